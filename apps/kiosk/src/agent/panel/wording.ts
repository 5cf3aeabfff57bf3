import { phrasesFor, scopeOf, subjectsOfFacts, type Wording } from '@parcours/flows/explain'
import { knownCommune } from '../../visit/communes.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { frenchShared } from './frenchShared.ts'

/** What words a case in French, for the agent. */
export function frenchWording({ content }: Kiosk): Wording {
  const { catalogue, words } = content
  return {
    facts: catalogue.facts,
    words: words.fr,
    fallback: words.fr,
    phrases: phrasesFor('fr'),
    subjects: subjectsOfFacts(catalogue.subjects),
    communeName: (code) => knownCommune(code)?.name,
  }
}

/** What the screen says to the visitor (« Votre âge », « Part avec vous »), as the agent says it of the visitor. */
export const deskName = (text: string): string =>
  text
    .replace(/^(?:Votre|Vos) (\S)/, (_, first: string) => first.toUpperCase())
    .replaceAll(/ avec vous(?=\u00a0?[ :,]|$)/g, ' avec le visiteur')

/** What the engine knows of the facts of a case. */
export const scopeOfCase = ({ content, session, today }: Kiosk) =>
  scopeOf(content.catalogue, session.case, today)

/** The French title of a step; its id where the words of its event are not loaded. */
export const frenchTitle = ({ content }: Kiosk, stepId: string): string =>
  content.words.fr.steps[stepId]?.title ?? stepId

/** A paper as the desk calls it. */
export function frenchPaper(kiosk: Kiosk, stepId: string, paper: string): string {
  return (
    kiosk.content.words.fr.steps[stepId]?.documents?.[paper] ??
    frenchShared(kiosk.content, 'documents', paper)
  )
}

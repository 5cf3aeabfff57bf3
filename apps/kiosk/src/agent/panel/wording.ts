import {
  answerWords,
  factName,
  phrasesFor,
  scopeOf,
  subjectsOfFacts,
  type Wording,
} from '@parcours/flows/explain'
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

/** The name of a fact at the desk. */
export const deskFact = (fact: string, wording: Wording): string => deskName(factName(fact, wording))

/** What the visitor answered to a fact, as the desk says it. */
export const deskAnswer = (fact: string, kiosk: Kiosk, wording: Wording, scope: CaseScope): string =>
  deskName(answerWords(fact, kiosk.session.case.facts, scope, wording))

/** « Logement actuel : « Je suis locataire » ». */
export const deskReason = (fact: string, kiosk: Kiosk, wording: Wording, scope: CaseScope): string =>
  wording.phrases.is(deskFact(fact, wording), deskAnswer(fact, kiosk, wording, scope))

/** What the engine knows of a case: worked out once for many lines. */
type CaseScope = ReturnType<typeof scopeOf>

/** What the engine knows of the facts of a case. */
export const scopeOfCase = ({ content, session, today }: Kiosk) =>
  scopeOf(content.catalogue, session.case, today)

/** The French title of a step; its id where the words of its event are not loaded. */
export const frenchTitle = ({ content }: Kiosk, stepId: string): string =>
  content.words.fr.steps[stepId]?.title ?? stepId

/** A paper as the desk calls it. */
export function frenchPaper(kiosk: Kiosk, stepId: string, paper: string): string {
  return deskName(
    kiosk.content.words.fr.steps[stepId]?.documents?.[paper] ??
      frenchShared(kiosk.content, 'documents', paper),
  )
}

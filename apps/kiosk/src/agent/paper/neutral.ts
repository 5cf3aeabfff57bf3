import { type Catalogue, computePath, type Path } from '@parcours/flows'
import type { Wording } from '@parcours/flows/explain'
import { isPrivateTopic } from '../../visit/adapters/privacy.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { deskFact } from '../panel/wording.ts'
import { words } from '../words.ts'

/**
 * The answers that are still open, each line once. That a question is open may tell as much as its answer: who is asked
 * for a residence permit is no French citizen. Such a question stands by neutral words.
 */
export function missingLines(kiosk: Kiosk, wording: Wording): readonly string[] {
  const anybodys = new Set(questionsOfAnybody(kiosk))
  const lines = kiosk.path.questions.map((fact) =>
    anybodys.has(fact) && !isOfPrivateSteps(kiosk.path, fact)
      ? deskFact(fact, wording)
      : words.summary.privateAnswer,
  )
  return [...new Set(lines)]
}

/** What would be asked if the visitor had not brought up what puts private steps on the path: a loss, a violence. */
function questionsOfAnybody({ path, session, content: { catalogue }, today }: Kiosk): readonly string[] {
  const told = new Set(
    path.steps.flatMap(({ sensitive, because }) => (isPrivateTopic(sensitive) ? because : [])),
  )
  const facts = Object.entries(session.case.facts).filter(
    ([name]) => !told.has(name) || !isBroughtUp(catalogue, name),
  )
  const without = { ...session.case, facts: Object.fromEntries(facts) }
  return computePath(catalogue, without, { today }).questions
}

/** Only the visitor can begin to speak of it: no question asks it. */
function isBroughtUp({ facts }: Catalogue, name: string): boolean {
  const fact = facts.get(name)
  return fact?.unasked === false || fact?.optInValues !== undefined
}

/** Nothing but private steps waits for the answer. A date that is missing (of a birth, of a contract) holds up no step. */
function isOfPrivateSteps({ steps }: Path, fact: string): boolean {
  const waiting = steps.filter(
    ({ missing, deadline }) => missing.includes(fact) || deadline?.uncertain.includes(fact),
  )
  return waiting.length > 0 && waiting.every(({ sensitive }) => isPrivateTopic(sensitive))
}

/**
 * Papers of private subjects, whichever step asks for them: of the steps that ask them of everybody, none is without a
 * private subject. A residence permit is asked by many others, of those who have one: it tells that they have.
 */
export function privatePapers({ steps }: Catalogue): ReadonlySet<string> {
  const uses = steps.flatMap(({ step: { sensitive = null, documents } }) =>
    documents.map(({ id, when }) => ({
      id,
      isPrivate: isPrivateTopic(sensitive),
      isForAll: when === undefined,
    })),
  )
  const open = new Set(uses.flatMap((use) => (!use.isPrivate && use.isForAll ? [use.id] : [])))
  return new Set(uses.flatMap((use) => (use.isPrivate && !open.has(use.id) ? [use.id] : [])))
}

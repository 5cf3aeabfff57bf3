import {
  answerScreen,
  type Case,
  type Catalogue,
  type Facts,
  nextScreens,
  type Screen,
} from '@parcours/flows'
import { answerOf, truthOf } from '@parcours/flows/visits'
import { type AnsweredScreen, emptySession, type Session, screenKey } from '../../visit/session/session.ts'

/** No visit has so many screens: a screen that its answer does not settle would otherwise come for ever. */
const endless = 200

/**
 * A session as if the visitor had answered here: on the path, with every answer open to correction.
 * @param given a case of a ticket or of an exercise. It stays as it is, word for word.
 * @param today `YYYY-MM-DD`
 */
export function sessionOf(catalogue: Catalogue, given: Case, today: string): Session {
  return {
    ...emptySession,
    case: given,
    history: [{ name: 'events' }, { name: 'path' }],
    answered: answeredOf(catalogue, given, today),
  }
}

/** The screens that lead to these facts, each with its answer, in the order of the engine. */
function answeredOf(catalogue: Catalogue, given: Case, today: string): readonly AnsweredScreen[] {
  const stillAsked = new Set(nextScreens(catalogue, given, { today }).map(screenKey))
  const truth = truthOf(catalogue, given)
  const opened = Object.entries(given.facts).filter(
    ([name]) => catalogue.facts.get(name)?.unasked !== undefined,
  )
  let visitor: Case = { ...given, facts: Object.fromEntries(opened), done: [] }
  const answered = new Map<string, AnsweredScreen>()
  for (let turn = 0; turn < endless; turn++) {
    const screen = nextScreens(catalogue, visitor, { today }).find((each) => !answered.has(screenKey(each)))
    if (screen === undefined) break
    const answer = answerOf(screen, truth)
    answered.set(screenKey(screen), { screen, answer })
    visitor = answerScreen(visitor, screen, answer)
  }
  return [...answered.values()].filter(
    ({ screen, answer }) =>
      !stillAsked.has(screenKey(screen)) &&
      (answer.kind !== 'unknown' || isKnownUnknown(screen, given.facts)),
  )
}

/** "I don't know" was said; a fact that is known in part has no card of its own to show. */
function isKnownUnknown(screen: Screen, facts: Facts): boolean {
  return 'fact' in screen && screen.fact !== null && facts[screen.fact] === null
}

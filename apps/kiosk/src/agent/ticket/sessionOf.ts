import {
  type Answer,
  answerScreen,
  type Case,
  type Catalogue,
  type FactValue,
  nextScreens,
  type Screen,
} from '@parcours/flows'
import { answerOf, truthOf } from '@parcours/flows/visits'
import { type AnsweredScreen, emptySession, type Session, screenKey } from '../../visit/session/session.ts'

/** No visit has so many screens: a screen that its answer does not settle would otherwise come for ever. */
const endless = 200

/**
 * A session as if the visitor had answered here: on the path, with the answers open to correction.
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

/**
 * The screens that lead to these facts, each with its answer, in the order of the engine. A fact that no card says (it
 * was known more exactly, or in part) is left out of the answers; it stays in the case.
 */
function answeredOf(catalogue: Catalogue, given: Case, today: string): readonly AnsweredScreen[] {
  const truth = { ...given, facts: truthOf(catalogue, given) }
  const opened = Object.entries(given.facts).filter(
    ([name]) => catalogue.facts.get(name)?.unasked !== undefined,
  )
  let visitor: Case = { ...given, facts: Object.fromEntries(opened), done: [] }
  const seen = new Set<string>()
  const answered: AnsweredScreen[] = []
  for (let turn = 0; turn < endless; turn++) {
    const screen = nextScreens(catalogue, visitor, { today }).find((each) => !seen.has(screenKey(each)))
    if (screen === undefined) break
    seen.add(screenKey(screen))
    const answer = candidates(screen, truth).find((each) => fits(visitor, screen, each, given))
    if (answer !== undefined) {
      answered.push({ screen, answer })
      visitor = answerScreen(visitor, screen, answer)
    } else visitor = withFactsOf(visitor, screen, given)
  }
  return answered
}

/** What may have been answered: every card of a choice; for other screens, what the facts say, or "I don't know". */
function candidates(screen: Screen, truth: Case): readonly Answer[] {
  const likely = answerOf(screen, truth.facts)
  if (screen.kind === 'group' && likely.kind === 'ticks')
    return [{ ...likely, ticked: tickedOf(screen, likely.ticked, truth) }, { kind: 'unknown' }]
  if (screen.kind !== 'choice') return [likely, { kind: 'unknown' }]
  const options = screen.options.map((option, index): Answer => {
    const [asked] = 'sets' in option ? (option.communes ?? []) : []
    const commune = asked === undefined ? undefined : truth.facts[asked]
    return { kind: 'option', index, ...(typeof commune === 'string' && { commune }) }
  })
  const discreet = screen.discreet.map((value): Answer => ({ kind: 'value', value }))
  return [...options, ...discreet, { kind: 'unknown' }]
}

/** The cards that are true, and those whose partial value (one of some, a number within bounds) is what is known. */
function tickedOf(
  { items }: Extract<Screen, { kind: 'group' }>,
  likely: readonly number[],
  { facts }: Case,
): readonly number[] {
  return items.flatMap(({ fact, value }, index) =>
    likely.includes(index) || (typeof value === 'object' && isSame(value, facts[fact])) ? [index] : [],
  )
}

/** Whether an answer says what is known. A group of values, asked apart next, holds the value that is known. */
function fits(visitor: Case, screen: Screen, answer: Answer, given: Case): boolean {
  const after = answerScreen(visitor, screen, answer).facts
  const touched = Object.keys(answerScreen({ ...visitor, facts: {} }, screen, answer).facts)
  return (
    touched.some((fact) => given.facts[fact] !== undefined) &&
    touched.every((fact) => isSame(after[fact], given.facts[fact]) || isOpening(screen, fact, given))
  )
}

/** A card that opens the forms of a list, which are asked next: their number and their fields come with the forms. */
function isOpening(screen: Screen, fact: string, { facts }: Case): boolean {
  const known = facts[fact]
  const opens = screen.kind === 'group' && screen.items.some((item) => item.fact === fact && item.opens)
  return opens && Array.isArray(known) && known.length > 0
}

function isSame(said: FactValue | undefined, known: FactValue | undefined): boolean {
  if (said === undefined || said === null) return known === undefined || known === null
  if (typeof said === 'object' && 'oneOf' in said && typeof known === 'string')
    return said.oneOf.includes(known)
  return canonical(said) === canonical(known)
}

/** The same text for the same value, in whatever order its fields and its values stand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map(canonical)
    // The items of a list have an order; the values of a fact that takes several have none.
    return `[${(value.every((one) => typeof one === 'string') ? parts.toSorted() : parts).join()}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return `{${entries
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .toSorted()
    .join()}}`
}

/** The facts of a screen as they are known, so that the questions go on after it. */
function withFactsOf(visitor: Case, screen: Screen, given: Case): Case {
  const touched = Object.keys(answerScreen({ ...visitor, facts: {} }, screen, { kind: 'unknown' }).facts)
  const known = touched.map((fact) => [fact, given.facts[fact] ?? null] as const)
  return { ...visitor, facts: { ...visitor.facts, ...Object.fromEntries(known) } }
}

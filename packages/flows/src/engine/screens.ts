/**
 * Which screens to show now, each with only what is still relevant.
 */
import type { Catalogue } from './catalogue.ts'
import { factsOfDef } from './catalogue.ts'
import type { CaseScope } from './condition.ts'
import { compile, union } from './condition.ts'
import type { PathOptions } from './path.ts'
import { canAsk, computePath, scopeOf } from './path.ts'
import type { Screen, ScreenDef, ScreenOption, SetsOption, Subject } from './screenTypes.ts'
import type { Case, Scalar } from './types.ts'

/** A page with more cards than this is too much to read standing. */
const CARDS_A_PAGE = 7

/**
 * The screens still to show, in order; the first is what to ask now. Empty when nothing more would change the path.
 *
 * How answers are written in the case (`answerScreen` does it): a group of a `choice` as `{ oneOf: values }` (the same
 * screen then comes back with those values, if they matter); a ticked `opens` card as `[{}]` (its list screen then
 * comes), unticked as `[]`; "I don't know" as `null`.
 */
export function nextScreens(catalogue: Catalogue, input: Case, options: PathOptions): readonly Screen[] {
  const { questions } = computePath(catalogue, input, options)
  const context = {
    catalogue,
    input,
    asked: new Set(questions),
    scope: scopeOf(catalogue, input, options.today),
  }
  return catalogue.screens.flatMap((screen) => relevant(screen, context) ?? [])
}

/**
 * How many screens are still to come, as far as is known now: those relevant at present, each page of a `choices` and
 * each form of a `list` counted. An answer may add or remove some.
 */
export function remainingScreens(catalogue: Catalogue, input: Case, options: PathOptions): number {
  return nextScreens(catalogue, input, options)
    .map((screen) => {
      if (screen.kind === 'choices') return screen.pages.length
      const items = screen.kind === 'list' ? input.facts[screen.fact] : null
      return Array.isArray(items) ? Math.max(1, items.length) : 1
    })
    .reduce((sum, count) => sum + count, 0)
}

/** The subjects that can be offered discreetly: those of the chosen events that are not open yet. */
export function openSubjects(catalogue: Catalogue, { events, facts }: Case): readonly Subject[] {
  return catalogue.subjects.filter(
    (subject) =>
      subject.events.some((event) => events.includes(event)) &&
      Object.entries(subject.sets).some(([fact, value]) => facts[fact] !== value),
  )
}

interface Context {
  readonly catalogue: Catalogue
  readonly input: Case
  readonly asked: ReadonlySet<string>
  readonly scope: CaseScope
}

function relevant(screen: ScreenDef, context: Context): Screen | null {
  const { asked, input, catalogue, scope } = context
  const isAsked = (fact: string): boolean => asked.has(fact) && canAsk(screen, fact, input.facts)
  if (!factsOfDef(screen).some(isAsked)) return null
  const { id } = screen
  switch (screen.kind) {
    case 'group':
      return { id, kind: 'group', items: screen.items.filter(({ fact }) => isAsked(fact)) }
    case 'choice':
      return 'options' in screen ? optionsScreen(screen, scope, isAsked) : choiceScreen(screen, scope)
    case 'choices':
      return { id, kind: 'choices', fact: screen.fact, pages: pagesOf(forEvents(screen.valuesFor, input)) }
    case 'list': {
      const { fact } = screen
      if (input.facts[fact] === undefined && isOpenedByCard(fact, catalogue)) return null
      const max = catalogue.facts.get(fact)?.max ?? 1
      return { id, kind: 'list', fact, fields: forEvents(screen.fields, input), max }
    }
    default:
      return { id, kind: screen.kind, fact: screen.fact, optional: screen.optional ?? false }
  }
}

/** Cards that set facts. Null when no card that is left would settle what is asked: another screen asks it then. */
function optionsScreen(
  { id, options }: Extract<ScreenDef, { options: readonly SetsOption[] }>,
  scope: CaseScope,
  isAsked: (fact: string) => boolean,
): Screen | null {
  const left = possible(options, scope)
  if (!left.some(({ sets }) => Object.keys(sets).some(isAsked))) return null
  return { id, kind: 'choice', fact: null, options: left, discreet: [], within: null }
}

function choiceScreen(
  screen: Extract<ScreenDef, { kind: 'choice'; fact: string }>,
  scope: CaseScope,
): Screen {
  const { id, kind, fact, groups, discreet, only = {} } = screen
  const makesSense = (value: Scalar): boolean => {
    const condition = only[String(value)]
    return condition === undefined || compile(condition)(scope).value !== false
  }
  const values = screen.values.filter(makesSense)
  const state = scope.resolve(fact)
  const left = state.is === 'one' ? state.values : null
  if (left !== null) {
    const within =
      Object.keys(groups).find((name) => groups[name]?.every((value) => left.includes(value))) ?? null
    return { id, kind, fact, options: left.map((value) => ({ value })), discreet: [], within }
  }
  const options: readonly ScreenOption[] = [
    ...values.map((value) => ({ value })),
    ...Object.entries(groups).map(([group, members]) => ({ group, values: members })),
  ]
  return { id, kind, fact, options, discreet, within: null }
}

/** The cards that do not contradict what is known. */
function possible(options: readonly SetsOption[], scope: CaseScope): readonly SetsOption[] {
  return options.filter(({ sets }) =>
    Object.entries(sets).every(([fact, value]) => {
      const state = scope.resolve(fact)
      return state.is !== 'one' || state.values.includes(value as Scalar)
    }),
  )
}

function forEvents(lists: Readonly<Record<string, readonly string[]>>, { events }: Case): readonly string[] {
  return union(events.map((event) => lists[event] ?? []))
}

function pagesOf(values: readonly string[]): readonly (readonly string[])[] {
  const pages = Array.from(
    { length: Math.ceil(values.length / CARDS_A_PAGE) },
    (_, page) => page * CARDS_A_PAGE,
  )
  return pages.map((start) => values.slice(start, start + CARDS_A_PAGE))
}

function isOpenedByCard(fact: string, { screens }: Catalogue): boolean {
  return screens.some(
    (screen) => screen.kind === 'group' && screen.items.some((item) => item.fact === fact && item.opens),
  )
}

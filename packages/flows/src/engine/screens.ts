/**
 * Which screens to show now, each with only what is still relevant.
 */
import type { Catalogue } from './catalogue.ts'
import { factsOfDef, isFor } from './catalogue.ts'
import type { CaseScope, Resolved } from './condition.ts'
import { compares, compile, isIn, union } from './condition.ts'
import { isPartial } from './factInput.ts'
import type { PathOptions } from './path.ts'
import { canAsk, computePath, scopeOf } from './path.ts'
import type { Screen, ScreenDef, ScreenOption, SetsOption, Subject } from './screenTypes.ts'
import type { Case, Condition, FactValue, Range, Scalar } from './types.ts'

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
  const settled = new Set<string>()
  return catalogue.screens.flatMap((screen) => {
    // A fact that cards shown before may settle has its own screen only for those who chose another card.
    if ('fact' in screen && settled.has(screen.fact)) return []
    const shown = relevant(screen, context)
    if (shown?.kind === 'choice' && shown.fact === null)
      for (const fact of factsOfDef(screen)) settled.add(fact)
    return shown ?? []
  })
}

/**
 * How many screens are still to come, as far as is known now: those relevant at present, each page of a `choices` and
 * each form of a `list` counted. An answer may add or remove some.
 */
export function remainingScreens(catalogue: Catalogue, input: Case, options: PathOptions): number {
  return nextScreens(catalogue, input, options)
    .map((screen) => {
      if (screen.kind === 'choices') return screen.pages.length
      if (screen.kind === 'group') return 1 + Math.ceil(screen.more / CARDS_A_PAGE)
      const items = screen.kind === 'list' ? input.facts[screen.fact] : null
      return Array.isArray(items) ? Math.max(1, items.length) : 1
    })
    .reduce((sum, count) => sum + count, 0)
}

/** The subjects that can be offered discreetly: those of the chosen events that make sense and are not open yet. */
export function openSubjects(catalogue: Catalogue, input: Case): readonly Subject[] {
  // No subject depends on the day.
  const scope = scopeOf(catalogue, input, '')
  return catalogue.subjects.filter(
    (subject) =>
      isFor(subject, input.events) &&
      makesSense(subject.when, scope) &&
      Object.entries(subject.sets).some(([fact, value]) => !says(input.facts[fact], value)),
  )
}

/** The fact is said: this very value, or one of these. */
function says(known: FactValue | undefined, value: FactValue): boolean {
  return known !== undefined && JSON.stringify(value).includes(JSON.stringify(known))
}

interface Context {
  readonly catalogue: Catalogue
  readonly input: Case
  readonly asked: ReadonlySet<string>
  readonly scope: CaseScope
}

function relevant(screen: ScreenDef, context: Context): Screen | null {
  const { asked, input, catalogue, scope } = context
  const { events } = input
  const isAsked = (fact: string): boolean => asked.has(fact) && canAsk(screen, fact, input)
  if (!isFor(screen, events) || !factsOfDef(screen, events).some(isAsked)) return null
  const { id } = screen
  switch (screen.kind) {
    case 'group':
      return groupScreen(screen, events, isAsked)
    case 'choice':
      return 'options' in screen ? optionsScreen(screen, context, isAsked) : choiceScreen(screen, scope)
    case 'choices':
      return { id, kind: 'choices', fact: screen.fact, pages: pagesOf(valuesOf(screen, context)) }
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

/** The first cards that still matter. A fact that two cards word stands once, in the words written first. */
function groupScreen(
  { id, items }: Extract<ScreenDef, { kind: 'group' }>,
  events: readonly string[],
  isAsked: (fact: string) => boolean,
): Screen {
  const mine = items.filter((item) => isFor(item, events) && isAsked(item.fact))
  const cards = mine.filter(({ fact, adds }, at) => adds || mine.findIndex((one) => one.fact === fact) === at)
  const shown = cards.slice(0, CARDS_A_PAGE)
  return { id, kind: 'group', items: shown, more: cards.length - shown.length }
}

function valuesOf(
  { valuesFor, only = {} }: Extract<ScreenDef, { kind: 'choices' }>,
  { input, scope }: Context,
): readonly string[] {
  return forEvents(valuesFor, input).filter((value) => makesSense(only[value], scope))
}

function makesSense(condition: Condition | undefined, scope: CaseScope): boolean {
  return compile(condition)(scope).value !== false
}

/** Cards that set facts. Null when no card that is left would settle what is asked: another screen asks it then. */
function optionsScreen(
  { id, options }: Extract<ScreenDef, { options: readonly SetsOption[] }>,
  context: Context,
  isAsked: (fact: string) => boolean,
): Screen | null {
  const left = options.filter((option) => isPossible(option, context))
  if (!left.some(({ sets }) => Object.keys(sets).some(isAsked))) return null
  return { id, kind: 'choice', fact: null, options: left, discreet: [], within: null }
}

function choiceScreen(
  screen: Extract<ScreenDef, { kind: 'choice'; fact: string }>,
  scope: CaseScope,
): Screen {
  const { id, kind, fact, groups, discreet, only = {} } = screen
  const values = screen.values.filter((value) => makesSense(only[String(value)], scope))
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

/** A card that makes sense and does not contradict what is known. What is only assumed (`unasked`) rules nothing out. */
function isPossible({ sets }: SetsOption, { catalogue, input, scope }: Context): boolean {
  return Object.entries(sets).every(([fact, value]) => {
    if (catalogue.rules.get(fact)?.askIf(scope).value === false) return false
    const isAssumed = input.facts[fact] === undefined && catalogue.facts.get(fact)?.unasked !== undefined
    return isAssumed || canBe(scope.resolve(fact), value)
  })
}

/** Whether a fact may still be this value: one of these values, a number within these bounds. */
function canBe(state: Resolved, value: FactValue): boolean {
  if (isPartial(value)) return isIn(state, value.oneOf) !== false
  return (
    (typeof value === 'object' ? compares(state, value as Range) : isIn(state, [value as Scalar])) !== false
  )
}

function forEvents(lists: Readonly<Record<string, readonly string[]>>, { events }: Case): readonly string[] {
  return union(events.map((event) => lists[event] ?? []))
}

function pagesOf(values: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(values.length / CARDS_A_PAGE) }, (_, page) =>
    values.slice(page * CARDS_A_PAGE, (page + 1) * CARDS_A_PAGE),
  )
}

function isOpenedByCard(fact: string, { screens }: Catalogue): boolean {
  return screens.some(
    (screen) => screen.kind === 'group' && screen.items.some((item) => item.fact === fact && item.opens),
  )
}

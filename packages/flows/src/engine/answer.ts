import { isPartial } from './factInput.ts'
import type { GroupItem, Screen } from './screenTypes.ts'
import type { Case, FactValue, Item, OneOf, Scalar } from './types.ts'

/** What a visitor answers on a screen. */
export type Answer =
  /**
   * "Je ne sais pas": every fact of the screen becomes unknown, and is not asked again. What was said before in part
   * (`oneOf`: a loss, not which) is not taken back, where another fact of the screen keeps the "I don't know".
   */
  | { readonly kind: 'unknown' }
  /** A date, a number, a commune, or one value of a choice. */
  | { readonly kind: 'value'; readonly value: Scalar }
  /**
   * One card of a `choice` screen that sets several facts, or a group of values asked apart next. `commune`: the INSEE
   * code that was given with a card that asks for one (`communes`).
   */
  | { readonly kind: 'option'; readonly index: number; readonly commune?: string }
  /** Several values of a `choices` fact. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** The ticked cards of a `group` screen, by index. `others: 'unknown'` leaves the unticked ones unknown. */
  | { readonly kind: 'ticks'; readonly ticked: readonly number[]; readonly others: 'no' | 'unknown' }
  /** The filled forms of a `list` screen. */
  | { readonly kind: 'items'; readonly items: readonly Item[] }

/**
 * Writes an answer into a case: the one place where a screen becomes facts.
 * @returns a new case; the given one is left as it was.
 * @throws RangeError when the answer is not one that this screen can take (a defect of the caller).
 */
export function answerScreen(from: Case, screen: Screen, answer: Answer): Case {
  return { ...from, facts: { ...from.facts, ...factsOfAnswer(from, screen, answer) } }
}

function factsOfAnswer(from: Case, screen: Screen, answer: Answer): Record<string, FactValue> {
  if (answer.kind === 'unknown')
    return fill(
      factsOfScreen(screen).filter((fact, _, { length }) => length < 2 || !isPartial(from.facts[fact])),
      null,
    )
  if (screen.kind === 'group' && answer.kind === 'ticks') return factsOfTicks(from, screen.items, answer)
  if (screen.kind === 'list' && answer.kind === 'items') return { [screen.fact]: answer.items }
  if (screen.kind === 'choices' && answer.kind === 'values') return { [screen.fact]: answer.values }
  if (screen.kind === 'choice' && answer.kind === 'option') return factsOfOption(screen, answer)
  if ('fact' in screen && screen.fact !== null && answer.kind === 'value')
    return { [screen.fact]: answer.value }
  throw new RangeError(`Screen ${screen.id} (${screen.kind}) cannot take an answer of kind ${answer.kind}.`)
}

/** The facts that a screen asks for. */
export function factsOfScreen(screen: Screen): string[] {
  if (screen.kind === 'group') return [...new Set(screen.items.map((item) => item.fact))]
  if (screen.kind === 'choice' && screen.fact === null) {
    const sets = screen.options.flatMap((option) => ('sets' in option ? Object.keys(option.sets) : []))
    return [...new Set([...sets, ...communesOf(screen)])]
  }
  return screen.fact === null ? [] : [screen.fact]
}

function communesOf({ options }: Extract<Screen, { kind: 'choice' }>): readonly string[] {
  return options.flatMap((option) => ('sets' in option && option.communes) || [])
}

function fill(facts: readonly string[], value: FactValue): Record<string, FactValue> {
  return Object.fromEntries(facts.map((fact) => [fact, value]))
}

function factsOfOption(
  screen: Extract<Screen, { kind: 'choice' }>,
  { index, commune = null }: { readonly index: number; readonly commune?: string | null },
): Record<string, FactValue> {
  const option = screen.options[index]
  // Another card may have filled the communes before: none of its codes stays.
  if (option && 'sets' in option)
    return { ...fill(communesOf(screen), null), ...option.sets, ...fill(option.communes ?? [], commune) }
  if (!option || screen.fact === null) throw new RangeError(`Screen ${screen.id} has no option ${index}.`)
  return { [screen.fact]: 'group' in option ? { oneOf: option.values } : option.value }
}

function factsOfTicks(
  from: Case,
  items: readonly GroupItem[],
  answer: Extract<Answer, { kind: 'ticks' }>,
): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {}
  const isTicked = (item: GroupItem) => answer.ticked.includes(items.indexOf(item))
  for (const fact of new Set(items.map((item) => item.fact))) {
    const own = items.filter((item) => item.fact === fact)
    const ticked = own.filter(isTicked)
    const [first] = own
    if (first === undefined) continue
    if (ticked.length === 0 && answer.others === 'unknown') facts[fact] = null
    // Several cards of one fact: the values of a `choices` fact.
    else if (own.length > 1 || first.adds === true) facts[fact] = ticked.map((item) => String(item.value))
    else facts[fact] = ticked.length > 0 ? tickedValue(from, first) : untickedValue(first)
  }
  return facts
}

/** A ticked card that opens a list keeps the items already described; else one empty form awaits. */
function tickedValue(from: Case, item: GroupItem): FactValue {
  if (item.opens !== true) return item.value ?? true
  const known = from.facts[item.fact]
  return Array.isArray(known) && known.length > 0 ? (known as readonly Item[]) : [{}]
}

function untickedValue(item: GroupItem): Scalar | null | OneOf | readonly Item[] {
  if (item.opens === true) return []
  return item.otherwise === undefined ? false : item.otherwise
}

/**
 * Conditions in Kleene's three-valued logic, compiled to closures, each answer with its explanation.
 */
import { recall } from './recall.ts'
import type { Bounds, Condition, Item, Scalar, Trilean } from './types.ts'

/** What a fact may still be. `because`: the asked facts that say so. `missing`: those that would say more. `ask`: the missing ones not yet asked. */
export type Resolved = Possible & Names
export type Possible =
  | { readonly is: 'one'; readonly values: readonly Scalar[] }
  | { readonly is: 'range'; readonly min: number; readonly max: number }
  | { readonly is: 'set'; readonly values: readonly string[] }
  | { readonly is: 'items'; readonly items: readonly Item[] }
  /** `never`: values that only the person can bring up, so that the fact counts as not having them. */
  | { readonly is: 'unknown'; readonly never: readonly Scalar[] }
export interface Names {
  readonly because: readonly string[]
  readonly missing: readonly string[]
  readonly ask: readonly string[]
}

/** Where names are looked up: the case, or one item of a list. */
export interface Scope {
  resolve(name: string): Resolved
  /** Answers of the shared conditions, by their number: each is worked out once. */
  readonly known: Verdict[]
  /** The scope of one item of a list fact: its fields. */
  item(list: string, item: Item): Scope
}

/** A scope over the facts of a case, with what the derived facts need besides. */
export interface CaseScope extends Scope {
  readonly today: string
  readonly events: readonly string[]
  /** True when a screen asks the fact. */
  hasScreen(fact: string): boolean
}

/** The answer of a condition. `because` supports a yes or a no (and, for unknown, what already speaks for a yes). */
export interface Verdict extends Names {
  readonly value: Trilean
}
export type Check = (scope: Scope) => Verdict
/** Conditions already compiled, by their text: what many steps ask is one closure. */
export type Shared = Map<string, Check>

export const NONE: readonly string[] = []
const YES: Verdict = { value: true, because: NONE, missing: NONE, ask: NONE }

/** Merges lists of names, first come first, without repeats. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce(merge, NONE)
}

/** Names come without repeats, and mostly from one list only: that one then serves as it is. */
function merge(merged: readonly string[], list: readonly string[]): readonly string[] {
  if (list.length === 0 || list === merged) return merged
  if (merged.length === 0) return list
  const more = list.filter((name) => !merged.includes(name))
  return more.length === 0 ? merged : [...merged, ...more]
}

/** The condition that always holds. */
const always: Check = () => YES

/**
 * Compiles a condition tree. The catalogue's own checks guarantee that names and values exist.
 * @param tree without one: always yes.
 * @param shared where equal conditions are found again; their answers are then kept in `scope.known`.
 */
export function compile(tree?: Condition, shared?: Shared): Check {
  if (!tree || tree.op === 'always') return always
  if (!shared) return closureOf(tree)
  return recall(shared, JSON.stringify(tree), () => {
    const check = closureOf(tree, shared)
    const number = shared.size
    return (scope) => {
      const { known } = scope
      known[number] ??= check(scope)
      return known[number]
    }
  })
}

function closureOf(tree: Exclude<Condition, { op: 'always' }>, shared?: Shared): Check {
  switch (tree.op) {
    case 'all':
    case 'any':
      return combine(
        tree.of.map((child) => compile(child, shared)),
        tree.op === 'any',
      )
    case 'not': {
      const check = compile(tree.of, shared)
      return (scope) => {
        const { value, because, missing, ask } = check(scope)
        return {
          value: value === null ? null : !value,
          because: value === null ? NONE : because,
          missing,
          ask,
        }
      }
    }
    case 'in':
      return leaf(tree.fact, (resolved) => isIn(resolved, tree.values))
    case 'compare':
      return leaf(tree.fact, (resolved) => compares(resolved, tree))
    case 'includes':
      return leaf(tree.fact, (resolved) =>
        resolved.is === 'set' ? tree.values.some((value) => resolved.values.includes(value)) : null,
      )
    case 'some':
      return some(tree.fact, compile(tree.where, shared))
  }
}

/**
 * `all`, or `any` when `deciding` is true. A child that equals `deciding` decides; the explanation is then the union
 * of the deciding children, else of every child: fixing those facts alone gives the same answer.
 */
export function combine(checks: readonly Check[], deciding: boolean): Check {
  // What always holds adds nothing to an `all`, and one condition alone is its own answer.
  const parts = deciding ? checks : checks.filter((check) => check !== always)
  const [only] = parts
  if (only && parts.length === 1) return only
  return (scope) =>
    combined(
      parts.map((check) => check(scope)),
      deciding,
    )
}

/** Puts answers together as `combine` does. */
export function combined(verdicts: readonly Verdict[], deciding: boolean): Verdict {
  let value: Trilean = !deciding
  for (const verdict of verdicts) {
    if (verdict.value === deciding) value = deciding
    else if (verdict.value === null && value !== deciding) value = null
  }
  let because = NONE
  let missing = NONE
  let ask = NONE
  for (const verdict of verdicts) {
    // Of an open `any`, the children that are `no` speak against, not for.
    if (verdict.value === value || (value === null && !deciding)) because = merge(because, verdict.because)
    if (value !== null || verdict.value !== null) continue
    missing = merge(missing, verdict.missing)
    ask = merge(ask, verdict.ask)
  }
  return { value, because, missing, ask }
}

/** The verdict of a condition for each item of a list, or null while the list itself is unknown. */
export function eachItem(scope: Scope, list: string, where: Check): readonly Verdict[] | null {
  const resolved = scope.resolve(list)
  return resolved.is === 'items' ? resolved.items.map((item) => where(scope.item(list, item))) : null
}

function some(list: string, where: Check): Check {
  return (scope) => {
    const resolved = scope.resolve(list)
    const verdicts = eachItem(scope, list, where)
    if (verdicts?.some((v) => v.value)) return answer(resolved, true)
    const open = verdicts?.filter((v) => v.value === null)
    if (!open?.length) return answer(resolved, open ? false : null)
    // Fields are not facts of their own: it is the list that is missing, and asked again if a field was never asked.
    return {
      value: null,
      because: NONE,
      missing: [list],
      ask: open.some((v) => v.ask.length > 0) ? [list] : NONE,
    }
  }
}

function leaf(fact: string, test: (resolved: Resolved) => Trilean): Check {
  return (scope) => {
    const resolved = scope.resolve(fact)
    return answer(resolved, test(resolved))
  }
}

function answer(resolved: Resolved, value: Trilean): Verdict {
  if (value === null) return { value, because: NONE, missing: resolved.missing, ask: resolved.ask }
  // An opt-in value is ruled out while the fact is unknown: the unknown fact itself is then the reason.
  const because = resolved.because.length > 0 ? resolved.because : resolved.missing
  return { value, because, missing: NONE, ask: NONE }
}

/** Whether a fact has one of these values. */
export function isIn(resolved: Resolved, values: readonly Scalar[]): Trilean {
  switch (resolved.is) {
    case 'one':
      return everyOrNone(resolved.values, (value) => values.includes(value))
    case 'range': {
      const inside = values.filter((v) => typeof v === 'number' && v >= resolved.min && v <= resolved.max)
      if (inside.length === 0) return false
      return new Set(inside).size === resolved.max - resolved.min + 1 ? true : null
    }
    case 'unknown':
      return values.every((value) => resolved.never.includes(value)) ? false : null
    default:
      return null
  }
}

/** Whether a number or a date is within these bounds. */
export function compares(resolved: Resolved, bounds: Bounds): Trilean {
  if (resolved.is === 'one') return everyOrNone(resolved.values, (value) => within(value, bounds))
  if (resolved.is !== 'range') return null
  const { min, max } = resolved
  if (within(min, bounds) && within(max, bounds)) return true
  return Array.from({ length: max - min + 1 }, (_, i) => min + i).some((n) => within(n, bounds))
    ? null
    : false
}

/** Dates compare as text, since `YYYY-MM-DD` sorts by time. */
function within(value: Scalar, { atLeast, atMost, moreThan, lessThan }: Bounds): boolean {
  return (
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (moreThan === undefined || value > moreThan) &&
    (lessThan === undefined || value < lessThan)
  )
}

function everyOrNone(values: readonly Scalar[], test: (value: Scalar) => boolean): Trilean {
  if (values.every(test)) return true
  return values.length > 1 && values.some(test) ? null : false
}

/** Every fact that a condition names (not the fields inside `some`). */
export function factsOf(tree: Condition): readonly string[] {
  switch (tree.op) {
    case 'always':
      return NONE
    case 'all':
    case 'any':
      return union(tree.of.map(factsOf))
    case 'not':
      return factsOf(tree.of)
    default:
      return [tree.fact]
  }
}

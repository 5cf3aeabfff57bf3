/**
 * Conditions in Kleene's three-valued logic, compiled to closures, each answer with its explanation.
 */
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

const NONE: readonly string[] = []
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

/** Compiles a condition tree. The catalogue's own checks guarantee that names and values exist. */
export function compile(tree: Condition): Check {
  switch (tree.op) {
    case 'always':
      return () => YES
    case 'all':
    case 'any':
      return combine(tree.of.map(compile), tree.op === 'any')
    case 'not': {
      const check = compile(tree.of)
      return (scope) => {
        const verdict = check(scope)
        return verdict.value === null ? { ...verdict, because: NONE } : { ...verdict, value: !verdict.value }
      }
    }
    case 'in':
      return (scope) => leaf(scope.resolve(tree.fact), (resolved) => isIn(resolved, tree.values))
    case 'compare':
      return (scope) => leaf(scope.resolve(tree.fact), (resolved) => compares(resolved, tree))
    case 'includes':
      return (scope) =>
        leaf(scope.resolve(tree.fact), (resolved) =>
          resolved.is === 'set' ? tree.values.some((value) => resolved.values.includes(value)) : null,
        )
    case 'some':
      return some(tree.fact, compile(tree.where))
  }
}

/**
 * `all`, or `any` when `deciding` is true. A child that equals `deciding` decides; the explanation is then the union
 * of the deciding children, else of every child: fixing those facts alone gives the same answer.
 */
export function combine(checks: readonly Check[], deciding: boolean): Check {
  return (scope) => gather(checks, (check) => check(scope), deciding)
}

/** Puts answers together as `combine` does. */
export function combined(verdicts: readonly Verdict[], deciding: boolean): Verdict {
  return gather(verdicts, (verdict) => verdict, deciding)
}

/** In one pass: most of the time of a path is spent here. */
function gather<T>(items: readonly T[], answer: (item: T) => Verdict, deciding: boolean): Verdict {
  let value: Trilean = !deciding
  let because = NONE
  let open = NONE
  let missing = NONE
  let ask = NONE
  for (const item of items) {
    const verdict = answer(item)
    if (verdict.value === deciding) {
      because = value === deciding ? merge(because, verdict.because) : verdict.because
      value = deciding
    } else if (value !== deciding) {
      because = merge(because, verdict.because)
      if (verdict.value !== null) continue
      value = null
      open = merge(open, verdict.because)
      missing = merge(missing, verdict.missing)
      ask = merge(ask, verdict.ask)
    }
  }
  if (value !== null) return { value, because, missing: NONE, ask: NONE }
  // Of an open `any`, the children that are `no` speak against, not for.
  return { value, because: deciding ? open : because, missing, ask }
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
    if (verdicts === null) return leaf(resolved, () => null)
    if (verdicts.some((v) => v.value === true)) return leaf(resolved, () => true)
    const open = verdicts.filter((v) => v.value === null)
    if (open.length === 0) return leaf(resolved, () => false)
    // Fields are not facts of their own: it is the list that is missing, and asked again if a field was never asked.
    return {
      value: null,
      because: NONE,
      missing: [list],
      ask: open.some((v) => v.ask.length > 0) ? [list] : NONE,
    }
  }
}

function leaf(resolved: Resolved, test: (resolved: Resolved) => Trilean): Verdict {
  const value = test(resolved)
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

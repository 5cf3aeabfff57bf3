/**
 * The rule of a step in the form that a person reads: no double "not", no empty branch, derived facts opened up. Each
 * node keeps the condition that the engine evaluates, so that what is read is what decides.
 */
import type { Check, Scope } from '../engine/condition.ts'
import { compile, eachItem } from '../engine/condition.ts'
import type { Condition, Fact, Step, Trilean } from '../engine/types.ts'

/** A condition on one fact, or on one field of a list. */
export type Leaf = Extract<Condition, { op: 'in' | 'compare' | 'includes' }>

/** `check` has the same value as the node, for every case. */
export type Rule =
  | { readonly kind: 'always' | 'never'; readonly check: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Rule[]; readonly check: Condition }
  | {
      readonly kind: 'leaf'
      readonly leaf: Leaf
      readonly negated: boolean
      /** The list whose field this is, or null for a fact. */
      readonly list: string | null
      readonly check: Condition
    }
  | {
      readonly kind: 'some'
      readonly list: string
      readonly where: Rule
      readonly negated: boolean
      readonly check: Condition
    }

export interface ReadableOptions {
  readonly facts: ReadonlyMap<string, Fact>
  /** Derived facts to leave closed: those that a case gives directly. */
  readonly keep?: (fact: string) => boolean
}

const ALWAYS: Rule = { kind: 'always', check: { op: 'always' } }
const NEVER: Rule = { kind: 'never', check: { op: 'not', of: { op: 'always' } } }

/** The whole rule that puts a step on the path of some events: `when`, `for`, and what one of the events adds. */
export function ruleOfStep(step: Step, events: readonly string[] = Object.keys(step.events)): Condition {
  const own = events.flatMap((id) => step.events[id] ?? [])
  const ofList: readonly Condition[] = step.for
    ? [{ op: 'some', fact: step.for.list, where: step.for.where }]
    : []
  const ofEvents: Condition = { op: 'any', of: own.map(({ when }) => when ?? { op: 'always' }) }
  return { op: 'all', of: [step.when, ...ofList, ofEvents] }
}

/** Brings a condition into the form to read. By De Morgan, which holds for three values too. */
export function readable(tree: Condition, options: ReadableOptions): Rule {
  return read(tree, false, null, options)
}

function read(tree: Condition, negated: boolean, list: string | null, options: ReadableOptions): Rule {
  switch (tree.op) {
    case 'always':
      return negated ? NEVER : ALWAYS
    case 'not':
      return read(tree.of, !negated, list, options)
    case 'all':
    case 'any': {
      const kind = (tree.op === 'any') !== negated ? 'any' : 'all'
      return join(
        kind,
        tree.of.map((child) => read(child, negated, list, options)),
      )
    }
    case 'some':
      return {
        kind: 'some',
        list: tree.fact,
        where: read(tree.where, false, tree.fact, options),
        negated,
        check: signed(tree, negated),
      }
    default: {
      const opened = list === null ? open(tree, negated, options) : null
      return opened ?? { kind: 'leaf', leaf: tree, negated, list, check: signed(tree, negated) }
    }
  }
}

/** A yes/no fact that stands for a condition is read as that condition. */
function open(leaf: Leaf, negated: boolean, options: ReadableOptions): Rule | null {
  const meaning = options.facts.get(leaf.fact)?.is
  if (!meaning || leaf.op !== 'in' || leaf.values.length !== 1 || options.keep?.(leaf.fact)) return null
  return read(meaning, (leaf.values[0] === false) !== negated, null, options)
}

function signed(tree: Condition, negated: boolean): Condition {
  return negated ? { op: 'not', of: tree } : tree
}

/** Branches of the same kind are one; what is always true (or never) goes out, or decides alone. */
function join(kind: 'all' | 'any', children: readonly Rule[]): Rule {
  const [idle, deciding] = kind === 'all' ? (['always', 'never'] as const) : (['never', 'always'] as const)
  if (children.some((child) => child.kind === deciding)) return deciding === 'always' ? ALWAYS : NEVER
  const flat = children
    .filter((child) => child.kind !== idle)
    .flatMap((child) => (child.kind === kind && 'of' in child ? child.of : [child]))
  // The same condition twice says no more than once.
  const of = [...new Map(flat.map((child) => [JSON.stringify(inOneOrder(child.check)), child])).values()]
  const [only] = of
  if (!only) return idle === 'always' ? ALWAYS : NEVER
  return of.length === 1 ? only : { kind, of, check: { op: kind, of: of.map(({ check }) => check) } }
}

/** The condition with its branches in one order: « A and B » is « B and A ». */
function inOneOrder(tree: Condition): Condition {
  switch (tree.op) {
    case 'all':
    case 'any': {
      const byText = tree.of.map(inOneOrder).map((child) => [JSON.stringify(child), child] as const)
      return { op: tree.op, of: byText.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, child]) => child) }
    }
    case 'not':
      return { op: 'not', of: inOneOrder(tree.of) }
    case 'some':
      return { ...tree, where: inOneOrder(tree.where) }
    default:
      return tree
  }
}

/** A rule with the verdict of each node on one case. */
export interface Marked {
  readonly rule: Rule
  readonly value: Trilean
  readonly of: readonly Marked[]
  /** For a list: the verdict of each of its items; empty while the list is unknown. */
  readonly items: readonly Trilean[]
}

/** Marks each node with the engine's own verdict. */
export function mark(rule: Rule, scope: Scope): Marked {
  const value = compile(rule.check)(scope).value
  const of = 'of' in rule ? rule.of.map((child) => mark(child, scope)) : []
  const check: Check | null = rule.kind === 'some' ? compile(rule.where.check) : null
  const items = rule.kind === 'some' && check ? (eachItem(scope, rule.list, check) ?? []) : []
  return { rule, value, of, items: items.map((item) => item.value) }
}

/** Every condition on one fact or one list, in the order in which it is read. */
export function leavesOf(rule: Rule): readonly Rule[] {
  return 'of' in rule ? rule.of.flatMap(leavesOf) : rule.kind === 'leaf' || rule.kind === 'some' ? [rule] : []
}

/** The facts that a rule names, without repeats. Fields of a list count as the list. */
export function factsOfRule(rule: Rule): readonly string[] {
  const names = leavesOf(rule).flatMap((leaf) =>
    leaf.kind === 'leaf' ? [leaf.leaf.fact] : leaf.kind === 'some' ? [leaf.list] : [],
  )
  return [...new Set(names)]
}

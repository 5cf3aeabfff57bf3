/**
 * Coverage of the rules by scenarios: which steps were on a path and kept off one, which conditions held and failed.
 */
import type { Catalogue } from '../engine/catalogue.ts'
import type { Scope } from '../engine/condition.ts'
import { compile } from '../engine/condition.ts'
import { addDuration, isDate } from '../engine/dates.ts'
import { computePath, scopeOf } from '../engine/path.ts'
import type { Case, Condition, Fact, Step } from '../engine/types.ts'

/** One condition on one fact (or one field of a list), as it is written. */
export interface Branch {
  /** The step or fact that holds it. */
  readonly owner: string
  /** Where in its file: `when.all.0`, `deadline.1.when`. */
  readonly at: string
  readonly tree: Condition
  readonly held: boolean
  readonly failed: boolean
}
export interface StepCoverage {
  readonly id: string
  /** Scenarios that have it on their path, and those of its events that keep it off. */
  readonly on: number
  readonly off: number
  /** Nothing can keep it off: it concerns everybody. */
  readonly isForAll: boolean
}
export interface Coverage {
  readonly scenarios: number
  readonly steps: readonly StepCoverage[]
  readonly branches: readonly Branch[]
}

/** What scenarios left untried. */
export interface Gaps {
  /** Steps that were on no path, or (but for those of everybody) kept off none. */
  readonly steps: readonly StepCoverage[]
  /** Conditions that never held, or never failed. */
  readonly branches: readonly Branch[]
}

interface Leaf {
  readonly owner: string
  readonly at: string
  readonly tree: Condition
  /** The lists that lead to it: a leaf inside `some` is tried on each item. */
  readonly lists: readonly string[]
  /** Null: for every event. */
  readonly events: readonly string[] | null
}

/** Plays each scenario once, and tries each condition of what it can meet. */
export function coverageOf(catalogue: Catalogue, scenarios: readonly Case[], today: string): Coverage {
  const leaves = [
    ...catalogue.steps.flatMap(({ step }) => leavesOfStep(step)),
    ...[...catalogue.facts].flatMap(([name, fact]) => leavesOfFact(name, fact)),
  ]
  const seen = leaves.map(() => ({ held: false, failed: false }))
  const on = new Map<string, number>()
  const off = new Map<string, number>()
  const count = (counts: Map<string, number>, id: string): void => {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const scenario of scenarios) {
    const path = computePath(catalogue, scenario, { today })
    for (const { id, status } of path.steps) if (status !== 'to_check') count(on, id)
    for (const { id } of path.excluded) count(off, id)
    const scope = scopeOf(catalogue, scenario, today)
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.events && !leaf.events.some((event) => scenario.events.includes(event))) continue
      const values = valuesOf(leaf, scope)
      const mark = seen[index]
      if (mark && values.includes(true)) mark.held = true
      if (mark && values.includes(false)) mark.failed = true
    }
  }
  return {
    scenarios: scenarios.length,
    steps: catalogue.steps.map(({ step }) => ({
      id: step.id,
      on: on.get(step.id) ?? 0,
      off: off.get(step.id) ?? 0,
      isForAll: isForAll(step),
    })),
    branches: leaves.map(({ owner, at, tree }, index) => ({
      owner,
      at,
      tree,
      held: seen[index]?.held ?? false,
      failed: seen[index]?.failed ?? false,
    })),
  }
}

/** What `parcours check --coverage` and the gate of the scenarios both refuse. */
export function gapsOf({ steps, branches }: Coverage): Gaps {
  return {
    steps: steps.filter(({ on, off, isForAll }) => on === 0 || (off === 0 && !isForAll)),
    branches: branches.filter(({ held, failed }) => !held || !failed),
  }
}

function isForAll({ when, events, for: list }: Step): boolean {
  return when.op === 'always' && !list && Object.values(events).every((event) => !event.when)
}

/** The verdicts of a leaf: one, or one for each item of its list. */
function valuesOf({ tree, lists }: Leaf, scope: Scope): readonly (boolean | null)[] {
  const [list] = lists
  if (list === undefined) return [compile(tree)(scope).value]
  const state = scope.resolve(list)
  return state.is === 'items' ? state.items.map((item) => compile(tree)(scope.item(list, item)).value) : []
}

function leavesOfStep(step: Step): readonly Leaf[] {
  const events = Object.keys(step.events)
  const of = (tree: Condition | undefined, at: string, chosen = events): readonly Leaf[] =>
    tree ? leavesOf(tree, at, []).map((leaf) => ({ ...leaf, owner: step.id, events: chosen })) : []
  return [
    ...of(step.when, 'when'),
    ...(step.for
      ? leavesOf(step.for.where, 'for.where', [step.for.list]).map((leaf) => ({
          ...leaf,
          owner: step.id,
          events,
        }))
      : []),
    ...events.flatMap((event) => of(step.events[event]?.when, `events.${event}.when`, [event])),
    ...step.deadline.flatMap(({ when, event }, index) =>
      of(when, `deadline.${index}.when`, event === undefined ? events : [event]),
    ),
    ...step.documents.flatMap(({ when }, index) => of(when, `documents.${index}.when`)),
  ]
}

function leavesOfFact(name: string, { is, askIf, impliedBy = [] }: Fact): readonly Leaf[] {
  const of = (tree: Condition | undefined, at: string): readonly Leaf[] =>
    tree ? leavesOf(tree, at, []).map((leaf) => ({ ...leaf, owner: name, events: null })) : []
  return [
    ...of(is, 'is'),
    ...of(askIf, 'askIf'),
    ...impliedBy.flatMap(({ when }, index) => of(when, `impliedBy.${index}.when`)),
  ]
}

type Place = Pick<Leaf, 'at' | 'tree' | 'lists'>

function leavesOf(tree: Condition, at: string, lists: readonly string[]): readonly Place[] {
  switch (tree.op) {
    case 'always':
      return []
    case 'all':
    case 'any':
      return tree.of.flatMap((child, index) => leavesOf(child, `${at}.${tree.op}.${index}`, lists))
    case 'not':
      return leavesOf(tree.of, `${at}.not`, lists)
    case 'some': {
      // The list as a whole counts too: somebody has such a thing, somebody has none.
      const inner = leavesOf(tree.where, `${at}.${tree.fact}.some`, [...lists, tree.fact])
      return [{ at, tree, lists }, ...inner]
    }
    default:
      return asksOnlyIfKnown(tree) ? [] : [{ at, tree, lists }]
  }
}

/** A date that may be as early as any accepted one: the condition asks whether the date is known, and cannot fail. */
function asksOnlyIfKnown(tree: Condition): boolean {
  return (
    tree.op === 'compare' &&
    typeof tree.atLeast === 'string' &&
    tree.atMost === undefined &&
    tree.lessThan === undefined &&
    !isDate(addDuration(tree.atLeast, '-P1D'))
  )
}

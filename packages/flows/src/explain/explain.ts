/**
 * Why a step is, is not, or may be on the path of a case. The verdict and its marks are the engine's own, on the rule
 * as the catalogue holds it.
 */
import type { Catalogue, CompiledStep } from '../engine/catalogue.ts'
import { compile } from '../engine/condition.ts'
import { computePath, scopeOf } from '../engine/path.ts'
import type { Case, Deadline, PathStep, Step, Trilean } from '../engine/types.ts'
import type { Marked } from './rule.ts'
import { mark, readable, ruleOfStep } from './rule.ts'

/** One reading of the deadline, and whether it holds for this case. */
export interface ReadingMark {
  readonly index: number
  readonly value: Trilean
  /** False after a reading that holds: the engine looks no further. */
  readonly isReached: boolean
  /** The engine took its date from this one. */
  readonly isTaken: boolean
  readonly when: Marked | null
}

export interface Explanation {
  readonly step: Step
  /** Events of the case that the step belongs to. None: the step is not spoken of at all. */
  readonly events: readonly string[]
  readonly verdict: Trilean
  readonly rule: Marked
  /** Facts that would settle an open verdict. */
  readonly missing: readonly string[]
  /** The step on the path; null when it is not. */
  readonly onPath: PathStep | null
  readonly readings: readonly ReadingMark[]
  readonly deadline: Deadline | null
  /** Prerequisites, and whether they are on this path. */
  readonly after: readonly { readonly id: string; readonly status: PathStep['status'] | null }[]
}

/**
 * Explains a step.
 * @param id id of the step, or a former one
 * @returns null when the catalogue has no such step
 */
export function explainStep(
  catalogue: Catalogue,
  input: Case,
  id: string,
  today: string,
): Explanation | null {
  const own = catalogue.steps.find(({ step }) => step.id === catalogue.stepIds.get(id))
  if (!own) return null
  const { step } = own
  const scope = scopeOf(catalogue, input, today)
  const events = input.events.filter((event) => event in step.events)
  // A step of no chosen event is off the path whatever was answered: its whole rule is shown all the same.
  const tree = ruleOfStep(step, events.length > 0 ? events : Object.keys(step.events))
  const verdict = compile(tree)(scope)
  const path = computePath(catalogue, input, { today })
  const onPath = path.steps.find((other) => other.id === step.id) ?? null
  const statusOf = (other: string): PathStep['status'] | null =>
    path.steps.find((one) => one.id === other)?.status ?? null
  return {
    step,
    events,
    verdict: events.length === 0 ? false : verdict.value,
    rule: mark(readable(tree, optionsOf(catalogue, input)), scope),
    missing: onPath?.missing ?? [],
    onPath,
    readings: readingsOf(own, catalogue, input, today, onPath?.deadline ?? null),
    deadline: onPath?.deadline ?? null,
    after: step.after.map((other) => ({ id: other, status: statusOf(other) })),
  }
}

/** A derived fact that the case gives is not opened: what was given decides. */
function optionsOf({ facts }: Catalogue, input: Case) {
  return { facts, keep: (fact: string) => input.facts[fact] !== undefined && input.facts[fact] !== null }
}

function readingsOf(
  { step, readings }: CompiledStep,
  catalogue: Catalogue,
  input: Case,
  today: string,
  deadline: Deadline | null,
): readonly ReadingMark[] {
  const scope = scopeOf(catalogue, input, today)
  const settled = new Set<string>()
  return step.deadline.flatMap(({ when, event }, index) => {
    if (event !== undefined && !input.events.includes(event)) return []
    const value = readings[index]?.when(scope).value ?? null
    const rule = when ? mark(readable(when, optionsOf(catalogue, input)), scope) : null
    // A reading of one event leaves those of the other events open.
    const isReached = !settled.has('') && (event === undefined || !settled.has(event))
    if (value === true) settled.add(event ?? '')
    return [{ index, value, isReached, isTaken: deadline?.rule === index, when: rule }]
  })
}

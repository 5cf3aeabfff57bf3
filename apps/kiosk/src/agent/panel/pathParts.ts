import type { Case, Catalogue, Path, PathStep } from '@parcours/flows'
import { Temporal } from 'temporal-polyfill'
import { doneOf, isReady } from '../../visit/adapters/today.ts'

/** The parts of the agent's list, in order: what presses comes first. */
export const pathPartIds = ['urgent', 'soon', 'rights', 'others', 'toCheck', 'done'] as const
export type PathPartId = (typeof pathPartIds)[number]

/** A part of the agent's list. */
export interface PathPart {
  readonly id: PathPartId
  readonly steps: readonly PathStep[]
}

/** Days ahead in which a date presses. */
const soonDays = 30

/**
 * The path as an agent works through it; parts without steps are left out. Each step stands once. « Urgent » is what can
 * be done now and is decided: what is still to check stands with the rest to check, the pressing ones first.
 * @param isShown which steps are listed. @default every
 */
export function partsOf(
  { steps, today }: Path,
  isShown: (step: PathStep) => boolean = () => true,
): readonly PathPart[] {
  const done = doneOf(steps)
  const shown = steps.filter((step) => step.kind !== 'not_required' && isShown(step))
  const soon = Temporal.PlainDate.from(today).add({ days: soonDays }).toString()
  return pathPartIds.flatMap((id) => {
    const own = shown.filter((step) => partOf(step) === id)
    // Sorting is stable: the order of the path stays among equals.
    return own.length === 0 ? [] : [{ id, steps: own.toSorted((a, b) => pressing(b) - pressing(a)) }]
  })

  function partOf(step: PathStep): PathPartId {
    const { status, deadline, kind } = step
    if (status === 'done') return 'done'
    if (status === 'to_check') return 'toCheck'
    if (isPressing(step, today, done)) return 'urgent'
    if (deadline !== null && deadline.type !== 'earliest' && deadline.date <= soon) return 'soon'
    return kind === 'right' ? 'rights' : 'others'
  }

  function pressing(step: PathStep): number {
    return Number(step.status === 'to_check' && isPressing(step, today, done))
  }
}

/**
 * A part alone, as it was asked for; null: all of them. « Droits » is every right that is not done, each in its part: one
 * that is urgent, near its last day or to check is most in danger.
 */
export function partsAlone(parts: readonly PathPart[], only: PathPartId | null): readonly PathPart[] {
  if (only === null) return parts
  if (only !== 'rights') return parts.filter(({ id }) => id === only)
  return parts.flatMap(({ id, steps }) => {
    const rights = id === 'done' ? [] : steps.filter(({ kind }) => kind === 'right')
    return rights.length === 0 ? [] : [{ id, steps: rights }]
  })
}

/**
 * Overdue, or urgent and its time has come: the day from which its date is counted, or else, for a step without a date,
 * all that comes before it is done.
 */
function isPressing(step: PathStep, today: string, done: ReadonlySet<string>): boolean {
  const { urgent, deadline } = step
  if (deadline === null) return urgent && isReady(step, { done })
  return deadline.overdue || (urgent && (deadline.opens ?? today) <= today)
}

/**
 * The steps off the path that may be named: not those of a private subject (a loss, a violence) that only the visitor's
 * silence keeps away. The visitor stands beside the agent, and spoke of none of it.
 */
export function offOf(
  { excluded }: Path,
  { facts, steps }: Catalogue,
  given: Case['facts'],
): Path['excluded'] {
  const isUnsaid = (name: string) => {
    const fact = facts.get(name)
    const subject = fact?.optInValues ?? (fact?.unasked === false ? [true] : [])
    const said = JSON.stringify(given[name] ?? null)
    return subject.length > 0 && !subject.some((value) => said.includes(JSON.stringify(value)))
  }
  const secret = new Set(steps.flatMap(({ step }) => (step.sensitive === undefined ? [] : [step.id])))
  return excluded.filter(({ id, because }) => !secret.has(id) || !because.every(isUnsaid))
}

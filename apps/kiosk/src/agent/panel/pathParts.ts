import type { Path, PathStep } from '@parcours/flows'
import { Temporal } from 'temporal-polyfill'
import { isForToday } from '../../visit/adapters/today.ts'

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

/** The path as an agent works through it; parts without steps are left out. Each step stands once. */
export function partsOf({ steps, today }: Path, isHereOnly: boolean): readonly PathPart[] {
  const shown = steps.filter(
    (step) => step.kind !== 'not_required' && (!isHereOnly || isForToday(step, today)),
  )
  const soon = Temporal.PlainDate.from(today).add({ days: soonDays }).toString()
  return pathPartIds.flatMap((id) => {
    const own = shown.filter((step) => partOf(step, soon) === id)
    return own.length === 0 ? [] : [{ id, steps: own }]
  })
}

function partOf({ status, urgent, deadline, kind }: PathStep, soon: string): PathPartId {
  if (status === 'done') return 'done'
  if (status === 'to_check') return urgent || deadline?.overdue ? 'urgent' : 'toCheck'
  if (urgent || deadline?.overdue) return 'urgent'
  if (deadline !== null && deadline.type !== 'earliest' && deadline.date <= soon) return 'soon'
  return kind === 'right' ? 'rights' : 'others'
}

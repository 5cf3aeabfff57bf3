/**
 * Checks between steps: prerequisites, names used twice, sources gone stale.
 */
import { addDuration } from '../engine/dates.ts'
import type { LifeEvent } from '../engine/types.ts'
import { findCycle } from './facts.ts'
import type { Report } from './source.ts'
import { didYouMean } from './source.ts'
import type { StepRead } from './steps.ts'

/** A source read longer ago than this must be read again. */
const MAX_AGE = 'P18M'

export function checkLinks(
  steps: readonly StepRead[],
  events: Readonly<Record<string, LifeEvent>>,
  today: string,
  report: Report,
): void {
  const byId = new Map(steps.map((read) => [read.step.id, read]))
  checkDuplicates(steps, report)
  for (const { source, step } of steps) {
    for (const [index, id] of step.after.entries()) {
      const before = byId.get(id)
      const path = ['after', index]
      if (!before) report.add('unknown-after', source, path, { value: id, hint: didYouMean(id, byId.keys()) })
      else checkPhase(before, { source, step, folder: step.id }, path, events, report)
    }
    for (const [index, { id, checkedOn }] of step.sources.entries()) {
      const path = ['sources', index, 'checkedOn']
      if (checkedOn > today) report.add('checked-future', source, path, { value: id, date: checkedOn })
      else if (addDuration(checkedOn, MAX_AGE) < today)
        report.add('checked-old', source, path, { value: id, date: checkedOn })
    }
  }
  const cycle = findCycle([...byId.keys()], (id) => byId.get(id)?.step.after ?? [])
  const first = byId.get(cycle?.[0] ?? '')
  if (cycle && first) report.add('after-cycle', first.source, ['after'], { value: cycle.join(' → ') })
}

/** What comes first must not stand in a later phase, for any event that both share. */
function checkPhase(
  before: StepRead,
  later: StepRead,
  path: readonly (string | number)[],
  events: Readonly<Record<string, LifeEvent>>,
  report: Report,
): void {
  for (const [id, { phase }] of Object.entries(later.step.events)) {
    const first = before.step.events[id]
    const phases = events[id]?.phases ?? []
    if (first && phases.indexOf(first.phase) > phases.indexOf(phase)) {
      report.add('after-phase', later.source, path, {
        value: before.step.id,
        expected: `${first.phase} après ${phase}`,
      })
    }
  }
}

function checkDuplicates(steps: readonly StepRead[], report: Report): void {
  const seen = new Set<string>()
  for (const { source, step } of steps) {
    for (const id of [step.id, ...(step.aliases ?? [])]) {
      if (seen.has(id)) report.add('duplicate-id', source, ['id'], { value: id })
      seen.add(id)
    }
  }
}

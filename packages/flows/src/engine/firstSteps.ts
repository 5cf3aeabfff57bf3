/**
 * What to do first.
 */
import { byDate } from './order.ts'
import type { Path, PathStep } from './types.ts'

/**
 * The steps to begin with: they apply, ask for something, and all that comes before them on the path is done. Overdue
 * and urgent ones first, then in the order of the path (phase, then date); those whose time has not come yet are last,
 * urgent or not: nobody declares a birth before it.
 * Several events each have phases of their own: their dated steps are then taken by date, the undated ones after.
 * @param count how many at most
 */
export function firstSteps(path: Path, count = 3): readonly PathStep[] {
  const done = new Set(path.steps.flatMap(({ id, status }) => (status === 'done' ? [id] : [])))
  const ready = path.steps.filter(
    ({ status, kind, after }) =>
      status === 'applies' && kind !== 'not_required' && after.every((id) => done.has(id)),
  )
  const isOneEvent = new Set(path.steps.flatMap(({ events }) => events)).size < 2
  // Sorting is stable: steps of the same rank keep the order of the path.
  return ready
    .toSorted(
      (a, b) =>
        rankOf(a, path.today) - rankOf(b, path.today) ||
        (isOneEvent ? 0 : byDate(a.deadline?.date ?? null, b.deadline?.date ?? null)),
    )
    .slice(0, count)
}

function rankOf({ urgent, deadline }: PathStep, today: string): number {
  if ((deadline?.opens ?? '') > today) return 2
  return urgent || deadline?.overdue ? 0 : 1
}

/**
 * Steps at the same place are offered as one trip.
 */
import type { PathStep, Trip } from './types.ts'

/**
 * The trips of a path: open steps of one phase that can be done at the same kind of place. A step that can be done at
 * several places goes where most steps are; a trip has two steps or more. In the order of the path.
 */
export function tripsOf(steps: readonly PathStep[]): readonly Trip[] {
  const open = steps.filter(({ status, kind }) => status !== 'done' && kind !== 'not_required')
  const counts = new Map<string, number>()
  const keyOf = ({ phase }: PathStep, place: string): string => `${phase} ${place}`
  const countOf = (key: string): number => counts.get(key) ?? 0
  for (const step of open)
    for (const place of step.place) counts.set(keyOf(step, place), countOf(keyOf(step, place)) + 1)
  const trips = new Map<string, Trip>()
  for (const step of open) {
    const [first, ...others] = step.place
    if (first === undefined) continue
    const place = others.reduce((a, b) => (countOf(keyOf(step, b)) > countOf(keyOf(step, a)) ? b : a), first)
    const known = trips.get(keyOf(step, place))?.steps ?? []
    trips.set(keyOf(step, place), { phase: step.phase, place, steps: [...known, step.id] })
  }
  return [...trips.values()].filter((trip) => trip.steps.length > 1)
}

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
  const countOf = (step: PathStep, place: string): number => counts.get(keyOf(step, place)) ?? 0
  for (const step of open)
    for (const place of step.place) counts.set(keyOf(step, place), countOf(step, place) + 1)
  const trips = new Map<string, Trip & { readonly steps: string[] }>()
  for (const step of open) {
    const [first, ...others] = step.place
    if (first === undefined) continue
    const place = others.reduce((a, b) => (countOf(step, b) > countOf(step, a) ? b : a), first)
    const trip = trips.get(keyOf(step, place)) ?? { phase: step.phase, place, steps: [] }
    trip.steps.push(step.id)
    trips.set(keyOf(step, place), trip)
  }
  return [...trips.values()].filter((trip) => trip.steps.length > 1)
}

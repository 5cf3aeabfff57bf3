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
  const countOf = (key: string): number => counts.get(key) ?? 0
  const keyed = open.map((step) => ({ step, keys: step.place.map((place) => `${step.phase} ${place}`) }))
  for (const { keys } of keyed) for (const key of keys) counts.set(key, countOf(key) + 1)
  const trips = new Map<string, Trip & { readonly steps: string[] }>()
  for (const { step, keys } of keyed) {
    const [first, ...others] = keys
    if (first === undefined) continue
    const key = others.reduce((a, b) => (countOf(b) > countOf(a) ? b : a), first)
    const place = step.place[keys.indexOf(key)] ?? ''
    const trip = trips.get(key) ?? { phase: step.phase, place, steps: [] }
    trip.steps.push(step.id)
    trips.set(key, trip)
  }
  return [...trips.values()].filter((trip) => trip.steps.length > 1)
}

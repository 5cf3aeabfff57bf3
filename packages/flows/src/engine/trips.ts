/**
 * Steps at the same place are offered as one trip.
 */
import { recall } from './recall.ts'
import type { PathStep, Trip } from './types.ts'

/**
 * The trips of a path: open steps of one phase that can be done at the same kind of place. A step that can be done at
 * several places goes where most steps are; a trip has two steps or more. In the order of the path.
 */
export function tripsOf(steps: readonly PathStep[]): readonly Trip[] {
  const open = steps.filter(({ status, kind }) => status !== 'done' && kind !== 'not_required')
  const phases = new Map<string, Map<string, Stop>>()
  for (const { phase, place } of open) {
    const stops = recall(phases, phase, () => new Map<string, Stop>())
    for (const name of place) recall(stops, name, () => ({ place: name, count: 0, steps: [] })).count += 1
  }
  const trips: Trip[] = []
  for (const { id, phase, place } of open) {
    let best: Stop | undefined
    for (const name of place) {
      const stop = phases.get(phase)?.get(name)
      if (stop && stop.count > (best?.count ?? 0)) best = stop
    }
    if (best?.steps.push(id) === 1) trips.push({ phase, place: best.place, steps: best.steps })
  }
  return trips.filter((trip) => trip.steps.length > 1)
}

/** A place, in one phase: how many steps can be done there, and those that are. */
interface Stop {
  readonly place: string
  count: number
  readonly steps: string[]
}

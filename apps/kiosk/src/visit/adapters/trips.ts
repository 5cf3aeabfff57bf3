import type { Path, Trip } from '@parcours/flows'

/** The trips of a path with the steps that are sure, two at least: nobody travels with the papers of a perhaps. */
export function sureTrips({ steps, trips }: Path): readonly Trip[] {
  const sure = new Set(steps.filter(({ status }) => status === 'applies').map(({ id }) => id))
  return trips
    .map((trip) => ({ ...trip, steps: trip.steps.filter((id) => sure.has(id)) }))
    .filter((trip) => trip.steps.length > 1)
}

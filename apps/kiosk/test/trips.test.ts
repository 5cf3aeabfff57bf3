import type { Path, PathStep } from '@parcours/flows'
import { expect, test } from 'vitest'
import { sureTrips } from '../src/visit/adapters/trips.ts'

const step = (id: string, status: PathStep['status']) => ({ id, status }) as PathStep
const path = (steps: readonly PathStep[], trips: Path['trips']) => ({ steps, trips }) as Path
const trip = (place: string, ...steps: string[]) => ({ phase: 'after', place, steps })

test('a trip is made for what is sure, two steps at least', () => {
  const steps = [step('a', 'applies'), step('b', 'to_check'), step('c', 'applies'), step('d', 'to_check')]
  expect(sureTrips(path(steps, [trip('caf', 'a', 'b', 'c'), trip('town_hall', 'c', 'd')]))).toEqual([
    trip('caf', 'a', 'c'),
  ])
})

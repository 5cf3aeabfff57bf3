import { readFileSync } from 'node:fs'
import { type Case, computePath, loadCatalogue } from '@parcours/flows'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, pathPartIds } from '../../src/agent/panel/pathParts.ts'
import { isForToday } from '../../src/visit/adapters/today.ts'

const flows = new URL('../../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))
const catalogue = loadCatalogue(read('generated/catalogue.json'))
const mother = { done: [], ...(read('scenarios/birth-single-parent-low-pay.json') as Omit<Case, 'done'>) }
const pathOn = (today: string) => computePath(catalogue, mother, { today })

test('every step stands once, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const today = `2026-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`
      const path = pathOn(today)
      const listed = partsOf(path, false).flatMap(({ steps }) => steps.map(({ id }) => id))
      const wanted = path.steps.filter(({ kind }) => kind !== 'not_required').map(({ id }) => id)
      expect(listed.toSorted()).toEqual(wanted.toSorted())
    }),
    { numRuns: 40 },
  )
})

test('what is urgent or overdue comes first, and parts keep their order', () => {
  const parts = partsOf(pathOn('2027-06-01'), false)
  const order = parts.map(({ id }) => pathPartIds.indexOf(id))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  for (const { id, steps } of parts)
    for (const { urgent, deadline, status } of steps)
      if (id !== 'urgent' && status !== 'done') expect(urgent || deadline?.overdue).not.toBe(true)
})

test('« ici aujourd’hui » keeps only what an agent here can finish, and leaves nothing of it out', () => {
  const path = pathOn('2026-12-01')
  const listed = partsOf(path, true).flatMap(({ steps }) => steps)
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.every((step) => step.level === 'with_you' && step.status === 'applies')).toBe(true)
  expect(listed.length).toBe(path.steps.filter((step) => isForToday(step, path.today)).length)
})

test('a step whose time has not come is not for today', () => {
  const [step] = pathOn('2026-12-01').steps
  if (step === undefined) throw new Error('no step')
  const ready = { ...step, level: 'with_you', status: 'applies', kind: 'duty' } as const
  const deadline = {
    from: null,
    date: '2027-01-01',
    type: 'earliest',
    overdue: false,
    uncertain: [],
    fallback: null,
    rule: 0,
    silence: null,
  } as const
  expect(isForToday({ ...ready, deadline }, '2026-12-31')).toBe(false)
  expect(isForToday({ ...ready, deadline }, '2027-01-01')).toBe(true)
})

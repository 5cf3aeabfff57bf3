/**
 * What the engine keeps in memory between two paths: nothing of a visit that is over, nothing of another catalogue.
 */
import { Temporal } from 'temporal-polyfill'
import { expect, test, vi } from 'vitest'
import { loadCatalogue } from '../src/engine/catalogue.ts'
import { computePath } from '../src/engine/path.ts'
import { deadlineOf, latest, MOVE } from './deadlineFixture.ts'
import { caseOf, DATE, smallCatalogue, step, TODAY } from './support.ts'

const RULE = [latest({ offset: 'P10D', rollover: true })]
const read = vi.spyOn(Temporal.PlainDate, 'from')

/** How many dates the calendar library reads for a path. */
function datesRead(): number {
  read.mockClear()
  deadlineOf(RULE, MOVE)
  return read.mock.calls.length
}

test('the dates of a visit are read once, and forgotten when the next visit begins', () => {
  const beginVisit = (): unknown => computePath(smallCatalogue({}), caseOf({}, []), { today: TODAY })
  beginVisit()
  const first = datesRead()
  expect(first).toBeGreaterThan(1)
  expect(datesRead()).toBe(0)
  beginVisit()
  expect(datesRead()).toBe(first)
})

test('two catalogues with other holidays do not share the days that they count', () => {
  const dateWith = (common: readonly string[]): string | undefined => {
    const catalogue = loadCatalogue({
      schema: 1,
      facts: { moving_date: DATE },
      events: { moving: { available: true, anchors: ['moving_date'], phases: ['before'] } },
      screens: [],
      subjects: [],
      steps: [step('it', { deadline: RULE })],
      holidays: { years: [2020, 2030], common, extra: {} },
    })
    return computePath(catalogue, caseOf(MOVE), { today: TODAY }).steps[0]?.deadline?.date
  }
  expect(dateWith([])).toBe('2027-06-11')
  expect(dateWith(['2027-06-11'])).toBe('2027-06-14')
})

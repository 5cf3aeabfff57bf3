/**
 * The engine reckons dates by itself, to be quick and light: held here to the answers of Temporal.
 */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addDuration,
  endOfMonth,
  isDate,
  nextYearly,
  rollOver,
  startOfMonth,
} from '../src/engine/dates.ts'

const RUNS = { numRuns: 3000, seed: 20261125 }
const day = fc
  .integer({ min: 0, max: 73_413 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }).toString())
const part = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined })
const offset = fc
  .record({ years: part, months: part, weeks: part, days: fc.option(fc.integer({ min: 0, max: 900 })) })
  .chain((parts) => fc.constantFrom('', '-').map((sign) => ({ sign, ...parts })))
  .map(
    ({ sign, years = 0, months = 0, weeks = 0, days }) => `${sign}P${years}Y${months}M${weeks}W${days ?? 0}D`,
  )
const EVERY_DAY = { has: () => false, covers: () => true }

describe('dates are those of the calendar', () => {
  test('a duration later or sooner', () => {
    fc.assert(
      fc.property(day, offset, (date, duration) => {
        const expected = Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString()
        expect([date, duration, addDuration(date, duration)]).toEqual([date, duration, expected])
      }),
      RUNS,
    )
  })

  test('the edges of a month', () => {
    fc.assert(
      fc.property(day, (date) => {
        const known = Temporal.PlainDate.from(date)
        expect(startOfMonth(date)).toBe(known.with({ day: 1 }).toString())
        expect(endOfMonth(date)).toBe(known.with({ day: known.daysInMonth }).toString())
      }),
      RUNS,
    )
  })

  test('a text is a date when the calendar has that day, from 1900 to 2100', () => {
    const text = fc
      .tuple(fc.integer({ min: 1890, max: 2110 }), fc.nat(14), fc.nat(33))
      .map((parts) => parts.map((number) => String(number).padStart(2, '0')).join('-'))
    fc.assert(
      fc.property(text, (written) => {
        let expected = false
        try {
          const { year } = Temporal.PlainDate.from(written, { overflow: 'reject' })
          expected = year >= 1900 && year <= 2100
        } catch {
          // Not a day of the calendar.
        }
        expect([written, isDate(written)]).toEqual([written, expected])
      }),
      RUNS,
    )
  })

  test('the next day of the year is the first one after, in a year that has it', () => {
    fc.assert(
      fc.property(day, day, (after, other) => {
        const next = nextYearly(other.slice(5), after)
        expect(next > after).toBe(true)
        expect(addDuration(next, '-P1Y') <= after || other.endsWith('02-29')).toBe(true)
        if (!other.endsWith('02-29')) expect(next.slice(5)).toBe(other.slice(5))
      }),
      RUNS,
    )
  })

  test('a Saturday or a Sunday becomes a Monday, any other day stays', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { dayOfWeek } = Temporal.PlainDate.from(date)
        const expected = addDuration(date, `P${dayOfWeek > 5 ? 8 - dayOfWeek : 0}D`)
        expect(rollOver(date, EVERY_DAY)).toEqual({ date: expected, sure: true })
      }),
      RUNS,
    )
  })

  test('counted days are as many days of the week, forwards and backwards', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.boolean(),
        (date, many, isBack, isSix) => {
          const { date: end } = addDays(
            date,
            `${isBack ? '-' : ''}P${many}D`,
            isSix ? 'ouvrables' : 'ouvres',
            EVERY_DAY,
          )
          let [counted, at] = [0, Temporal.PlainDate.from(date)]
          while (at.toString() !== end) {
            at = at.add({ days: isBack ? -1 : 1 })
            if (at.dayOfWeek <= (isSix ? 6 : 5)) counted += 1
          }
          expect(counted).toBe(many)
          expect(at.dayOfWeek).toBeLessThanOrEqual(isSix ? 6 : 5)
        },
      ),
      { ...RUNS, numRuns: 500 },
    )
  })
})

/**
 * Exact calendar dates. Plain dates only: no time of day, no time zone, no clock.
 */
import { Temporal } from 'temporal-polyfill'
import { recall } from './recall.ts'
import type { DayCount, Holidays, Snap } from './types.ts'

type Day = Temporal.PlainDate

// A visitor's dates come back at each answer: they are reckoned once, until `forgetDates` at the end of the visit.
const reckoned = new Map<string, string>()
const days = new Map<string, Day>()
/** Beyond so many all are forgotten: dates are soon reckoned again. */
const MOST = 20_000

/** What a rule gives for a date, reckoned once. */
function reach(rule: string, date: string, reckon: (day: Day) => Day): string {
  if (reckoned.size > MOST) forgetDates()
  return recall(reckoned, rule + date, () => reckon(dayOf(date)).toString())
}

/**
 * Forgets the dates of a visitor: those given, and those reckoned from them. A path without events does so by itself; call
 * it where a visit ends and no path follows. It changes no result.
 */
export function forgetDates(): void {
  reckoned.clear()
  days.clear()
}

function dayOf(date: string): Day {
  return recall(days, date, () => Temporal.PlainDate.from(date))
}

/** True for a real calendar day written `YYYY-MM-DD`. Years before 1900 or after 2100 are typing mistakes, not plans. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(text)) return false
  try {
    return Boolean(dayOf(text))
  } catch {
    return false
  }
}

/** True for a signed ISO 8601 duration in whole years, months, weeks and days: `P8D`, `-P3M`. */
export function isOffset(text: string): boolean {
  return /^-?P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/.test(text)
}

/**
 * Adds a duration date to date. A day that the month lacks becomes its last one (31 January + 1 month = 28 February):
 * Code de procédure civile, article 641. The anchor's own day is not counted.
 */
export function addDuration(date: string, offset: string): string {
  return reach(offset, date, (day) => day.add(offset))
}

/** Moves to an edge of the month. */
export function snapTo(date: string, snap: Snap): string {
  return reach(snap, date, (day) => day.with({ day: snap === 'end_of_month' ? day.daysInMonth : 1 }))
}

/** The first `MM-DD` strictly after a date. 29 February waits for a leap year: it becomes 28 February. */
export function nextYearly(monthDay: string, after: string): string {
  return reach(monthDay, after, (from) => {
    const [month = 1, day = 1] = monthDay.split('-').map(Number)
    const inYear = (year: number): Day => Temporal.PlainDate.from({ year, month, day })
    const same = inYear(from.year)
    return same.toString() > after ? same : inYear(from.year + 1)
  })
}

/** A date, and whether it is sure: outside the years of the table, holidays are unknown. */
export interface Reached {
  readonly date: string
  readonly sure: boolean
}

/** The holidays of a territory, ready to be asked. */
export interface HolidayTable {
  has(date: string): boolean
  covers(date: string): boolean
}

/** Reads the compact table for a territory (`metropolitan` when it has no holidays of its own). */
export function holidaysOf(holidays: Holidays, territory: string): HolidayTable {
  const free = new Set([...holidays.common, ...(holidays.extra[territory] ?? [])])
  const [first, last] = holidays.years
  return {
    has: (date) => free.has(date),
    covers: (date) => date >= `${first}` && date < `${last + 1}`,
  }
}

/** A day of the week before `end` (Monday is 1) that is no holiday. */
function isOpen(date: string, end: number, table: HolidayTable): boolean {
  return dayOf(date).dayOfWeek < end && !table.has(date)
}

/**
 * Counts days that qualify, forwards or backwards, the anchor's own day not counted.
 * `ouvrables`: Monday to Saturday without holidays. `ouvres`: Monday to Friday without holidays.
 * The bound of a duration (9,999 days) bounds the loop.
 */
export function addDays(from: string, offset: string, count: DayCount, table: HolidayTable): Reached {
  if (count === 'calendar') return { date: addDuration(from, offset), sure: true }
  const { days: own, weeks } = Temporal.Duration.from(offset)
  const step = own + weeks * 7 < 0 ? '-P1D' : 'P1D'
  let date = from
  let sure = true
  for (let left = Math.abs(own + weeks * 7); left > 0; ) {
    date = addDuration(date, step)
    sure &&= table.covers(date)
    if (isOpen(date, count === 'ouvrables' ? 7 : 6, table)) left -= 1
  }
  return { date, sure }
}

/**
 * Moves a Saturday, a Sunday or a holiday to the next working day: Code de procédure civile, article 642.
 * Outside the table the date stays (the earlier one: the stricter) and is not sure.
 */
export function rollOver(from: string, table: HolidayTable): Reached {
  for (let date = from; table.covers(date); date = addDuration(date, 'P1D'))
    if (isOpen(date, 6, table)) return { date, sure: true }
  return { date: from, sure: false }
}

/** Departments whose holidays differ from those of the rest of France. Code du travail, L. 3134-13 and L. 3422-2. */
const TERRITORIES: Readonly<Record<string, string>> = {
  '57': 'alsace_moselle',
  '67': 'alsace_moselle',
  '68': 'alsace_moselle',
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'reunion',
  '976': 'mayotte',
  '977': 'saint_barthelemy',
  '978': 'saint_martin',
}

/** Department of an INSEE commune code: 2 characters, 3 overseas (97, 98). */
export function departmentOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)
}

/** Territory of a commune, for its holidays; `metropolitan` by default. */
export function territoryOf(commune: string | null): string {
  return (commune !== null && TERRITORIES[departmentOf(commune)]) || 'metropolitan'
}

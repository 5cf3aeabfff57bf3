/**
 * Exact calendar dates. Plain dates only: no time of day, no time zone, no clock.
 */
import { Temporal } from 'temporal-polyfill'
import type { DayCount, Holidays, Snap } from './types.ts'

type Day = Temporal.PlainDate

/** Years outside these are typing mistakes, not plans. */
const YEARS = [1900, 2100] as const

/** True for a real calendar day written `YYYY-MM-DD`, between 1900 and 2100. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  if (year < YEARS[0] || year > YEARS[1]) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
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
  return Temporal.PlainDate.from(date).add(Temporal.Duration.from(offset)).toString()
}

export function startOfMonth(date: string): string {
  return Temporal.PlainDate.from(date).with({ day: 1 }).toString()
}

export function endOfMonth(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return day.with({ day: day.daysInMonth }).toString()
}

/** Moves to an edge of the month. */
export function snapTo(date: string, snap: Snap): string {
  return snap === 'end_of_month' ? endOfMonth(date) : startOfMonth(date)
}

/** The first `MM-DD` strictly after a date. 29 February waits for a leap year: it becomes 28 February. */
export function nextYearly(monthDay: string, after: string): string {
  const from = Temporal.PlainDate.from(after)
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  const inYear = (year: number): Day => Temporal.PlainDate.from({ year, month, day })
  const same = inYear(from.year)
  return (Temporal.PlainDate.compare(same, from) > 0 ? same : inYear(from.year + 1)).toString()
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
  const days = new Set([...holidays.common, ...(holidays.extra[territory] ?? [])])
  const [first, last] = holidays.years
  return {
    has: (date) => days.has(date),
    covers: (date) => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last,
  }
}

/**
 * Counts days that qualify, forwards or backwards, the anchor's own day not counted.
 * `ouvrables`: Monday to Saturday without holidays. `ouvres`: Monday to Friday without holidays.
 * The bound of a duration (9,999 days) bounds the loop.
 */
export function addDays(date: string, offset: string, count: DayCount, table: HolidayTable): Reached {
  if (count === 'calendar') return { date: addDuration(date, offset), sure: true }
  const { days, weeks } = Temporal.Duration.from(offset)
  let left = Math.abs(days + weeks * 7)
  const step = Math.sign(days + weeks * 7)
  let day = Temporal.PlainDate.from(date)
  let sure = true
  while (left > 0) {
    day = day.add({ days: step })
    sure &&= table.covers(day.toString())
    if (day.dayOfWeek < (count === 'ouvrables' ? 7 : 6) && !table.has(day.toString())) left -= 1
  }
  return { date: day.toString(), sure }
}

/**
 * Moves a Saturday, a Sunday or a holiday to the next working day: Code de procédure civile, article 642.
 * Outside the table the date stays (the earlier one: the stricter) and is not sure.
 */
export function rollOver(date: string, table: HolidayTable): Reached {
  let day = Temporal.PlainDate.from(date)
  while (table.covers(day.toString())) {
    if (day.dayOfWeek < 6 && !table.has(day.toString())) return { date: day.toString(), sure: true }
    day = day.add({ days: 1 })
  }
  return { date, sure: false }
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
}

/** Department of an INSEE commune code: 2 characters, 3 overseas (97, 98). */
export function departmentOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)
}

/** Territory of a commune, for its holidays; `metropolitan` by default. */
export function territoryOf(commune: string | null): string {
  return (commune !== null && TERRITORIES[departmentOf(commune)]) || 'metropolitan'
}

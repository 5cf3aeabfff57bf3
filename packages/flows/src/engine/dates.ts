/**
 * Exact calendar dates. Plain dates only: no time of day, no time zone, no clock.
 */
import type { DayCount, Holidays, Snap } from './types.ts'

/** Years outside these are typing mistakes, not plans. */
const YEARS = [1900, 2100] as const

/** True for a real calendar day written `YYYY-MM-DD`, between 1900 and 2100. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = numbersOf(text)
  const isInYear = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return isInYear && year >= YEARS[0] && year <= YEARS[1]
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
  const [, sign, ...parts] = OFFSET.exec(offset) ?? []
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map(
    (part) => Number(part ?? 0) * (sign ? -1 : 1),
  )
  const moved = years || months ? addMonths(date, years * 12 + months) : date
  return weeks || days ? addCalendarDays(moved, weeks * 7 + days) : moved
}

const OFFSET = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

type Numbers = readonly [year: number, month: number, day: number]

const numbersOf = (date: string): Numbers => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
]

// A path reckons a hundred dates: written out, this takes a tenth of the time of a calendar library, and the tests
// hold it to the library's answers.
function addMonths(date: string, count: number): string {
  const [oldYear, oldMonth, day] = numbersOf(date)
  const months = oldYear * 12 + oldMonth - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return written(year, month, Math.min(day, daysIn(year, month)))
}

function addCalendarDays(date: string, count: number): string {
  let [year, month, day] = numbersOf(date)
  day += count
  while (day < 1) {
    month -= 1
    if (month === 0) [year, month] = [year - 1, 12]
    day += daysIn(year, month)
  }
  for (let last = daysIn(year, month); day > last; last = daysIn(year, month)) {
    day -= last
    month += 1
    if (month === 13) [year, month] = [year + 1, 1]
  }
  return written(year, month, day)
}

/** Days of the months before, less 2 from March on: what Sakamoto's rule adds to the days of the years. */
const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Monday is 1, Sunday is 7. */
function dayOfWeek(date: string): number {
  const [year, month, day] = numbersOf(date)
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return (y + leaps + (MONTH_SHIFTS[month - 1] ?? 0) + day) % 7 || 7
}

function written(...numbers: Numbers): string {
  return numbers.map((number) => String(number).padStart(2, '0')).join('-')
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`
}

export function endOfMonth(date: string): string {
  return `${date.slice(0, 8)}${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

/** Moves to an edge of the month. */
export function snapTo(date: string, snap: Snap): string {
  return snap === 'end_of_month' ? endOfMonth(date) : startOfMonth(date)
}

/** The first `MM-DD` strictly after a date. 29 February waits for a leap year: it becomes 28 February. */
export function nextYearly(monthDay: string, after: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number)
  const inYear = (year: number): string => written(year, month, Math.min(day, daysIn(year, month)))
  const year = Number(after.slice(0, 4))
  return inYear(year) > after ? inYear(year) : inYear(year + 1)
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
  const known = TABLES.get(holidays) ?? new Map<string, HolidayTable>()
  TABLES.set(holidays, known)
  const table = known.get(territory) ?? tableOf(holidays, territory)
  known.set(territory, table)
  return table
}

/** The tables made so far: a path asks for the same one again and again. */
const TABLES = new WeakMap<Holidays, Map<string, HolidayTable>>()

function tableOf(holidays: Holidays, territory: string): HolidayTable {
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
  const [, sign, , , weeks, days] = OFFSET.exec(offset) ?? []
  const step = sign ? -1 : 1
  let left = Number(weeks ?? 0) * 7 + Number(days ?? 0)
  let day = date
  let sure = true
  while (left > 0) {
    day = addCalendarDays(day, step)
    sure &&= table.covers(day)
    if (dayOfWeek(day) < (count === 'ouvrables' ? 7 : 6) && !table.has(day)) left -= 1
  }
  return { date: day, sure }
}

/**
 * Moves a Saturday, a Sunday or a holiday to the next working day: Code de procédure civile, article 642.
 * Outside the table the date stays (the earlier one: the stricter) and is not sure.
 */
export function rollOver(date: string, table: HolidayTable): Reached {
  let day = date
  while (table.covers(day)) {
    if (dayOfWeek(day) < 6 && !table.has(day)) return { date: day, sure: true }
    day = addCalendarDays(day, 1)
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

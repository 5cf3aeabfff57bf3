/**
 * Opening hours of a place: open now, opens next, the week. The syntax and the public holidays are those of the library
 * `opening_hours`. It is large: this door (`@parcours/places/hours`) is to be loaded on demand.
 */
import OpeningHours from 'opening_hours'
import { Temporal } from 'temporal-polyfill'
import type { Place } from './directory.ts'
import { absurdRangeOf, withHolidays } from './osmHours.ts'
import { doubtfulHolidaysOf, holidayRegionOf, zoneOf } from './territory.ts'

/** What is needed of a place. */
export type PlaceHours = Pick<Place, 'hours' | 'department'>

/** Whether a place is open. Times are those of the clock at the place: `2027-05-03T14:00`. */
export interface Opening {
  /** `unknown`: the hours are not known, or the source puts a condition, now or whenever it opens next. */
  readonly state: 'open' | 'closed' | 'unknown'
  /** Of an open place: when it closes. Not there when it never does within 60 days. */
  readonly until?: string
  /** Of a place that is not surely open: when it surely opens. Not there when it does not within 60 days. */
  readonly next?: string
  /** Today is a public holiday there. */
  readonly isHoliday: boolean
  /** Day on the clock at the place: « demain » is counted from it. */
  readonly today: string
  /** In French: the condition of the source (« sur rendez-vous »), or the name of the public holiday. */
  readonly note?: string
}

/** How far `until` and `next` are looked for. */
const DAYS_AHEAD = 60

/**
 * Whether a place is open at an instant, with the public holidays of its department.
 * @param instant ISO 8601 with an offset or `Z`: `2027-05-03T12:00:00Z`
 * @throws RangeError when it is no instant, or when the hours are not in the syntax (an import refuses those).
 */
export function openingAt({ hours, department }: PlaceHours, instant: string): Opening {
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO(zoneOf(department)).toPlainDateTime()
  const today = clock.toPlainDate().toString()
  if (hours === undefined) return { state: 'unknown', isHoliday: isHoliday(department, clock), today }
  const schedule = scheduleOf(hours, department)
  const now = toLocal(clock)
  const base = { today, isHoliday: isHoliday(department, clock) }
  const note = schedule.getComment(now)
  const noted = note === undefined ? base : { ...base, note }
  const last = toLocal(clock.add({ days: DAYS_AHEAD }))
  if (schedule.getState(now)) {
    const end = schedule.getNextChange(now, last)
    return end === undefined
      ? { ...noted, state: 'open' }
      : { ...noted, state: 'open', until: fromLocal(end) }
  }
  const state = schedule.getUnknown(now) ? 'unknown' : 'closed'
  const { next, condition } = nextOpening(schedule, now, last)
  if (next !== undefined) return { ...noted, state, next: fromLocal(next) }
  // It never surely opens, but it does under a condition: « closed » would keep people away.
  if (state === 'closed' && condition !== null)
    return { ...noted, state: 'unknown', ...(condition !== '' && { note: condition }) }
  return { ...noted, state }
}

interface NextOpening {
  readonly next?: Date
  /** Words of the first opening before it that is under a condition; empty: without words; null: there is none. */
  readonly condition: string | null
}

function nextOpening(schedule: OpeningHours, now: Date, last: Date): NextOpening {
  let condition: string | null = null
  for (
    let at = schedule.getNextChange(now, last);
    at !== undefined && at < last;
    at = schedule.getNextChange(at, last)
  ) {
    if (schedule.getState(at)) return { next: at, condition }
    if (condition === null && schedule.getUnknown(at)) condition = schedule.getComment(at) ?? ''
  }
  return { condition }
}

/** A day that may be one counts: an ordinary week has none. */
function isHoliday(department: string, clock: Temporal.PlainDateTime): boolean {
  const day = clock.toPlainDate().toString().slice(5)
  return (
    doubtfulHolidaysOf(department)?.days.includes(day) === true ||
    scheduleOf('24/7', department).getPublicHolidayContext(toLocal(clock)).isHoliday
  )
}

/** From when to when a place is open on a day. */
export interface HoursRange {
  /** `09:00`. */
  readonly start: string
  /** `12:00`; `24:00` at the end of the day. */
  readonly end: string
  /** The source puts a condition, or contradicts itself: not to be promised. */
  readonly isUnsure: boolean
  /** The condition, in French. */
  readonly note?: string
}

/** A day of the week of a place. */
export interface DayHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number
  /** `2027-05-03`. */
  readonly date: string
  readonly isHoliday: boolean
  /** None: closed. */
  readonly ranges: readonly HoursRange[]
}

/** A week of a place, Monday to Sunday. */
export interface WeekHours {
  readonly days: readonly DayHours[]
  /** Other weeks differ by more than public holidays: seasons, even weeks. */
  readonly varies: boolean
}

/**
 * The week of a place, Monday to Sunday, with the public holidays of that very week.
 * @param day any day of the week: `2027-05-03`
 * @returns null when the hours are not known.
 */
export function weekHours({ hours, department }: PlaceHours, day: string): WeekHours | null {
  if (hours === undefined) return null
  const given = Temporal.PlainDate.from(day)
  const monday = given.subtract({ days: given.dayOfWeek - 1 })
  const schedule = scheduleOf(hours, department)
  const days = Array.from({ length: 7 }, (_, index) =>
    dayHours(schedule, department, monday.add({ days: index })),
  )
  const usual = hours.replaceAll(/[;,]?\s*PH off\s*/g, '')
  return { days, varies: usual !== '' && !scheduleOf(usual, department).isWeekStable() }
}

/**
 * A week of a place as it usually is: the first one without a public holiday, from a day on.
 * @param day `2027-05-03`
 * @returns null when the hours are not known.
 */
export function usualWeek(place: PlaceHours, day: string): WeekHours | null {
  const first = Temporal.PlainDate.from(day)
  let week: WeekHours | null = null
  for (let weeks = 0; weeks < 10; weeks += 1) {
    week = weekHours(place, first.add({ weeks }).toString())
    if (week === null || !week.days.some((one) => one.isHoliday)) return week
  }
  return week
}

function dayHours(schedule: OpeningHours, department: string, date: Temporal.PlainDate): DayHours {
  const from = toLocal(date.toPlainDateTime())
  const to = toLocal(date.add({ days: 1 }).toPlainDateTime())
  const ranges = schedule.getOpenIntervals(from, to).map(([start, end, isUnsure, note]): HoursRange => {
    const range = { start: timeOf(start), end: end >= to ? '24:00' : timeOf(end), isUnsure }
    return note === undefined ? range : { ...range, note }
  })
  return {
    weekday: date.dayOfWeek,
    date: date.toString(),
    isHoliday: isHoliday(department, date.toPlainDateTime('12:00')),
    ranges,
  }
}

/** Why hours cannot be used. */
export type HoursFault =
  /** A time that no clock shows, or an end before the beginning: `25:00-12:00`. */
  | { readonly kind: 'absurd'; readonly range: string }
  /** Not in the syntax, or only guessed. `upTo`: the hours from their beginning to where they stop being understood. */
  | { readonly kind: 'unread'; readonly upTo: string }

/**
 * What is wrong with hours as somebody wrote them; null when they can be used. Nothing need be said of public holidays.
 * @param hours in the syntax `opening_hours` of OpenStreetMap. What the library only guesses is refused too.
 */
export function hoursFault(hours: string): HoursFault | null {
  const range = absurdRangeOf(hours)
  if (range !== null) return { kind: 'absurd', range }
  const said = libraryProblem(withHolidays(hours))
  if (said === null) return null
  // « Mo-F <--- (…) »: the words in brackets are half English, the place before them is what helps.
  const [, upTo] = /^(?:Error: )?(.*?) <--- /.exec(said) ?? []
  return { kind: 'unread', upTo: upTo?.trim() || hours }
}

/** What the library says against hours; null when it says nothing. */
function libraryProblem(hours: string): string | null {
  try {
    const [warning] = new OpeningHours(hours, regionOf('75'), OPTIONS).getWarnings()
    return warning ?? null
  } catch (error) {
    return String(error)
  }
}

const OPTIONS = {
  locale: 'fr',
  warnings_severity: 5,
  mode: 0,
  tag_key: undefined,
  map_value: undefined,
} as const

const schedules = new Map<string, OpeningHours>()

/** Reading the syntax takes a thousand times as long as asking: each text is read once. */
function scheduleOf(hours: string, department: string): OpeningHours {
  const key = `${holidayRegionOf(department)} ${hours}`
  const known = schedules.get(key)
  if (known !== undefined) return known
  const schedule = read(hours, department)
  schedules.set(key, schedule)
  return schedule
}

function read(hours: string, department: string): OpeningHours {
  // Only where the hours speak of public holidays: what never closes is open then too.
  const doubtful = /\bPH\b/.test(hours) ? doubtfulHolidaysOf(department) : null
  try {
    const text = doubtful === null ? hours : `${hours}; ${doubtful.rule}`
    return new OpeningHours(text, regionOf(department), OPTIONS)
  } catch (error) {
    throw new RangeError(`Opening hours "${hours}": ${String(error)}`)
  }
}

/** The place of the sun is not used: no import keeps hours such as « sunrise ». */
function regionOf(department: string) {
  return { lat: 46.6, lon: 1.9, address: { country_code: 'fr', state: holidayRegionOf(department) } }
}

/**
 * The library reads the clock of the machine, so it is given the clock at the place as if it were the machine's. Only an
 * hour that the machine itself leaps over in March, at night, comes out an hour later.
 */
function toLocal({ year, month, day, hour, minute, second }: Temporal.PlainDateTime): Date {
  return new Date(year, month - 1, day, hour, minute, second)
}

function fromLocal(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${timeOf(date)}`
}

function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/**
 * From the hours of a list (« 09:00 - 12:00 / 14:00 - 16:30 », day by day) to the syntax `opening_hours`.
 */
import { minutesOf } from '../directory/osmHours.ts'
import type { RemarkCode } from './report.ts'

/** Hours of some days. */
export interface DayEntry {
  /** 0 is Monday, 6 is Sunday. */
  readonly days: readonly number[]
  /** As they are written: `09:00`, `9:00:00`. */
  readonly ranges: readonly (readonly [start: string, end: string])[]
  /** A condition: « hors vacances scolaires ». The hours are then not promised. */
  readonly note?: string
}

/** Something that is wrong with the hours. */
export interface HoursRemark {
  readonly code: RemarkCode
  readonly value: string
  readonly day: string
}

/** The hours, and what was wrong. */
export interface ReadHours {
  /** Not there: no day has any. */
  readonly hours?: string
  readonly remarks: readonly HoursRemark[]
}

const DAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'] as const
const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** From the beginning to the end, in minutes of the day. */
type Range = readonly [number, number]

/**
 * Reads the cell of a day.
 * @returns null when it is not made of ranges.
 */
export function rangesOf(cell: string): DayEntry['ranges'] | null {
  const parts = cell.split('/').map((part) => /^\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(part))
  const ranges = parts.flatMap((part) => (part?.[1] && part[2] ? [[part[1], part[2]] as const] : []))
  return ranges.length === parts.length ? ranges : null
}

/** Number of a weekday, 0 for Monday; -1 when it is none. */
export function weekdayOf(name: string): number {
  return DAYS.findIndex((day) => day.toLowerCase() === name.trim().toLowerCase())
}

/**
 * The hours in the syntax `opening_hours`. On public holidays a public office is closed, though no list says so.
 * A day that is impossible or contradicts itself is « unknown »: never promised, never hidden.
 */
export function openingHoursOf(entries: readonly DayEntry[]): ReadHours {
  const remarks: HoursRemark[] = []
  const rules = DAYS.map((_, day) => {
    const own = entries.filter(({ days }) => days.includes(day))
    return own.length === 0 ? [] : rulesOf(own, day, remarks)
  })
  const parts = grouped(rules)
  return parts.length === 0 ? { remarks } : { hours: `${parts.join('; ')}; PH off`, remarks }
}

/** The rules of one day, without its name: `09:00-12:00`, `unknown`. */
function rulesOf(own: readonly DayEntry[], day: number, remarks: HoursRemark[]): readonly string[] {
  const sure = read(
    own.filter(({ note }) => note === undefined).flatMap(({ ranges }) => ranges),
    day,
    remarks,
  )
  const rules: string[] = []
  if (sure.ranges.length > 0) rules.push(written(sure.ranges) + (sure.isUnsure ? ' unknown' : ''))
  else if (sure.isUnsure) rules.push('unknown')
  for (const { ranges, note } of own) {
    if (note === undefined) continue
    const { ranges: some } = read(ranges, day, remarks)
    const condition = `unknown "${note.replaceAll('"', '’').replaceAll(/\s+/g, ' ').trim()}"`
    rules.push(some.length > 0 ? `${written(some)} ${condition}` : condition)
  }
  return rules
}

interface Read {
  readonly ranges: readonly Range[]
  readonly isUnsure: boolean
}

function read(texts: DayEntry['ranges'], day: number, remarks: HoursRemark[]): Read {
  const say = (code: RemarkCode, value: string): void => {
    remarks.push({ code, value, day: DAYS[day] ?? '' })
  }
  let isUnsure = false
  const ranges: Range[] = []
  for (const [start, end] of texts) {
    const range: Range = [minutesOf(start), minutesOf(end)]
    // A cell that is no range is told as it is.
    const value = end === '' ? start : `${start} - ${end}`
    if (range[0] === 0 && range[1] === 0) say('hours-empty', value)
    else if (!(range[0] < range[1])) {
      say('hours-absurd', value)
      isUnsure = true
    } else if (ranges.some((one) => one[0] === range[0] && one[1] === range[1])) say('hours-repeated', value)
    else ranges.push(range)
  }
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  if (ranges.some(([start], index) => index > 0 && start < (ranges[index - 1]?.[1] ?? 0))) {
    say('hours-overlap', texts.map((text) => text.join(' - ')).join(' / '))
    isUnsure = true
  }
  return { ranges: merged(ranges), isUnsure }
}

/** Ranges that touch or overlap become one. They are in order. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = []
  for (const [start, end] of ranges) {
    const last = all.at(-1)
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)]
    else all.push([start, end])
  }
  return all
}

function written(ranges: readonly Range[]): string {
  return ranges.map(([start, end]) => `${clock(start)}-${clock(end)}`).join(',')
}

function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Days with the same rules stand together: `Mo,We-Fr 09:00-12:00`. Further rules of a day are added with a comma. */
function grouped(rules: readonly (readonly string[])[]): readonly string[] {
  const groups = new Map<string, number[]>()
  for (const [day, some] of rules.entries()) {
    const key = JSON.stringify(some)
    if (some.length > 0) groups.set(key, [...(groups.get(key) ?? []), day])
  }
  return [...groups].map(([key, days]) => {
    const name = namesOf(days)
    return (JSON.parse(key) as string[]).map((rule) => `${name} ${rule}`).join(', ')
  })
}

function namesOf(days: readonly number[]): string {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs.map(([from, to]) => [...new Set([OSM_DAYS[from], OSM_DAYS[to]])].join('-')).join(',')
}

import { Temporal } from 'temporal-polyfill'
import { type LanguageCode, languageOf } from './languages.ts'

/** A calendar date as text: `YYYY-MM-DD`. */
export type IsoDate = string

/**
 * Reads a date given as three numbers or as `YYYY-MM-DD`.
 * @returns the ISO date, or null when no such day exists (31 February, month 13).
 */
export function parseDate(input: string | { year: number; month: number; day: number }): IsoDate | null {
  try {
    if (typeof input === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(input)) return null
    return Temporal.PlainDate.from(input, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

/**
 * A date in full words, as a person would say it: « mardi 1er juin 2027 ».
 * @param date `YYYY-MM-DD`
 */
export function formatDate(date: IsoDate, language: LanguageCode): string {
  const day = Temporal.PlainDate.from(date)
  const { intl, months, firstOfMonth } = languageOf(language)
  let text = day.toLocaleString(intl, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  // By the name that Intl gives alone, which declarations are checked for: taking its parts apart costs 0.9 kB.
  const month = months?.[day.month - 1]
  if (month !== undefined) text = text.replace(day.toLocaleString(intl, { month: 'long' }), month)
  // Intl writes « 1 juin »; French says and writes « 1er juin ».
  return firstOfMonth !== undefined && day.day === 1 ? text.replace(/(?<!\d)1(?!\d)/, firstOfMonth) : text
}

/** The names of the 12 months, January first. */
export function monthNames(language: LanguageCode): readonly string[] {
  const { intl, months } = languageOf(language)
  return (
    months ??
    Array.from({ length: 12 }, (_, index) =>
      Temporal.PlainDate.from({ year: 2026, month: index + 1, day: 1 }).toLocaleString(intl, {
        month: 'long',
      }),
    )
  )
}

/**
 * The day of the week in words: « lundi ».
 * @param weekday 1 is Monday, 7 is Sunday
 */
export function weekdayName(weekday: number, language: LanguageCode): string {
  // 1 June 2026 is a Monday.
  return Temporal.PlainDate.from({ year: 2026, month: 6, day: weekday }).toLocaleString(
    languageOf(language).intl,
    { weekday: 'long' },
  )
}

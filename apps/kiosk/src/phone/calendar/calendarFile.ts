import type { LanguageCode } from '@parcours/i18n'
import ical, {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

/** A day of the path, as it stands in the calendar. */
export interface CalendarDay {
  /** Opaque and always the same for the same step, so that a second file mends the first instead of doubling it. */
  readonly uid: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly title: string
  /** One sentence a line. */
  readonly lines: readonly string[]
}

/** What the calendar is called, and on which day it was made (`YYYY-MM-DD`). */
export interface CalendarOptions {
  readonly name: string
  readonly language: LanguageCode
  readonly madeOn: string
}

const hour = 3600
/**
 * Seconds before midnight of the day, when a whole-day event begins: 9 in the morning, 7 days and 1 day before. A
 * reminder of 7 × 24 hours would ring at midnight.
 */
const reminders = [7 * 24 * hour - 9 * hour, 24 * hour - 9 * hour] as const

/**
 * Writes an iCalendar file (RFC 5545): one event a day of the path, the whole day, without a time zone: 1 June is 1 June
 * wherever the phone is. Private, free time, and marked so. Same input, same bytes.
 */
export function calendarFile(
  days: readonly CalendarDay[],
  { name, language, madeOn }: CalendarOptions,
): string {
  const stamp = Temporal.Instant.from(`${madeOn}T00:00:00Z`)
  const calendar = ical({
    name,
    prodId: { company: 'Parcours', product: 'Parcours', language: language.toUpperCase() },
  })
  for (const { uid, date, title, lines } of days) {
    const start = Temporal.PlainDate.from(date)
    calendar.createEvent({
      id: uid,
      stamp,
      start,
      end: start.add({ days: 1 }),
      allDay: true,
      summary: title,
      description: lines.join('\n'),
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      alarms: reminders.map((triggerBefore) => ({
        type: ICalAlarmType.display,
        triggerBefore,
        description: title,
      })),
    })
  }
  return calendar.toString()
}

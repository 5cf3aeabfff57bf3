import { formatDate, type LanguageCode, weekdayName } from '@parcours/i18n'
import type { UiTranslate } from '../strings/index.ts'
import type { DayGroup, OpeningNow } from './openingTypes.ts'

/** « 9 heures », « 14 heures 30 », « minuit ». */
export function timeWords(time: string, t: UiTranslate): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (hours === 24) return t('openingHours.midnight')
  return minutes === 0
    ? t('openingHours.hour', { hours })
    : t('openingHours.hourMinutes', { hours, minutes: String(minutes).padStart(2, '0') })
}

/** « Le lundi », « Le lundi et le mardi », « Du lundi au vendredi ». */
export function dayWords({ first, last }: DayGroup, language: LanguageCode, t: UiTranslate): string {
  const names = { first: weekdayName(first, language), last: weekdayName(last, language) }
  if (first === last) return t('openingHours.oneDay', { day: names.first })
  return t(last === first + 1 ? 'openingHours.twoDays' : 'openingHours.moreDays', names)
}

/** « Ouvert maintenant », then when that changes: a sentence a line. */
export function nowWords(now: OpeningNow, language: LanguageCode, t: UiTranslate): readonly string[] {
  const { state, until, next, isHoliday } = now
  const lines = [t(`openingHours.${state}Now`)]
  if (isHoliday && state !== 'open') lines.push(t('openingHours.holiday'))
  if (state === 'open' && until !== undefined) {
    // « Ferme à minuit »: the end of the day is the first minute of the next one.
    const time = until.endsWith('T00:00') ? '24:00' : until.slice(11)
    lines.push(t('openingHours.until', { time: timeWords(time, t) }))
  }
  if (next !== undefined) lines.push(nextWords(next, now.today, language, t))
  // Nobody is left with « closed » alone.
  if (state === 'unknown' || (state === 'closed' && next === undefined))
    lines.push(t('openingHours.callFirst'))
  return lines
}

function nextWords(next: string, today: string, language: LanguageCode, t: UiTranslate): string {
  const day = next.slice(0, 10)
  const time = timeWords(next.slice(11), t)
  if (day === today) return t('openingHours.opensToday', { time })
  if (day === dayAfter(today)) return t('openingHours.opensTomorrow', { time })
  return t('openingHours.opensOn', { date: formatDate(day, language), time })
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

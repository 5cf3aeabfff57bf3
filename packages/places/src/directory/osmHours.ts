/**
 * The syntax `opening_hours` as people write it: completed, and refused where no office keeps such hours.
 */

/** Minutes of the day; not a number for a time that no clock shows (25:00, 12:75). */
export function minutesOf(text: string): number {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return hours !== '' && Number(minutes) < 60 && total <= 24 * 60 ? total : Number.NaN
}

/**
 * A range that the syntax allows and no office keeps: « 25:00 », « 09:00-09:00 », an end before the beginning.
 * @returns the range as it is written; null when there is none.
 */
export function absurdRangeOf(osm: string): string | null {
  const outside = osm.replaceAll(/"[^"]*"/g, '')
  for (const [range, start = '', end = ''] of outside.matchAll(/(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})/g)) {
    if (!(minutesOf(start) < minutesOf(end))) return range
  }
  return null
}

/** The hours, closed on public holidays where they do not speak of them: a public office is, though few lists say so. */
export function withHolidays(osm: string): string {
  return /\bPH\b|24\/7/.test(osm) ? osm : `${osm.replace(/[;\s]+$/, '')}; PH off`
}

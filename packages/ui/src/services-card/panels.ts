import { dayGroups } from '../opening-hours/index.ts'
import type { PlaceItem } from '../place-card/index.ts'

/** Lines of 14 points that fit below each other on a half of the sheet (186 mm between the margins). */
const LINES = 22
/** Letters that surely fit beside each other on a half of the sheet. */
const LETTERS = 40
/** The space and the line above a place, in lines. */
const GAP = 1

/**
 * Shares the places out between the halves of folded sheets, in order, so that none is cut in two.
 * @param headLines lines of the heading, on the first half
 * @returns one list a half; the first one may be empty when the first place is very long.
 */
export function panelsOf(places: readonly PlaceItem[], headLines: number): readonly (readonly PlaceItem[])[] {
  const panels: PlaceItem[][] = [[]]
  let left = LINES - headLines
  for (const place of places) {
    const lines = linesOf(place) + GAP
    if (lines > left) {
      panels.push([])
      left = LINES
    }
    panels.at(-1)?.push(place)
    left -= lines
  }
  return panels
}

/** How many lines a place takes, rather too many than too few. */
function linesOf({
  name,
  address,
  phones,
  week,
  howToGet,
  isItinerant,
  appointment,
  sourceDate,
}: PlaceItem): number {
  const texts = [name, address.join(', '), howToGet ?? ''].map(({ length }) => Math.ceil(length / LETTERS))
  // A picture stands beside the heading: two lines.
  const fixed = 2 + phones.length + [isItinerant, appointment, sourceDate].filter(Boolean).length
  return fixed + texts.reduce((sum, lines) => sum + lines, 0) + hoursLines(week)
}

/** Each range on a line; days stand beside the first one where they fit, so one line more for safety. */
function hoursLines(week: PlaceItem['week']): number {
  if (week == null) return 1
  const lines = dayGroups(week).map(({ ranges }) =>
    ranges.reduce((sum, { isUnsure, note }) => sum + 1 + (isUnsure ? 1 : 0) + (note ? 1 : 0), 0),
  )
  return lines.reduce((sum, own) => sum + Math.max(1, own), 1 + (week.varies ? 1 : 0))
}

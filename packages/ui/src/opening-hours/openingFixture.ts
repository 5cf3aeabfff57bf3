import type { OpeningRange, OpeningWeek } from './openingTypes.ts'

const range = (start: string, end: string): OpeningRange => ({ start, end, isUnsure: false })
const usual = [range('09:00', '12:00'), range('14:00', '16:30')]
const days = (ranges: readonly (readonly OpeningRange[])[]): OpeningWeek['days'] =>
  ranges.map((one, index) => ({ weekday: index + 1, ranges: one }))

/** Monday to Thursday the same, Friday the morning, closed at the weekend. For stories and tests. */
export const usualWeek: OpeningWeek = {
  days: days([usual, usual, usual, usual, [range('09:00', '12:00')], [], []]),
  varies: false,
}

/** A Tuesday that contradicts itself, a Saturday under a condition, seasons. */
export const unsureWeek: OpeningWeek = {
  days: days([
    usual,
    [{ ...range('09:00', '17:00'), isUnsure: true }],
    [],
    usual,
    usual,
    [{ ...range('09:00', '12:00'), isUnsure: true, note: 'Le 1er samedi du mois' }],
    [],
  ]),
  varies: true,
}

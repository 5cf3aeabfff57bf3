/**
 * How long ago a source was read.
 */
import { Temporal } from 'temporal-polyfill'

/** `fresh`: read within 6 months. `reread`: to read again. `expired`: over 18 months, when `check` warns too. */
export type AgeClass = 'fresh' | 'reread' | 'expired'

/** Whole months between two days (`YYYY-MM-DD`); 0 for a day still to come. */
export function monthsBetween(from: string, to: string): number {
  const { months } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' })
  return Math.max(0, months)
}

/** The class of a source read on a day: over 6 months is `reread`, over 18 months `expired`. */
export function ageClass(checkedOn: string, today: string): AgeClass {
  const isOver = (months: number): boolean =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(checkedOn).add({ months }), today) < 0
  if (isOver(18)) return 'expired'
  return isOver(6) ? 'reread' : 'fresh'
}

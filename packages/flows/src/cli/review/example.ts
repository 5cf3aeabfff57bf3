/**
 * One worked example of a date rule, computed by the engine: what months, weekends and holidays do to it.
 */
import { holidaysOf } from '../../engine/dates.ts'
import { computeDeadline } from '../../engine/deadline.ts'
import { scopeOf } from '../../engine/path.ts'
import type { Facts, Reading } from '../../engine/types.ts'
import { anchorFact } from '../../explain/dateWords.ts'
import { factName } from '../../explain/factWords.ts'
import { longDate } from '../../explain/phrases.ts'
import type { ReviewModel } from './model.ts'

/** A Sunday at the end of a month, before one that has fewer days: the hard case. */
const START = '2027-01-31'

/** « Exemple : Départ le 31 janvier 2027 → 28 février 2027 »; null when the rule gives no date. */
export function exampleOf(reading: Reading, { catalogue, today, wording }: ReviewModel): string | null {
  const anchors = [reading.anchor, ...(reading.from?.anchor === undefined ? [] : [reading.from.anchor])]
  const facts: Facts = Object.fromEntries(anchors.map((anchor) => [anchorFact(anchor), START]))
  const { when: _, event: __, ...rule } = reading
  const scope = scopeOf(catalogue, { version: 1, events: [], facts, done: [] }, today)
  const always = { value: true, because: [], missing: [], ask: [] } as const
  const { deadline } = computeDeadline(
    [{ reading: rule, when: () => always }],
    ['example'],
    scope,
    holidaysOf(catalogue.holidays, 'metropolitan'),
  )
  if (!deadline) return null
  const day = (date: string): string => longDate(date, wording.phrases)
  const from = deadline.from === null ? '' : `du ${day(deadline.from)} au `
  return `Exemple : ${factName(anchorFact(reading.anchor), wording)} le ${day(START)} → ${from}${day(deadline.date)}`
}

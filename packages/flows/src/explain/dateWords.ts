/**
 * Date rules in words: from where a date is counted, how far, and what then moves it.
 */
import type { Anchor, DateRule, Reading } from '../engine/types.ts'
import type { Wording } from './factWords.ts'
import { factName, wordAt } from './factWords.ts'
import { longMonthDay } from './phrases.ts'

/** « 1 mois avant : Date du changement de logement ». Without its condition and its window. */
export function dateRuleLine(rule: DateRule, wording: Wording): string {
  const { dates } = wording.phrases
  const offset = offsetWords(rule, wording)
  const anchor = anchorWords(rule.anchor, wording)
  const parts = [
    offset === '' ? `${anchor} (${dates.sameDay})` : wording.phrases.is(offset, anchor),
    ...(rule.snap ? [dates.snap[rule.snap]] : []),
    ...(rule.fallback === undefined ? [] : [dates.fallback(factName(rule.fallback, wording))]),
  ]
  return parts.join(', ')
}

/** A whole reading: « Au plus tard : 1 mois avant : … », roll-over and window included. */
export function readingLine(reading: Reading, wording: Wording): string {
  const { dates } = wording.phrases
  const main = wording.phrases.is(dates.type[reading.type], dateRuleLine(reading, wording))
  const event = reading.event === undefined ? [] : [eventWords(reading.event, wording)]
  const rollover = reading.rollover ? [dates.rollover] : []
  const silence = reading.silence ? [dates.silence[reading.silence]] : []
  const from = reading.from ? [dates.window(dateRuleLine(startOf(reading), wording))] : []
  return [main, ...event, ...rollover, ...silence, ...from].join('\u00a0; ')
}

function startOf({ anchor, fallback, from }: Reading): DateRule {
  const own = fallback === undefined || from?.anchor ? {} : { fallback }
  return { anchor, ...own, ...from }
}

function eventWords(event: string, wording: Wording): string {
  return wording.phrases.dates.event(wordAt(wording, 'events', event, 'name') ?? event)
}

/** The date fact that a rule starts from. */
export function anchorFact(anchor: Anchor): string {
  return typeof anchor === 'string' ? anchor : anchor.after
}

function anchorWords(anchor: Anchor, wording: Wording): string {
  const name = factName(anchorFact(anchor), wording)
  const { phrases } = wording
  return typeof anchor === 'string' ? name : phrases.dates.next(longMonthDay(anchor.next, phrases), name)
}

/** ISO 8601, signed: `-P3M`, `P1Y6M`. Nothing for no offset, or for zero. */
function offsetWords({ offset, count }: DateRule, { phrases }: Wording): string {
  const isBefore = offset?.startsWith('-') ?? false
  const parts = [...(offset ?? '').matchAll(/(\d+)([YMWD])/g)]
    .map(([, digits, unit]) => ({ digits: Number(digits), unit: unit as 'Y' | 'M' | 'W' | 'D' }))
    .filter(({ digits }) => digits > 0)
  const amounts = parts.map(({ digits, unit }) => phrases.dates.amount(digits, unit, count))
  return amounts.length === 0 ? '' : phrases.dates.side(amounts.join(` ${phrases.and} `), isBefore)
}

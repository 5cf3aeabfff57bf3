import { type IsoDate, parseDate } from '@parcours/i18n'
import type { Digit } from '../digit-pad/index.ts'

/** One of the three boxes. */
export type DatePart = 'day' | 'month' | 'year'

/** What stands in the boxes: digits only, perhaps not a date yet. */
export type DateDraft = Readonly<Record<DatePart, string>>

/** The boxes in the order in which a date is said in France. */
export const dateParts: readonly DatePart[] = ['day', 'month', 'year']

/** Digits that a box takes. */
export const partLength: Readonly<Record<DatePart, number>> = { day: 2, month: 2, year: 4 }

/** Why the boxes give no date, and which box to mend. `days`: how many days the month has. */
export type DateProblem =
  | { kind: 'empty'; part: DatePart }
  | { kind: 'day' | 'month' | 'year'; part: DatePart }
  | { kind: 'noSuchDay'; part: 'day'; days: number; month: number }
  | { kind: 'tooEarly' | 'tooLate'; part: 'year'; limit: IsoDate }

/** First and last day that make sense, both included. */
export interface DateBounds {
  /** The first day that is taken, itself included. */
  min?: IsoDate | undefined
  /** The last day that is taken, itself included. */
  max?: IsoDate | undefined
}

/** The boxes of a date, or empty boxes. */
export function draftOf(iso: IsoDate | null): DateDraft {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? []
  const plain = (text: string) => text.replace(/^0+/, '')
  return { day: plain(day), month: plain(month), year }
}

/** Whether nothing stands in any box. */
export function isEmpty(draft: DateDraft): boolean {
  return dateParts.every((part) => draft[part] === '')
}

/** Whether a box can take no further digit: no day starts with 4, no month with 2. */
function isFull(part: DatePart, text: string): boolean {
  if (text.length >= partLength[part]) return true
  if (part === 'day') return Number(text) > 3
  return part === 'month' && Number(text) > 1
}

/**
 * Adds a digit of the pad to a box, and says which box comes next.
 * A box that is full already starts anew: the visitor came back to it to mend it.
 */
export function typeDigit(
  draft: DateDraft,
  part: DatePart,
  digit: Digit,
): { draft: DateDraft; part: DatePart } {
  const text = isFull(part, draft[part]) ? digit : draft[part] + digit
  const next = { ...draft, [part]: text }
  return { draft: next, part: isFull(part, text) ? partAfter(part) : part }
}

/** Takes the last digit away; from an empty box goes back to the box before it. */
export function eraseDigit(draft: DateDraft, part: DatePart): { draft: DateDraft; part: DatePart } {
  const from = draft[part] === '' ? partBefore(part) : part
  return { draft: { ...draft, [from]: draft[from].slice(0, -1) }, part: from }
}

const partAfter = (part: DatePart): DatePart => (part === 'day' ? 'month' : 'year')
const partBefore = (part: DatePart): DatePart => (part === 'year' ? 'month' : 'day')

/** The date in the boxes, or the first thing to mend. */
export function readDraft(draft: DateDraft, bounds: DateBounds): { iso: IsoDate } | { problem: DateProblem } {
  const problem = firstProblem(draft)
  if (problem !== null) return { problem }
  const iso = parseDate({ year: Number(draft.year), month: Number(draft.month), day: Number(draft.day) })
  if (iso === null) return { problem: noSuchDay(draft) }
  if (bounds.min !== undefined && iso < bounds.min)
    return { problem: { kind: 'tooEarly', part: 'year', limit: bounds.min } }
  if (bounds.max !== undefined && iso > bounds.max)
    return { problem: { kind: 'tooLate', part: 'year', limit: bounds.max } }
  return { iso }
}

function firstProblem(draft: DateDraft): DateProblem | null {
  if (isEmpty(draft)) return { kind: 'empty', part: 'day' }
  const day = Number(draft.day)
  if (day < 1 || day > 31) return { kind: 'day', part: 'day' }
  const month = Number(draft.month)
  if (month < 1 || month > 12) return { kind: 'month', part: 'month' }
  return draft.year.length === 4 && Number(draft.year) >= 1000 ? null : { kind: 'year', part: 'year' }
}

function noSuchDay(draft: DateDraft): DateProblem {
  const month = Number(draft.month)
  const year = Number(draft.year)
  const days = [30, 29].find((day) => parseDate({ year, month, day }) !== null) ?? 28
  return { kind: 'noSuchDay', part: 'day', days, month }
}

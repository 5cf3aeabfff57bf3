/**
 * The connecting words of explanations, in French and in English. Names of facts and answers come from the catalogue.
 */
import { Temporal } from 'temporal-polyfill'
import type {
  Bounds,
  DateRule,
  DeadlineType,
  Level,
  Silence,
  StepKind,
  VerifyField,
} from '../engine/types.ts'
import { EN } from './phrasesEn.ts'
import { FR } from './phrasesFr.ts'

export interface Phrases {
  readonly lang: 'fr' | 'en'
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly or: string
  /** Between conditions on one line: stronger than the commas and « ou » of answers. */
  readonly andLine: string
  readonly orLine: string
  readonly everyone: string
  readonly nobody: string
  readonly all: string
  readonly any: string
  readonly quote: (text: string) => string
  /** Name of the fact that holds the events of the case. */
  readonly events: string
  readonly is: (name: string, answers: string) => string
  readonly isNot: (name: string, answers: string) => string
  readonly includes: (name: string, answers: string, count: number) => string
  readonly includesNone: (name: string, answers: string) => string
  readonly some: (list: string, such: string) => string
  readonly none: (list: string, such: string) => string
  /** One bound of a comparison: « 18 ou plus ». `isDate`: the value is a date already worded. */
  readonly bound: (bound: keyof Bounds, value: string, isDate: boolean) => string
  readonly item: (number: number) => string
  readonly answers: {
    readonly none: string
    readonly unknown: string
    readonly unasked: (value: string) => string
    readonly closed: string
    /** "I don't know" to a fact with values that only the person can bring up. */
    readonly notSupposed: string
    readonly deduced: (value: string, from: string) => string
    readonly between: (from: string, to: string) => string
    readonly empty: string
  }
  readonly dates: {
    readonly type: Readonly<Record<DeadlineType, string>>
    readonly sameDay: string
    readonly next: (day: string, after: string) => string
    /** A length of time: « 5 jours ouvrés ». */
    readonly amount: (count: number, unit: 'D' | 'W' | 'M' | 'Y', kind: DateRule['count']) => string
    /** On which side of the start the date falls: « 5 jours avant ». */
    readonly side: (amounts: string, isBefore: boolean) => string
    /** A date after its kind, in a sentence: « au plus tard le 1er juillet 2026 ». */
    readonly onDay: (type: DeadlineType, day: string) => string
    /** No reading holds: said after readings that all have a condition. */
    readonly none: string
    readonly snap: Readonly<Record<NonNullable<DateRule['snap']>, string>>
    readonly rollover: string
    readonly silence: Readonly<Record<Silence, string>>
    readonly fallback: (name: string) => string
    readonly window: (from: string) => string
    readonly when: string
    readonly otherwise: string
    readonly event: (name: string) => string
  }
  readonly kind: Readonly<Record<StepKind, string>>
  readonly level: Readonly<Record<Level, string>>
  readonly verify: Readonly<Record<VerifyField, string>>
}

/** French for `fr`, English for every other language: only those two are written. */
export function phrasesFor(lang: string): Phrases {
  return lang === 'fr' ? FR : EN
}

/** A date in full, without its weekday: « 1er juillet 2026 ». */
export function longDate(date: string, { lang }: Phrases): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB'
  const text = Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' })
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** A day of the year (`MM-DD`) in words: « 1er juillet ». */
export function longMonthDay(monthDay: string, phrases: Phrases): string {
  // Any leap year serves, so that 29 February exists.
  return longDate(`2028-${monthDay}`, phrases).replace(/\s*2028$/, '')
}

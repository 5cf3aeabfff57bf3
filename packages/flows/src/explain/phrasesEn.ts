/**
 * Connecting words of explanations in English.
 */
import type { Phrases } from './phrases.ts'

const UNITS = {
  D: ['day', 'days'],
  W: ['week', 'weeks'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
} as const
const COUNTS = {
  calendar: '',
  ouvrables: ' (Monday to Saturday, holidays left out)',
  ouvres: ' (Monday to Friday, holidays left out)',
} as const
const BOUNDS = {
  atLeast: (value: string, isDate: boolean) => (isDate ? `${value} or later` : `${value} or more`),
  atMost: (value: string, isDate: boolean) => (isDate ? `${value} or earlier` : `${value} or fewer`),
  moreThan: (value: string, isDate: boolean) => (isDate ? `after ${value}` : `more than ${value}`),
  lessThan: (value: string, isDate: boolean) => (isDate ? `before ${value}` : `fewer than ${value}`),
} as const

export const EN: Phrases = {
  lang: 'en',
  yes: 'yes',
  no: 'no',
  and: 'and',
  or: 'or',
  andLine: '; and ',
  orLine: '; or else ',
  everyone: 'Everyone is concerned.',
  nobody: 'Nobody is concerned.',
  all: 'All of these:',
  any: 'At least one of these:',
  quote: (text) => `“${text}”`,
  events: 'Events chosen',
  is: (name, answers) => `${name}: ${answers}`,
  isNot: (name, answers) => `${name}: an answer other than ${answers}`,
  includes: (name, answers, count) =>
    count === 1 ? `${name}: ${answers}` : `${name}: at least one of ${answers}`,
  includesNone: (name, answers) => `${name}: without ${answers}`,
  some: (list, such) => (such ? `${list}: at least one, with ${such}` : `${list}: at least one`),
  none: (list, such) => (such ? `${list}: none with ${such}` : `${list}: none`),
  bound: (bound, value, isDate) => BOUNDS[bound](value, isDate),
  item: (number) => `no. ${number}`,
  answers: {
    none: 'no answer yet',
    unknown: '“I don’t know”',
    unasked: (value) => `not brought up, counted as ${value}`,
    closed: 'not brought up',
    notSupposed: '“I don’t know”, nothing private is supposed',
    deduced: (value, from) => `${value}, from: ${from}`,
    between: (from, to) => `between ${from} and ${to}`,
    empty: 'none',
  },
  dates: {
    type: { latest: 'At the latest', earliest: 'From', on: 'Exactly' },
    sameDay: 'the same day',
    next: (day, after) => `the first ${day} after: ${after}`,
    amount: (count, unit, kind) => `${count} ${UNITS[unit][count > 1 ? 1 : 0]}${COUNTS[kind ?? 'calendar']}`,
    side: (amounts, isBefore) => `${amounts} ${isBefore ? 'before' : 'after'}`,
    onDay: (type, day) =>
      ({ latest: `${day} at the latest`, earliest: `from ${day}`, on: `on ${day}` })[type],
    none: 'no date is worked out',
    snap: {
      end_of_month: 'moved to the end of the month',
      start_of_month: 'moved to the start of the month',
    },
    silence: {
      refusal: 'no answer by that day is a refusal',
      agreement: 'no answer by that day is an agreement',
    },
    rollover: 'if that day is a Saturday, a Sunday or a holiday, the next working day',
    fallback: (name) => `without that date: ${name}`,
    window: (from) => `the period starts: ${from}`,
    when: 'If',
    otherwise: 'Otherwise',
    event: (name) => `for “${name}”`,
  },
  kind: { duty: 'duty', right: 'right', advice: 'advice', not_required: 'nothing to do (reassurance)' },
  level: {
    with_you: 'A France Services agent does it with the person.',
    prepares_and_sends: 'A France Services agent helps to prepare and send it.',
    sends_you_on: 'A France Services agent names the right service.',
    nothing: 'A France Services agent does nothing here.',
  },
  verify: {
    deadline: 'the date',
    amount: 'the amount',
    condition: 'the condition',
    documents: 'the documents',
  },
}

/**
 * Bounds as an answer, cards that give them, and what is shown for which event.
 */
import { describe, expect, test } from 'vitest'
import { answerScreen } from '../src/engine/answer.ts'
import { parseCase } from '../src/engine/case.ts'
import { nextScreens, openSubjects } from '../src/engine/screens.ts'
import type { ScreenDef } from '../src/engine/screenTypes.ts'
import { becauseSentences } from '../src/engine/sentences.ts'
import type { Condition, Fact, Facts } from '../src/engine/types.ts'
import {
  all,
  caseOf,
  choice,
  is,
  realCatalogue,
  smallCatalogue,
  step,
  TODAY,
  verdictOf,
  YES_NO,
} from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  months: { type: 'integer', min: 0, max: 720 },
  babies: { type: 'integer', min: 0, max: 8 },
  outcome: { ...choice('expected', 'born', 'lost', 'lost_later'), unasked: 'expected' },
  role: choice('mother', 'partner'),
  book: { type: 'boolean', derived: true, is: is('role', 'mother'), from: ['role'] },
  a: YES_NO,
  b: YES_NO,
}
const SCREENS: readonly ScreenDef[] = [
  {
    id: 'role',
    kind: 'choice',
    options: [
      { id: 'pregnant', sets: { role: 'mother', outcome: 'expected' } },
      { id: 'mother', sets: { role: 'mother', outcome: 'born' } },
      { id: 'partner', sets: { role: 'partner', outcome: 'born' } },
    ],
  },
  { id: 'who', kind: 'choice', fact: 'role', values: ['mother', 'partner'], groups: {}, discreet: [] },
  {
    id: 'loss',
    kind: 'choice',
    options: [
      { id: 'early', sets: { outcome: 'lost' } },
      { id: 'late', sets: { outcome: 'lost_later' } },
    ],
  },
  {
    id: 'months',
    kind: 'choice',
    options: [
      { id: 'few', sets: { months: { atMost: 5 } } },
      { id: 'some', sets: { months: { atLeast: 6, atMost: 11 } } },
      { id: 'many', sets: { months: { atLeast: 12 } } },
    ],
  },
  {
    id: 'cards',
    kind: 'group',
    items: [
      { fact: 'babies', value: { atLeast: 2 }, otherwise: 1 },
      { id: 'a_of_job', fact: 'a', events: ['job_loss'] },
      { fact: 'a' },
      { fact: 'b', without: ['job_loss'] },
    ],
  },
  {
    id: 'babies',
    kind: 'choice',
    options: [
      { id: 'two', sets: { babies: 2 } },
      { id: 'more', sets: { babies: { atLeast: 3 } } },
    ],
  },
]
const atLeast = (fact: string, n: number): Condition => ({ op: 'compare', fact, atLeast: n })
const events = { moving: { phase: 'before', weight: 1 }, job_loss: { phase: 'before', weight: 1 } }
const catalogueOf = (when: Condition) =>
  smallCatalogue({ facts: FACTS, screens: SCREENS, steps: [step('x', { when, events })] })
const shown = (when: Condition, facts: Facts = {}, chosen: readonly string[] = ['moving']) =>
  nextScreens(catalogueOf(when), caseOf(facts, chosen), { today: TODAY })

describe('bounds in a case', () => {
  const parsed = (seniority_months: unknown) =>
    parseCase(realCatalogue(), { version: 1, events: ['job_loss'], facts: { seniority_months } })
  test.each([{ atLeast: 8 }, { atMost: 5 }, { atLeast: 6, atMost: 7 }, { atLeast: 6, atMost: 6 }])(
    '%j is read',
    (range) => {
      expect(parsed(range)).toMatchObject({ ok: true, case: { facts: { seniority_months: range } } })
    },
  )
  test.each([{}, { atLeast: 9, atMost: 8 }, { atLeast: 'x' }, { atMost: 721 }, { oneOf: ['1'] }])(
    '%j is refused by name',
    (range) => {
      const result = parsed(range)
      expect(result.ok ? [] : result.problems.map(({ path }) => path)[0]).toMatch(/^facts\.seniority_months/)
    },
  )

  test('they decide what they can, and leave the rest to ask', () => {
    const catalogue = smallCatalogue({ facts: FACTS })
    const verdict = (range: Facts[string], n: number) =>
      verdictOf(catalogue, atLeast('months', n), { months: range })
    expect(verdict({ atLeast: 8, atMost: 11 }, 8).value).toBe(true)
    expect(verdict({ atLeast: 8, atMost: 11 }, 12).value).toBe(false)
    expect(verdict({ atLeast: 8 }, 9)).toMatchObject({ value: null, missing: ['months'], ask: ['months'] })
  })

  test('they are said back', () => {
    const words = {
      schema: 1,
      lang: 'fr',
      staleShared: [],
      approved: [],
      steps: {},
      shared: { facts: { months: { at_least: '{{value}} ou plus.', at_most: '{{value}} ou moins.' } } },
    } as const
    const said = (months: Facts[string]) =>
      becauseSentences(smallCatalogue({ facts: FACTS }), words, caseOf({ months }), ['months'], String)
    expect(said({ atLeast: 6, atMost: 7 })).toEqual(['6 ou plus.', '7 ou moins.'])
    expect(said({ atMost: 5 })).toEqual(['5 ou moins.'])
  })
})

describe('cards that give bounds', () => {
  test('one tap gives them, and the screen does not come back', () => {
    const [screen] = shown(atLeast('months', 8))
    if (!screen) throw new Error('no screen')
    const after = answerScreen(caseOf({}), screen, { kind: 'option', index: 1 }).facts
    expect(after).toEqual({ months: { atLeast: 6, atMost: 11 } })
    expect(shown(atLeast('months', 8), after)).toEqual([])
  })

  test('what a card of a group left open is asked by the cards of another screen', () => {
    expect(shown(atLeast('babies', 3)).map(({ id }) => id)).toEqual(['cards', 'babies'])
    expect(shown(atLeast('babies', 3), { babies: { atLeast: 2 } })).toMatchObject([
      { id: 'babies', options: [{ id: 'two' }, { id: 'more' }] },
    ])
    expect(shown(atLeast('babies', 3), { babies: { atLeast: 3 } })).toEqual([])
    expect(shown(atLeast('babies', 3), { babies: 1 })).toEqual([])
  })
})

describe('cards that set what was only assumed', () => {
  const needs = all(is('role', 'mother'), is('outcome', 'born', 'lost'))
  test('an assumption rules no card out; its own screen waits', () => {
    expect(shown(is('role', 'mother'))).toMatchObject([{ id: 'role', options: { length: 3 } }])
  })
  test('what the visitor brought up does: the plain screen then asks', () => {
    expect(shown(needs, { outcome: 'lost' })).toMatchObject([{ id: 'who' }])
    expect(shown(needs, { outcome: 'born' })).toMatchObject([
      { id: 'role', options: [{ id: 'mother' }, { id: 'partner' }] },
    ])
  })
  test('a subject that leaves two values open is asked gently', () => {
    expect(shown(needs, { role: 'mother', outcome: { oneOf: ['lost', 'lost_later'] } })).toMatchObject([
      { id: 'loss', options: [{ id: 'early' }, { id: 'late' }] },
    ])
  })
})

describe('screens and cards of some events', () => {
  const needs = all(is('a', true), is('b', true))
  test('each event has its own words for a fact, and is spared the cards of others', () => {
    expect(shown(needs)).toMatchObject([{ items: [{ fact: 'a' }, { fact: 'b' }] }])
    expect(shown(needs, {}, ['job_loss'])).toMatchObject([{ items: [{ id: 'a_of_job', fact: 'a' }] }])
  })
})

describe('a derived fact that stands for a condition', () => {
  test('it is computed with its reasons', () => {
    const catalogue = smallCatalogue({ facts: FACTS })
    expect(verdictOf(catalogue, is('book', true), { role: 'mother' })).toMatchObject({
      value: true,
      because: ['role'],
    })
    expect(verdictOf(catalogue, is('book', true), {})).toMatchObject({ value: null, missing: ['role'] })
  })
})

test('a group of more than 7 cards comes page by page', () => {
  const names = Array.from({ length: 9 }, (_, n) => `f${n}`)
  const catalogue = smallCatalogue({
    facts: Object.fromEntries(names.map((name) => [name, YES_NO])),
    screens: [{ id: 'cards', kind: 'group', items: names.map((fact) => ({ fact })) }],
    steps: [step('x', { when: all(...names.map((name) => is(name, true))) })],
  })
  const page = (facts: Facts) => nextScreens(catalogue, caseOf(facts), { today: TODAY })
  expect(page({})).toMatchObject([{ items: { length: 7 }, more: 2 }])
  const answered = Object.fromEntries(names.slice(0, 7).map((name) => [name, true]))
  expect(page(answered)).toMatchObject([{ items: [{ fact: 'f7' }, { fact: 'f8' }], more: 0 }])
})

describe('subjects', () => {
  const subject = (id: string, sets: Facts, when?: Condition) => ({
    id,
    events: ['moving'],
    sets,
    ...(when ? { when } : {}),
  })
  const catalogue = smallCatalogue({
    facts: FACTS,
    subjects: [
      subject('loss', { outcome: { oneOf: ['lost', 'lost_later'] } }),
      subject('feeding', { a: true }, { op: 'not', of: is('outcome', 'lost', 'lost_later') }),
    ],
  })
  const open = (facts: Facts) => openSubjects(catalogue, caseOf(facts)).map(({ id }) => id)
  test('one that would hurt is withdrawn, one that is said is not offered again', () => {
    expect(open({})).toEqual(['loss', 'feeding'])
    expect(open({ outcome: { oneOf: ['lost', 'lost_later'] } })).toEqual([])
    expect(open({ outcome: 'lost' })).toEqual([])
    expect(open({ outcome: 'born', a: true })).toEqual(['loss'])
  })
})

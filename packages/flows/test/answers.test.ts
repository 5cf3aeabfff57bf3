import { describe, expect, test } from 'vitest'
import { answerOf, screenCount } from '../src/build/screenCount.ts'
import type { Answer } from '../src/engine/answer.ts'
import { answerScreen, factsOfScreen } from '../src/engine/answer.ts'
import { openSubjects, remainingScreens } from '../src/engine/screens.ts'
import type { Screen } from '../src/engine/screenTypes.ts'
import type { Case } from '../src/engine/types.ts'
import { answered, catalogueFor, first, screensFor } from './screenFixture.ts'
import { all, caseOf, includes, is, some, TODAY } from './support.ts'

describe('answers', () => {
  const everything = all(
    is('mover', true),
    includes('pets', 'dog'),
    is('waste', 'yes'),
    is('cover', 'none'),
    { op: 'compare', fact: 'expected', atLeast: 1 },
  )
  const group = first(screensFor(everything))

  test('ticked and unticked cards give their values', () => {
    expect(answered(group, { kind: 'ticks', ticked: [0, 1, 3, 4, 5], others: 'no' })).toEqual({
      mover: true,
      pets: ['dog'],
      waste: 'yes',
      cover: { oneOf: ['employer', 'own'] },
      expected: 1,
    })
    expect(answered(group, { kind: 'ticks', ticked: [], others: 'no' })).toEqual({
      mover: false,
      pets: [],
      waste: 'no',
      cover: 'none',
      expected: 0,
    })
  })

  test('the cards left unticked may stay unknown', () => {
    expect(answered(group, { kind: 'ticks', ticked: [0], others: 'unknown' })).toEqual({
      mover: true,
      pets: null,
      waste: null,
      cover: null,
      expected: null,
    })
  })

  test('one card alone of a list of choices still makes a list', () => {
    const pets = { ...group, items: [{ fact: 'pets', value: 'cat', adds: true }] } as Screen
    expect(answered(pets, { kind: 'ticks', ticked: [0], others: 'no' })).toEqual({ pets: ['cat'] })
  })

  test('"I don\'t know" makes every fact of the screen unknown', () => {
    expect(factsOfScreen(group)).toEqual(['mover', 'pets', 'waste', 'cover', 'expected'])
    expect(screensFor(everything, answered(group, { kind: 'unknown' }))).toEqual([])
    expect(answered(first(screensFor(is('furnished', true))), { kind: 'unknown' })).toEqual({
      status: null,
      furnished: null,
    })
  })

  test('"I don\'t know" takes back nothing that was said in part, and the screen does not come back', () => {
    const said = { status: { oneOf: ['tenant', 'owner'] } }
    const screen = first(screensFor(is('furnished', true), said))
    const after = answerScreen(caseOf(said), screen, { kind: 'unknown' }).facts
    expect(after).toEqual({ ...said, furnished: null })
    expect(screensFor(is('furnished', true), after).map(({ id }) => id)).not.toContain(screen.id)
  })

  test('a card that sets several facts sets them all', () => {
    expect(answered(first(screensFor(is('furnished', true))), { kind: 'option', index: 1 })).toEqual({
      status: 'tenant',
      furnished: true,
    })
  })

  test('values, dates and discreet values are taken as they are', () => {
    expect(answered(first(screensFor(is('reason', 'home'))), { kind: 'value', value: 'violence' })).toEqual({
      reason: 'violence',
    })
    expect(
      answered(first(screensFor(includes('benefits', 'b1'))), { kind: 'values', values: ['b2'] }),
    ).toEqual({ benefits: ['b2'] })
  })

  test('the case that was given stays as it was', () => {
    const before: Case = caseOf({ mover: true })
    answerScreen(before, group, { kind: 'unknown' })
    expect(before.facts).toEqual({ mover: true })
  })

  test.each<Answer>([
    { kind: 'items', items: [] },
    { kind: 'values', values: [] },
    { kind: 'option', index: 0 },
    { kind: 'value', value: 1 },
  ])('a group cannot take $kind', (answer) => {
    expect(() => answered(group, answer)).toThrow(RangeError)
  })

  test('an option that is not there is refused', () => {
    expect(() => answered(first(screensFor(is('reason', 'home'))), { kind: 'option', index: 9 })).toThrow(
      RangeError,
    )
  })
})

describe('subjects that nobody is asked about', () => {
  test('those of the event are offered until they are open', () => {
    const catalogue = catalogueFor({ op: 'always' })
    expect(openSubjects(catalogue, caseOf({})).map(({ id }) => id)).toEqual(['guns'])
    expect(openSubjects(catalogue, caseOf({ firearms: false })).map(({ id }) => id)).toEqual(['guns'])
    expect(openSubjects(catalogue, caseOf({ firearms: true }))).toEqual([])
  })
})

describe('counting screens', () => {
  test('pages and forms count one each in what remains', () => {
    const catalogue = catalogueFor(includes('benefits', 'b8'), some('cars', is('mine', true)))
    expect(remainingScreens(catalogue, caseOf({ cars: [{}, {}] }), { today: TODAY })).toBe(4)
    expect(remainingScreens(catalogue, caseOf({ cars: [], benefits: null }), { today: TODAY })).toBe(0)
  })

  test('a visit is counted to its end: group asked apart, pages, forms', () => {
    const catalogue = catalogueFor(
      is('reason', 'first'),
      includes('benefits', 'b8'),
      some('cars', all(is('plate', 'siv'), is('mine', true))),
    )
    const persona = caseOf({
      reason: 'first',
      benefits: [],
      cars: [
        { plate: 'fni', mine: true },
        { plate: 'fni', mine: false },
      ],
    })
    expect(screenCount(catalogue, persona, { today: TODAY })).toEqual({
      count: 7,
      screens: ['reason', 'reason', 'benefits', 'things', 'cars'],
    })
  })

  test('what a persona does not know is answered "I don\'t know", once', () => {
    const catalogue = catalogueFor(is('reason', 'first'), is('mover', true), some('cars', is('mine', true)))
    expect(screenCount(catalogue, caseOf({ cars: [{}] }), { today: TODAY })).toEqual({
      count: 3,
      screens: ['reason', 'things', 'cars'],
    })
  })

  test('a discreet answer is one screen', () => {
    expect(answerOf(first(screensFor(is('reason', 'home'))), { reason: 'violence' })).toEqual({
      kind: 'value',
      value: 'violence',
    })
  })
})

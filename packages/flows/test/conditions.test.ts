import { describe, expect, test } from 'vitest'
import type { Condition, Facts } from '../src/engine/types.ts'
import { CATALOGUE, value } from './conditionFixture.ts'
import { all, any, includes, is, not, some, verdictOf } from './support.ts'

describe('three-valued answers', () => {
  test('a fact that is absent or null is unknown', () => {
    expect(value(is('a', true), {})).toBe(null)
    expect(value(is('a', true), { a: null })).toBe(null)
  })

  test('only an absent fact is still worth asking', () => {
    expect(verdictOf(CATALOGUE, is('a', true), {})).toMatchObject({ missing: ['a'], ask: ['a'] })
    expect(verdictOf(CATALOGUE, is('a', true), { a: null })).toMatchObject({ missing: ['a'], ask: [] })
  })

  test('the answer "unknown" equals null', () => {
    expect(verdictOf(CATALOGUE, is('tense', 'yes'), { tense: 'unknown' })).toMatchObject({
      value: null,
      ask: [],
    })
  })

  test.each([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, null, null, null],
  ])('%s and %s is %s, or is %s', (a, b, and, or) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ]) {
      const facts = { a: x ?? null, b: y ?? null }
      expect(value(all(is('a', true), is('b', true)), facts)).toBe(and)
      expect(value(any(is('a', true), is('b', true)), facts)).toBe(or)
    }
  })

  test('not turns yes and no, and leaves unknown', () => {
    expect([true, false, null].map((a) => value(not(is('a', true)), { a }))).toEqual([false, true, null])
  })

  test('numbers compare by their bounds, dates as dates', () => {
    const adult: Condition = { op: 'compare', fact: 'age', atLeast: 18, lessThan: 20 }
    expect([17, 18, 19, 20].map((age) => value(adult, { age }))).toEqual([false, true, true, false])
    const late: Condition = { op: 'compare', fact: 'day', moreThan: '2027-01-31', atMost: '2027-02-10' }
    expect(
      ['2027-01-31', '2027-02-01', '2027-02-10', '2027-02-11'].map((day) => value(late, { day })),
    ).toEqual([false, true, true, false])
  })

  test('an empty list of choices includes nothing', () => {
    expect(value(includes('benefits', 'rsa', 'aah'), { benefits: [] })).toBe(false)
    expect(value(includes('benefits', 'rsa', 'aah'), { benefits: ['aah'] })).toBe(true)
  })
})

describe('partial answers', () => {
  const left = (...oneOf: string[]): Facts => ({ colour: { oneOf } })

  test('a comparison is yes if every value left matches, no if none does', () => {
    expect(value(is('colour', 'red', 'green'), left('red', 'green'))).toBe(true)
    expect(value(is('colour', 'blue'), left('red', 'green'))).toBe(false)
    expect(value(is('colour', 'red'), left('red', 'green'))).toBe(null)
  })

  test('what is left open is still worth asking', () => {
    expect(verdictOf(CATALOGUE, is('colour', 'red'), left('red', 'green'))).toMatchObject({
      missing: ['colour'],
      ask: ['colour'],
    })
  })

  test('a single value left is an answer', () => {
    expect(verdictOf(CATALOGUE, is('colour', 'red'), left('red'))).toMatchObject({
      value: true,
      because: ['colour'],
      ask: [],
    })
  })
})

describe('lists', () => {
  const mine = some('cars', all(is('plate', 'new'), is('mine', true)))

  test('an absent list is unknown, an empty one is none', () => {
    expect(verdictOf(CATALOGUE, mine, {})).toMatchObject({ value: null, missing: ['cars'], ask: ['cars'] })
    expect(verdictOf(CATALOGUE, mine, { cars: [] })).toMatchObject({ value: false, because: ['cars'] })
  })

  test('one item that fits is enough', () => {
    expect(
      value(mine, {
        cars: [
          { plate: 'old', mine: true },
          { plate: 'new', mine: true },
        ],
      }),
    ).toBe(true)
  })

  test('one item that may fit leaves it unknown, and names the list', () => {
    expect(verdictOf(CATALOGUE, mine, { cars: [{ plate: 'old' }, { plate: 'new' }] })).toMatchObject({
      value: null,
      missing: ['cars'],
      ask: ['cars'],
    })
  })

  test('a field answered "I don\'t know" is not asked again', () => {
    expect(verdictOf(CATALOGUE, mine, { cars: [{ plate: 'new', mine: null }] })).toMatchObject({
      value: null,
      missing: ['cars'],
      ask: [],
    })
  })

  test('a field that cannot matter leaves no question', () => {
    expect(value(mine, { cars: [{ plate: 'old' }] })).toBe(false)
  })
})

describe('facts that only the person brings up', () => {
  test('an opt-in fact takes its unasked value while absent, and is never missing', () => {
    expect(verdictOf(CATALOGUE, is('opened', true), {})).toMatchObject({
      value: false,
      because: ['opened'],
      missing: [],
      ask: [],
    })
  })

  test('an opt-in fact answered "I don\'t know" is unknown', () => {
    expect(verdictOf(CATALOGUE, is('opened', true), { opened: null })).toMatchObject({
      value: null,
      missing: ['opened'],
      ask: [],
    })
  })

  test('an opt-in value is "no" while the fact is unknown, the others stay unknown', () => {
    expect(value(is('secret', 'hidden'), {})).toBe(false)
    expect(value(is('secret', 'hidden'), { secret: null })).toBe(false)
    expect(value(is('secret', 'plain'), {})).toBe(null)
    expect(value(is('secret', 'plain', 'hidden'), {})).toBe(null)
    expect(value(is('secret', 'hidden'), { secret: 'hidden' })).toBe(true)
  })
})

describe('answers that follow from others', () => {
  test('a fact that was not answered takes the first value implied', () => {
    expect(verdictOf(CATALOGUE, is('implied', true), { benefits: ['rsa'] })).toMatchObject({
      value: true,
      because: ['benefits'],
      ask: [],
    })
    expect(verdictOf(CATALOGUE, is('implied', true), { colour: 'red' })).toMatchObject({
      value: false,
      because: ['colour'],
    })
  })

  test('it is implied as well after "I don\'t know"', () => {
    expect(value(is('implied', true), { implied: null, benefits: ['rsa'] })).toBe(true)
  })

  test('an explicit answer wins', () => {
    expect(verdictOf(CATALOGUE, is('implied', true), { implied: false, benefits: ['rsa'] })).toMatchObject({
      value: false,
      because: ['implied'],
    })
  })

  test('nothing implied leaves the fact missing', () => {
    expect(verdictOf(CATALOGUE, is('implied', true), { benefits: [] })).toMatchObject({
      value: null,
      missing: ['implied'],
      ask: ['implied'],
    })
  })

  test('some values implied may decide, or leave the fact to ask', () => {
    const facts = { benefits: ['aah'] }
    expect(verdictOf(CATALOGUE, is('income', 'low', 'modest'), facts)).toMatchObject({
      value: true,
      because: ['benefits'],
    })
    expect(verdictOf(CATALOGUE, is('income', 'low'), facts)).toMatchObject({
      value: null,
      missing: ['income'],
      ask: ['income'],
    })
  })

  test('bounds implied for a number decide what they can', () => {
    const bound = (changes: object): Condition => ({ op: 'compare', fact: 'years', ...changes })
    expect(value(bound({ atLeast: 10 }), { a: true })).toBe(true)
    expect(value(bound({ lessThan: 12 }), { a: true })).toBe(false)
    expect(value(bound({ atLeast: 15 }), { a: true })).toBe(null)
  })
})

describe('explanations', () => {
  test('"all" that is yes names every child', () => {
    expect(verdictOf(CATALOGUE, all(is('a', true), is('b', true)), { a: true, b: true }).because).toEqual([
      'a',
      'b',
    ])
  })

  test('"any" that is yes names the children that are yes', () => {
    expect(verdictOf(CATALOGUE, any(is('a', true), is('b', true)), { a: false, b: true }).because).toEqual([
      'b',
    ])
  })

  test('"all" that is no names the children that are no', () => {
    expect(verdictOf(CATALOGUE, all(is('a', true), is('b', true)), { a: true, b: false }).because).toEqual([
      'b',
    ])
  })

  test('"any" that is no names every child', () => {
    expect(verdictOf(CATALOGUE, any(is('a', true), is('b', true)), { a: false, b: false }).because).toEqual([
      'a',
      'b',
    ])
  })

  test('what is always true has no reason', () => {
    expect(verdictOf(CATALOGUE, { op: 'always' }, { a: true }).because).toEqual([])
  })

  test('unknown names what is missing in the undecided branches only', () => {
    expect(
      verdictOf(CATALOGUE, all(is('a', true), any(is('b', true), is('colour', 'red'))), { a: true, b: false })
        .missing,
    ).toEqual(['colour'])
  })

  test('unknown does not take a refused branch for a reason', () => {
    const tree = any(is('a', true), all(is('b', true), is('colour', 'red')))
    expect(verdictOf(CATALOGUE, tree, { a: false, b: true })).toMatchObject({
      value: null,
      because: ['b'],
      missing: ['colour'],
    })
  })

  test('unknown keeps what already speaks for a yes', () => {
    expect(verdictOf(CATALOGUE, all(is('a', true), is('b', true)), { a: true })).toMatchObject({
      value: null,
      because: ['a'],
      missing: ['b'],
    })
  })
})

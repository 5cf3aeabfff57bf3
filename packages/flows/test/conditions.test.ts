import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition, Fact, Facts, FactValue } from '../src/engine/types.ts'
import { all, any, choice, includes, is, not, smallCatalogue, some, verdictOf, YES_NO } from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  a: YES_NO,
  b: YES_NO,
  colour: choice('red', 'green', 'blue'),
  secret: { type: 'choice', values: ['plain', 'hidden'], optInValues: ['hidden'] },
  tense: choice('yes', 'no', 'unknown'),
  age: { type: 'integer', min: 0, max: 20 },
  day: { type: 'date' },
  benefits: { type: 'choices', values: ['rsa', 'aah'] },
  cars: { type: 'list', max: 3, item: { plate: choice('new', 'old'), mine: YES_NO } },
  opened: { type: 'boolean', unasked: false },
  implied: {
    type: 'boolean',
    impliedBy: [
      { when: includes('benefits', 'rsa'), value: true },
      { when: is('colour', 'red'), value: false },
    ],
  },
  income: {
    type: 'choice',
    values: ['low', 'modest', 'above'],
    impliedBy: [{ when: includes('benefits', 'aah'), value: { oneOf: ['low', 'modest'] } }],
  },
  years: { type: 'integer', min: 0, max: 20, impliedBy: [{ when: is('a', true), value: { atLeast: 12 } }] },
}
const CATALOGUE = smallCatalogue({ facts: FACTS })
const value = (tree: Condition, facts: Facts): unknown => verdictOf(CATALOGUE, tree, facts).value

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

  test('unknown keeps what already speaks for a yes', () => {
    expect(verdictOf(CATALOGUE, all(is('a', true), is('b', true)), { a: true })).toMatchObject({
      value: null,
      because: ['a'],
      missing: ['b'],
    })
  })
})

// ─── Properties ──────────────────────────────────────────────────────────────

const bool = fc.boolean()
const colourValues = fc.uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1 })
const item = fc.record(
  { plate: fc.option(fc.constantFrom('new', 'old')), mine: fc.option(bool) },
  { requiredKeys: [] },
)

/** Full answers; `known` turns them into what is known of them so far. */
const fullFacts = fc.record({
  a: bool,
  b: bool,
  colour: fc.constantFrom('red', 'green', 'blue'),
  secret: fc.constantFrom('plain', 'hidden'),
  age: fc.integer({ min: 0, max: 20 }),
  benefits: fc.uniqueArray(fc.constantFrom('rsa', 'aah')),
  cars: fc.array(fc.record({ plate: fc.constantFrom('new', 'old'), mine: bool }), { maxLength: 3 }),
  opened: bool,
  implied: bool,
  income: fc.constantFrom('low', 'modest', 'above'),
  years: fc.integer({ min: 0, max: 20 }),
})

const partialFacts: fc.Arbitrary<Facts> = fc.record(
  {
    a: fc.option(bool),
    b: fc.option(bool),
    colour: fc.option(
      fc.oneof(
        fc.constantFrom('red', 'green', 'blue'),
        colourValues.map((oneOf) => ({ oneOf })),
      ),
    ),
    secret: fc.option(fc.constantFrom('plain', 'hidden')),
    age: fc.option(fc.integer({ min: 0, max: 20 })),
    benefits: fc.option(fc.uniqueArray(fc.constantFrom('rsa', 'aah'))),
    cars: fc.option(fc.array(item, { maxLength: 3 })),
    opened: fc.option(bool),
    implied: fc.option(bool),
    income: fc.option(fc.constantFrom('low', 'modest', 'above')),
    years: fc.option(fc.integer({ min: 0, max: 20 })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>

const compare = (fact: string): fc.Arbitrary<Condition> =>
  fc.record({
    op: fc.constant('compare' as const),
    fact: fc.constant(fact),
    atLeast: fc.integer({ min: 0, max: 20 }),
  })
const itemLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('new', 'old').map((v) => is('plate', v)),
  bool.map((v) => is('mine', v)),
)
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'opened', 'implied'), bool).map(([fact, v]) => is(fact, v)),
  colourValues.map((values) => is('colour', ...values)),
  fc.constantFrom('plain', 'hidden').map((v) => is('secret', v)),
  fc.constantFrom('low', 'modest', 'above').map((v) => is('income', v)),
  fc.oneof(compare('age'), compare('years')),
  fc.uniqueArray(fc.constantFrom('rsa', 'aah'), { minLength: 1 }).map((v) => includes('benefits', ...v)),
  fc.array(itemLeaf, { minLength: 1, maxLength: 2 }).map((of) => some('cars', all(...of))),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((of) => all(...of)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }).map((of) => any(...of)),
    tie('tree').map(not),
  ),
})).tree

function keep(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)))
}

const RUNS = { numRuns: 3000, seed: 20261125 }

describe('properties of explanations', () => {
  test('the facts in "because", alone, decide the condition the same way', () => {
    fc.assert(
      fc.property(condition, partialFacts, (tree, facts) => {
        const { value: decided, because } = verdictOf(CATALOGUE, tree, facts)
        if (decided === null) return
        expect(verdictOf(CATALOGUE, tree, keep(facts, because)).value).toBe(decided)
      }),
      RUNS,
    )
  })

  test('a fact that is asked is missing, and was never answered in full', () => {
    fc.assert(
      fc.property(condition, partialFacts, (tree, facts) => {
        const { value: decided, missing, ask } = verdictOf(CATALOGUE, tree, facts)
        for (const name of ask) {
          expect(missing).toContain(name)
          expect(facts[name] === undefined || typeof facts[name] === 'object').toBe(true)
          expect(facts[name]).not.toBe(null)
        }
        if (decided !== null) expect(missing).toEqual([])
        else expect(missing.length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  test('complete answers leave nothing unknown', () => {
    fc.assert(
      fc.property(condition, fullFacts, (tree, facts) => {
        expect(verdictOf(CATALOGUE, tree, facts).value).not.toBe(null)
      }),
      RUNS,
    )
  })

  test('a yes or a no never turns when more is answered, but for opt-in and implied facts', () => {
    const changing = ['secret', 'opened', 'implied', 'income', 'years']
    const names = ['a', 'b', 'colour', 'age', 'benefits', 'cars']
    fc.assert(
      fc.property(condition, fullFacts, fc.subarray(names), (tree, facts, known) => {
        const full: Readonly<Record<string, FactValue>> = facts
        const before = verdictOf(CATALOGUE, tree, keep(full, [...known, ...changing])).value
        if (before !== null) expect(verdictOf(CATALOGUE, tree, full).value).toBe(before)
      }),
      RUNS,
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition, Facts, FactValue } from '../src/engine/types.ts'
import { CATALOGUE } from './conditionFixture.ts'
import { runs } from './runs.ts'
import { all, any, includes, is, not, some, verdictOf } from './support.ts'

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

const RUNS = { numRuns: runs(1000), seed: 20261125 }

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

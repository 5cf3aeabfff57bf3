/**
 * Facts of every type, for the tests of conditions.
 */
import type { Condition, Fact, Facts } from '../src/engine/types.ts'
import { choice, includes, is, smallCatalogue, verdictOf, YES_NO } from './support.ts'

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
export const CATALOGUE = smallCatalogue({ facts: FACTS })
export const value = (tree: Condition, facts: Facts): unknown => verdictOf(CATALOGUE, tree, facts).value

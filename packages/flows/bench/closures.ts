/**
 * The yardstick: the selection that a developer would write by hand, each rule one closure over a flat person. It
 * selects and does nothing else: no reasons, no dates, no order, no questions.
 */
import type { Flat, FlatCatalogue, FlatPerson } from './flat.ts'

type Test = (person: FlatPerson) => boolean

function closureOf(rule: Flat): Test {
  switch (rule.kind) {
    case 'all': {
      const tests = rule.of.map(closureOf)
      return (person) => tests.every((test) => test(person))
    }
    case 'any': {
      const tests = rule.of.map(closureOf)
      return (person) => tests.some((test) => test(person))
    }
    case 'in': {
      const { fact, values } = rule
      return (person) => {
        const value = person[fact]
        return value !== undefined && values.includes(value)
      }
    }
    case 'notIn': {
      const { fact, values } = rule
      return (person) => {
        const value = person[fact]
        return value !== undefined && !values.includes(value)
      }
    }
    default: {
      const { fact, bound, included, kind } = rule
      const isAbove = kind === 'above'
      return (person) => {
        const value = person[fact]
        if (typeof value !== 'number') return false
        return (included && value === bound) || (isAbove ? value > bound : value < bound)
      }
    }
  }
}

/** Compiles the selection. */
export function closures({ rules }: FlatCatalogue): (person: FlatPerson) => readonly string[] {
  const compiled = rules.map(({ id, rule }) => ({ id, test: closureOf(rule) }))
  return (person) => compiled.flatMap(({ id, test }) => (test(person) ? [id] : []))
}

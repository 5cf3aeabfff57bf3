/**
 * Random people, for the properties: cases of the real catalogue that the engine accepts.
 */
import fc from 'fast-check'
import { parseCase } from '../src/engine/case.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import type { Case, Fact, Facts, FactValue } from '../src/engine/types.ts'

/** Communes whose holidays and departments differ, one of them abroad. */
const COMMUNES = ['59350', '59009', '75056', '75112', '67482', '97411', '2A004', '99109']

const dates = fc
  .date({ min: new Date('2025-06-01'), max: new Date('2028-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** One whole answer to a fact, or to a field of a list. */
function wholeAnswer({ type, values = [], item = {}, min = 0, max = 3 }: Fact): fc.Arbitrary<FactValue> {
  switch (type) {
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...values)
    case 'choices':
      return fc.subarray([...values])
    case 'integer':
      return fc.integer({ min, max })
    case 'date':
      return dates
    case 'commune':
      return fc.constantFrom(...COMMUNES)
    case 'list': {
      const fields = Object.entries(item).map(([name, field]) => [name, wholeAnswer(field)] as const)
      return fc.array(fc.record(Object.fromEntries(fields)), { maxLength: 3 }) as fc.Arbitrary<FactValue>
    }
  }
}

/** A whole answer, a part of one, or "I don't know". */
function anyAnswer(fact: Fact): fc.Arbitrary<FactValue> {
  const { type, values = [], item = {}, min = 0, max = 3 } = fact
  const whole = { weight: 6, arbitrary: wholeAnswer(fact) }
  const unknown = { weight: 1, arbitrary: fc.constant<FactValue>(null) }
  if (type === 'choice' && values.length > 1) {
    const part = fc.subarray([...values], { minLength: 2 }).map((oneOf) => ({ oneOf }))
    return fc.oneof(whole, unknown, { weight: 1, arbitrary: part })
  }
  if (type === 'integer') {
    const bounds = fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) }))
    return fc.oneof(whole, unknown, { weight: 1, arbitrary: bounds })
  }
  if (type === 'list') {
    const fields = Object.entries(item).map(([name, field]) => [name, anyAnswer(field)] as const)
    const partial = fc.record(Object.fromEntries(fields.filter(([, one]) => one)), { requiredKeys: [] })
    const items = fc.array(partial, { maxLength: 3 }) as fc.Arbitrary<FactValue>
    return fc.oneof(unknown, { weight: 6, arbitrary: items.map((all) => withoutParts(all, item)) })
  }
  return fc.oneof(whole, unknown)
}

/** A field of an item is one value or null: a part of an answer becomes "I don't know". */
function withoutParts(items: FactValue, fields: Readonly<Record<string, Fact>>): FactValue {
  if (!Array.isArray(items)) return items
  return items.map((item: object) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [
        name,
        fields[name] && typeof value === 'object' ? null : value,
      ]),
    ),
  )
}

/** The facts that a case may give. */
export function givenFacts({ facts }: Catalogue): readonly (readonly [string, Fact])[] {
  return [...facts].filter(([, fact]) => !fact.derived || fact.given)
}

/** Drops the answers that contradict others, until the engine accepts the case. */
function accepted(catalogue: Catalogue, raw: Case): Case {
  const result = parseCase(catalogue, raw)
  if (result.ok) return result.case
  const refused = result.problems.map(({ path }) => path.split('.')[1] ?? '')
  const facts = Object.fromEntries(Object.entries(raw.facts).filter(([name]) => !refused.includes(name)))
  if (Object.keys(facts).length === Object.keys(raw.facts).length)
    throw new Error(JSON.stringify(result.problems))
  return accepted(catalogue, { ...raw, facts })
}

/** The events, one to all of them, in any order. */
function anyEvents(catalogue: Catalogue): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...catalogue.events.keys()], { minLength: 1 })
}

/** Any case that the engine accepts: each fact answered, answered in part, unknown or not spoken of. */
export function anyCase(catalogue: Catalogue): fc.Arbitrary<Case> {
  const answers = givenFacts(catalogue).map(([name, fact]) => [name, anyAnswer(fact)] as const)
  return fc
    .record({
      events: anyEvents(catalogue),
      facts: fc.record(Object.fromEntries(answers), { requiredKeys: [] }) as fc.Arbitrary<Facts>,
      done: fc.subarray([...new Set(catalogue.stepIds.values())], { maxLength: 3 }),
    })
    .map((raw) => accepted(catalogue, { version: 1, ...raw }))
}

/** A case that answers every fact of a screen in whole, save some that it does not speak of. */
export function wholeCase(
  catalogue: Catalogue,
  optional: (fact: Fact, name: string) => boolean,
): fc.Arbitrary<Case> {
  const all = givenFacts(catalogue)
  const answers = all.map(([name, fact]) => [name, wholeAnswer(fact)] as const)
  const requiredKeys = all.flatMap(([name, fact]) => (optional(fact, name) ? [] : [name]))
  return fc
    .record({
      events: anyEvents(catalogue),
      facts: fc.record(Object.fromEntries(answers), { requiredKeys }) as fc.Arbitrary<Facts>,
    })
    .map((raw) => accepted(catalogue, { version: 1, done: [], ...raw }))
}

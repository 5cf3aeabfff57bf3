import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deserializeCase, parseCase, serializeCase } from '../src/engine/case.ts'
import { CatalogueError, loadCatalogue } from '../src/engine/catalogue.ts'
import type { Case, CaseResult, Problem } from '../src/engine/types.ts'
import { runs } from './runs.ts'
import { realCatalogue } from './support.ts'

const CATALOGUE = realCatalogue()

function parse(facts: unknown, more: object = {}): CaseResult {
  return parseCase(CATALOGUE, { version: 1, events: ['moving'], facts, ...more })
}

function _accepted(facts: unknown): Case['facts'] {
  const result = parse(facts)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.case.facts
}

function problems(result: CaseResult): readonly Problem[] {
  return result.ok ? [] : result.problems
}

/** Path and code of each problem. */
const _refused = (facts: unknown): readonly string[] =>
  problems(parse(facts)).map(({ path, code }) => `${path} ${code}`)

describe('any input at all', () => {
  test('is read or refused, never a crash', () => {
    const names = [...CATALOGUE.facts.keys()]
    const facts = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue())
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              version: fc.constant(1),
              events: fc.constantFrom(['moving'], [], 'x', [3]),
              facts,
              done: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
        (input) => {
          const result = parseCase(CATALOGUE, input)
          if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs(300), seed: 7 },
    )
  })
})

describe('keeping a case', () => {
  const facts = {
    work: 'retired',
    age: 70,
    benefits: ['apa'],
    move_reason: { oneOf: ['health', 'personal'] },
    children: [],
    pets: null,
  }
  const [a, b] = [parse(facts), parse(Object.fromEntries(Object.entries(facts).reverse()))]

  test('what is written is read back the same', () => {
    if (!a.ok) throw new Error('refused')
    expect(deserializeCase(CATALOGUE, serializeCase(a.case))).toEqual(a)
  })

  test('the order of the answers leaves no trace', () => {
    if (!a.ok || !b.ok) throw new Error('refused')
    expect(serializeCase(a.case)).toBe(serializeCase(b.case))
  })

  test('text that is not a case is refused', () => {
    expect(problems(deserializeCase(CATALOGUE, '{"version":1,'))).toMatchObject([{ code: 'not_a_case' }])
  })

  test('an older version goes through its migration', () => {
    const old = { version: 0, event: 'moving', facts: { age: 30 } }
    const migrations = {
      0: (raw: Readonly<Record<string, unknown>>) => ({ version: 1, events: [raw.event], facts: raw.facts }),
    }
    expect(parseCase(CATALOGUE, old, migrations)).toMatchObject({
      ok: true,
      case: { events: ['moving'], facts: { age: 30 } },
    })
    expect(problems(parseCase(CATALOGUE, old))).toMatchObject([{ code: 'bad_version' }])
  })
})

describe('a catalogue of another schema', () => {
  test.each([{}, null, { schema: 2 }, 'x', []].map((json) => ({ json })))(
    '$json is refused, with what to do',
    ({ json }) => {
      expect(() => loadCatalogue(json)).toThrow(CatalogueError)
      expect(() => loadCatalogue(json)).toThrow(/npm run build/)
    },
  )
})

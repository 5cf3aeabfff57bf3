import { describe, expect, test } from 'vitest'
import { parseCase } from '../src/engine/case.ts'
import type { Case, CaseResult, Problem } from '../src/engine/types.ts'
import { realCatalogue, smallCatalogue } from './support.ts'

const CATALOGUE = realCatalogue()

function parse(facts: unknown, more: object = {}): CaseResult {
  return parseCase(CATALOGUE, { version: 1, events: ['moving'], facts, ...more })
}

function accepted(facts: unknown): Case['facts'] {
  const result = parse(facts)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.case.facts
}

function problems(result: CaseResult): readonly Problem[] {
  return result.ok ? [] : result.problems
}

/** Path and code of each problem. */
const refused = (facts: unknown): readonly string[] =>
  problems(parse(facts)).map(({ path, code }) => `${path} ${code}`)

describe('a case that is right', () => {
  test('the example of the contract is read', () => {
    const facts = {
      moving_date: '2027-06-01',
      children: [{ age: 8, school: 'nursery_primary', moves_with_me: true }],
    }
    expect(parse(facts, { done: ['give-notice-to-landlord'] })).toEqual({
      ok: true,
      case: { version: 1, events: ['moving'], facts, done: ['give-notice-to-landlord'] },
    })
  })

  test('facts and done may be left out', () => {
    expect(parseCase(CATALOGUE, { version: 1, events: ['moving'] })).toEqual({
      ok: true,
      case: { version: 1, events: ['moving'], facts: {}, done: [] },
    })
  })

  test('null fits every fact', () => {
    const facts = Object.fromEntries(
      [...CATALOGUE.facts].filter(([, fact]) => !fact.derived || fact.given).map(([name]) => [name, null]),
    )
    expect(accepted(facts)).toEqual(facts)
  })

  test('null fits every field of an item, and any field may be left out', () => {
    const children = [{ age: null, school: null, moves_with_me: null }, {}]
    expect(accepted({ children })).toEqual({ children })
  })

  test('a date long after today is a plan, and valid', () => {
    expect(accepted({ moving_date: '2031-01-31' })).toEqual({ moving_date: '2031-01-31' })
  })

  test('no child expected is an answer', () => {
    expect(accepted({ children_expected: 0 })).toEqual({ children_expected: 0 })
  })

  test('an alias becomes what it leaves possible', () => {
    expect(accepted({ employer_headcount: 'under_11' })).toEqual({
      employer_headcount: { oneOf: ['under_10', '10'] },
    })
  })

  test('what is left possible is read, without repeats', () => {
    expect(accepted({ move_reason: { oneOf: ['job_loss', 'first_job', 'job_loss'] } })).toEqual({
      move_reason: { oneOf: ['job_loss', 'first_job'] },
    })
  })

  test('repeats in lists of choices and of events go', () => {
    expect(accepted({ benefits: ['rsa', 'rsa'] })).toEqual({ benefits: ['rsa'] })
    expect(parse({}, { events: ['moving', 'moving'] })).toMatchObject({ case: { events: ['moving'] } })
  })

  test('"10 employees or more" may be given', () => {
    expect(accepted({ employer_10_plus: true })).toEqual({ employer_10_plus: true })
  })

  test.each(['59350', '2A004', '97411', '99131'])('%s is a commune code', (code) => {
    expect(accepted({ home_now_commune: code })).toEqual({ home_now_commune: code })
  })
})

describe('a case that is wrong names its field', () => {
  test.each([null, 'text', [], 3, undefined].map((input) => ({ input })))(
    '$input is not a case',
    ({ input }) => {
      expect(problems(parseCase(CATALOGUE, input))).toMatchObject([{ path: '', code: 'not_a_case' }])
    },
  )

  test.each([0, 2, '1', undefined, null])('version %j is refused', (version) => {
    expect(problems(parse({}, { version }))).toMatchObject([{ path: 'version', code: 'bad_version' }])
  })

  test('an unknown field is refused, with the one that was meant', () => {
    expect(problems(parse({}, { event: [] }))).toMatchObject([
      { path: 'event', code: 'unknown_field', message: expect.stringContaining('"events"') },
    ])
  })

  test.each([undefined, []].map((events) => ({ events })))(
    'without events ($events), one is asked for',
    ({ events }) => {
      expect(problems(parse({}, { events }))).toMatchObject([{ path: 'events', code: 'no_event' }])
    },
  )

  test.each(['moving', null, 1, {}, [1]].map((events) => ({ events })))(
    '$events is not a list of events',
    ({ events }) => {
      expect(problems(parse({}, { events }))).toMatchObject([{ path: 'events', code: 'bad_value' }])
    },
  )

  test('an unknown event is refused with a guess', () => {
    expect(problems(parse({}, { events: ['movin'] }))).toMatchObject([
      { path: 'events.0', code: 'unknown_event', message: expect.stringContaining('"moving"') },
    ])
  })

  test('an event that is not available yet says so', () => {
    const input = { version: 1, events: ['moving', 'birth'], facts: {} }
    expect(problems(parseCase(smallCatalogue({}), input))).toMatchObject([
      { path: 'events.1', code: 'unavailable_event', params: { value: 'birth' } },
    ])
  })

  test.each([[], 'x', null, 1].map((facts) => ({ facts })))('facts $facts is not an object', ({ facts }) => {
    expect(problems(parse(facts))).toMatchObject([{ path: 'facts', code: 'bad_value' }])
  })

  test('an unknown fact is refused with a guess', () => {
    expect(problems(parse({ moving_dat: '2027-01-01' }))).toMatchObject([
      {
        path: 'facts.moving_dat',
        code: 'unknown_fact',
        params: { hint: expect.stringContaining('moving_date') },
      },
    ])
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('"%s" is not a fact', (name) => {
    expect(problems(parse(JSON.parse(`{ "${name}": 1 }`))).map(({ code }) => code)).toEqual(['unknown_fact'])
  })

  test.each(['caf_beneficiary', 'n_children_total', 'housing_aid_next'])(
    '%s is computed: its sources are named',
    (name) => {
      expect(problems(parse({ [name]: null }))).toMatchObject([
        { path: `facts.${name}`, code: 'derived_fact' },
      ])
    },
  )

  test.each([
    ['moving_date', '2027-02-30'],
    ['moving_date', 20270101],
    ['moving_date', '01/06/2027'],
    ['age', '35'],
    ['age', 35.5],
    ['age', -1],
    ['age', 121],
    ['uses_mover', 'yes'],
    ['uses_mover', 1],
    ['work', 'employee'],
    ['work', 'Retired'],
    ['work', ['retired']],
    ['home_now_tense_area', true],
    ['benefits', 'rsa'],
    ['home_now_commune', '5935'],
    ['home_now_commune', 59350],
    ['home_now_commune', '59 350'],
    ['children', {}],
    ['children', 2],
    ['employer_headcount', 10],
  ])('%s: %j does not fit', (name, value) => {
    expect(refused({ [name]: value })).toEqual([`facts.${name} bad_value`])
  })

  test('a wrong value inside a list is named to its end', () => {
    expect(refused({ benefits: ['rsa', 'rs'] })).toEqual(['facts.benefits.1 bad_value'])
    expect(refused({ children: [{ age: 4 }, { age: 'four' }] })).toEqual(['facts.children.1.age bad_value'])
    expect(refused({ children: [3] })).toEqual(['facts.children.0 bad_value'])
    expect(refused({ children: [{ school: 'primary' }] })).toEqual(['facts.children.0.school bad_value'])
    expect(refused({ move_reason: { oneOf: [] } })).toEqual(['facts.move_reason.oneOf bad_value'])
    expect(refused({ move_reason: { oneOf: ['first_job', 'x'] } })).toEqual([
      'facts.move_reason.oneOf.1 bad_value',
    ])
  })

  test('an unknown field of an item is refused with a guess', () => {
    expect(problems(parse({ vehicles: [{ plates: 'siv' }] }))).toMatchObject([
      { path: 'facts.vehicles.0.plates', code: 'unknown_field', message: expect.stringContaining('"plate"') },
    ])
  })

  test('too many items are refused', () => {
    expect(problems(parse({ vehicles: Array.from({ length: 11 }, () => ({})) }))).toMatchObject([
      { path: 'facts.vehicles', code: 'too_many', params: { max: 10 } },
    ])
  })

  test('a value that does not fit says what fits', () => {
    expect(problems(parse({ work: 'boss' }))).toMatchObject([
      {
        params: { values: expect.arrayContaining(['retired']) },
        mend: expect.stringContaining('employee_private'),
      },
    ])
  })

  test('a scope that contradicts the communes is refused', () => {
    expect(refused({ move_scope: 'abroad', home_now_commune: '59350', home_next_commune: '59350' })).toEqual([
      'facts.move_scope disagree',
    ])
    expect(
      refused({ move_scope: 'same_commune', home_now_commune: '75104', home_next_commune: '75118' }),
    ).toEqual([])
    expect(refused({ move_scope: 'abroad', home_now_commune: '59350' })).toEqual([])
  })

  test('two sizes of employer that contradict each other are refused', () => {
    expect(refused({ employer_headcount: '10', employer_10_plus: false })).toEqual([
      'facts.employer_10_plus disagree',
    ])
    expect(refused({ employer_headcount: 'under_10', employer_10_plus: true })).toEqual([
      'facts.employer_10_plus disagree',
    ])
    expect(refused({ employer_headcount: 'under_11', employer_10_plus: true })).toEqual([])
    expect(refused({ employer_headcount: null, employer_10_plus: true })).toEqual([])
  })

  test('an unknown step in done is refused with a guess', () => {
    expect(problems(parse({}, { done: ['give-notice-to-landlor'] }))).toMatchObject([
      { path: 'done.0', code: 'unknown_step', message: expect.stringContaining('"give-notice-to-landlord"') },
    ])
  })

  test('every problem is told at once', () => {
    expect(refused({ age: 'x', work: 'y', nope: 1 })).toEqual([
      'facts.age bad_value',
      'facts.work bad_value',
      'facts.nope unknown_fact',
    ])
  })

  test('no message keeps a hole', () => {
    const wrong = [
      parse({ age: 'x', nope: 1, caf_beneficiary: true, vehicles: [{ x: 1 }] }),
      parse({}, { events: ['x', 'birth'] }),
      parse({}, { version: 9 }),
    ]
    for (const { message, mend } of wrong.flatMap(problems))
      expect(`${message} ${mend}`).not.toMatch(/\{\w+\}|undefined/)
  })
})

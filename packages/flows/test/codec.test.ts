/**
 * Codes that live longer than the catalogue that they were made with.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completed, sealOf, wantedLines } from '../src/build/codeOrder.ts'
import { decodeWith, encodeWith } from '../src/codec/codec.ts'
import { CodeError } from '../src/codec/codeError.ts'
import { checksum, frame, unframe } from '../src/codec/frame.ts'
import { decodeCase, encodeCase } from '../src/codec/index.ts'
import type { CodeOrder } from '../src/codec/order.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import { loadCatalogue } from '../src/engine/catalogue.ts'
import type { Case, Fact } from '../src/engine/types.ts'
import { caseOf, choice, DATE, HOLIDAYS, realCatalogue, step, YES_NO } from './support.ts'

interface World {
  readonly catalogue: Catalogue
  readonly order: CodeOrder
}

/** A catalogue and its order: that of an earlier one, completed. */
function world(
  facts: Readonly<Record<string, Fact>>,
  steps: readonly string[],
  before: CodeOrder = { renamed: {}, entries: [] },
  events: readonly string[] = ['moving'],
): World {
  const made = {
    facts,
    events: Object.fromEntries(
      events.map((id) => [id, { available: true, anchors: [], phases: ['before', 'day', 'after'] }]),
    ),
    steps: steps.map((id) => step(id)),
  }
  const catalogue = loadCatalogue({ schema: 1, screens: [], subjects: [], holidays: HOLIDAYS, ...made })
  return { catalogue, order: completed(before, wantedLines({ ...made, langs: ['fr', 'ar'] })) }
}

const OLD_FACTS: Readonly<Record<string, Fact>> = {
  work: choice('employee', 'student'),
  benefits: { type: 'choices', values: ['rsa', 'aah'] },
  age: { type: 'integer', min: 0, max: 120 },
  moving_date: DATE,
  pregnant: YES_NO,
  children: { type: 'list', max: 3, item: { school: choice('none', 'primary'), moves: YES_NO } },
}
const GIVEN = caseOf(
  {
    work: 'student',
    benefits: ['aah'],
    age: { atLeast: 31 },
    moving_date: '1987-03-01',
    pregnant: null,
    children: [{ school: 'primary', moves: null }, {}],
  },
  ['moving'],
  ['tell-bank'],
)
const OLD = world(OLD_FACTS, ['tell-bank', 'tell-school'])
const CODE = encodeWith(OLD.order, OLD.catalogue, GIVEN, { lang: 'ar' })

/** The kind of error that a reading gives. */
function kindOf(read: () => unknown): string {
  try {
    read()
    return 'none'
  } catch (error) {
    return error instanceof CodeError ? error.kind : String(error)
  }
}

describe('the order of the codes', () => {
  test('of the catalogue is sealed, and knows the catalogue whole', () => {
    const file = new URL('../catalogue/code-order.json', import.meta.url)
    const order: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(order).toMatchObject({ seal: sealOf((order as CodeOrder).entries) })
  })

  test('gives each kind of value back as it was', () => {
    expect(decodeWith(OLD.order, OLD.catalogue, CODE)).toEqual({
      case: GIVEN,
      lang: 'ar',
      lost: [],
      papers: [],
      exercise: null,
    })
  })
})

describe('an older code', () => {
  const more: Readonly<Record<string, Fact>> = {
    couple: choice('single', 'married'),
    ...OLD_FACTS,
    work: choice('retired', 'employee', 'apprentice', 'student', 'other'),
    age: { type: 'integer', min: 0, max: 500 },
    children: {
      type: 'list',
      max: 9,
      item: {
        age: { type: 'integer', min: 0, max: 30 },
        school: choice('none', 'childcare', 'primary'),
        moves: YES_NO,
      },
    },
  }
  const now = world(more, ['a-new-step', 'tell-bank', 'tell-school'], OLD.order)

  test('is read when facts, values, fields and steps were added since, wherever they stand in the catalogue', () => {
    expect(decodeWith(now.order, now.catalogue, CODE)).toEqual({
      case: GIVEN,
      lang: 'ar',
      lost: [],
      papers: [],
      exercise: null,
    })
  })

  test('is written anew with what came since', () => {
    const given = { ...GIVEN, facts: { ...GIVEN.facts, work: 'retired', couple: 'single' } }
    const code = encodeWith(now.order, now.catalogue, given, {})
    expect(decodeWith(now.order, now.catalogue, code).case).toEqual(given)
  })

  test('is read with the names of today, through two renamings', () => {
    const { work, children, ...facts } = OLD_FACTS
    const later = world(
      {
        ...facts,
        job: choice('employee', 'pupil'),
        kids: { ...children, item: { school: choice('none', 'elementary'), moves: YES_NO } } as Fact,
      },
      ['inform-bank', 'tell-school'],
      {
        renamed: {
          'fact work': 'occupation',
          'fact occupation': 'job',
          'value work student': 'pupil',
          'fact children': 'kids',
          'value children.school primary': 'elementary',
          'step tell-bank': 'inform-bank',
        },
        entries: OLD.order.entries,
      },
    )
    const decoded = decodeWith(later.order, later.catalogue, CODE)
    expect(decoded.case.facts).toMatchObject({
      job: 'pupil',
      kids: [{ school: 'elementary', moves: null }, {}],
    })
    expect(decoded.case.done).toEqual(['inform-bank'])
    expect(decoded.lost).toEqual([])
  })

  test('loses only what no longer exists, and says which answers', () => {
    const { work: _, ...facts } = OLD_FACTS
    const later = world(
      { ...facts, benefits: { type: 'choices', values: ['rsa'] }, age: { type: 'integer', min: 0, max: 20 } },
      ['tell-school'],
      {
        renamed: { 'fact work': null, 'step tell-bank': null, 'value benefits aah': null },
        entries: OLD.order.entries,
      },
    )
    const { case: read, lost } = decodeWith(later.order, later.catalogue, CODE)
    expect(lost).toEqual(['work', 'benefits', 'age'])
    expect(read.done).toEqual([])
    expect(Object.keys(read.facts).sort()).toEqual(['children', 'moving_date', 'pregnant'])
  })

  test('is too old when none of its events is left', () => {
    const later = world(OLD_FACTS, [], { renamed: {}, entries: OLD.order.entries }, ['birth'])
    expect(kindOf(() => decodeWith(later.order, later.catalogue, CODE))).toBe('old')
  })
})

describe('a code that is not for this catalogue', () => {
  test('is of the future when it was made with a longer order', () => {
    const now = world(
      { ...OLD_FACTS, couple: choice('single', 'married') },
      ['tell-bank', 'tell-school'],
      OLD.order,
    )
    const code = encodeWith(now.order, now.catalogue, GIVEN, {})
    expect(kindOf(() => decodeWith(OLD.order, OLD.catalogue, code))).toBe('future')
  })

  test('is foreign when it was made with another order', () => {
    const other = world({ ...OLD_FACTS, work: choice('student', 'employee') }, ['tell-bank', 'tell-school'])
    const code = encodeWith(other.order, other.catalogue, GIVEN, {})
    expect(kindOf(() => decodeWith(OLD.order, OLD.catalogue, code))).toBe('foreign')
  })

  test('is of the future or old when its format is', () => {
    const { bits } = unframe(CODE, 1, 1)
    expect(kindOf(() => decodeCase(realCatalogue(), frame(4, bits)))).toBe('future')
    expect(kindOf(() => unframe(CODE, 2, 2))).toBe('old')
    expect(kindOf(() => decodeCase(realCatalogue(), `S${CODE.slice(1)}`))).toBe('foreign')
  })
})

describe('a damaged code', () => {
  test('whose checksum is right is refused for what it says', () => {
    const { bits } = unframe(CODE, 1, 1)
    const read = (changed: string): string =>
      kindOf(() => decodeWith(OLD.order, OLD.catalogue, frame(1, changed)))
    expect(read(bits)).toBe('none')
    expect(read(bits.slice(0, -12))).toBe('damaged')
    expect(read(`${bits}000000`)).toBe('damaged')
    expect(read('')).toBe('damaged')
  })

  test('is seen by the checksum of RFC 4880', () => {
    expect(checksum('123456789')).toBe(0x21cf02)
  })
})

describe('a case that the order does not know', () => {
  const { catalogue, order } = OLD
  const refused: readonly (readonly [string, Case])[] = [
    ['a fact', caseOf({ couple: 'single' })],
    ['a value', caseOf({ work: 'retired' })],
    ['a value of several', caseOf({ benefits: ['rsa', 'apa'] })],
    ['a value that is one of the possible ones', caseOf({ work: { oneOf: ['student', 'retired'] } })],
    ['a field of a list', caseOf({ children: [{ height: 3 }] })],
    ['a number out of its bounds', caseOf({ age: 121 })],
    ['a date before 1900', caseOf({ moving_date: '1899-12-31' })],
    ['an event', caseOf({}, ['birth'])],
    ['a step', caseOf({}, ['moving'], ['no-step'])],
  ]
  test.each(refused)('is not written: %s', (_, given) => {
    expect(kindOf(() => encodeWith(order, catalogue, given, {}))).toBe('foreign')
  })

  test('says the name to the developer, and no answer', () => {
    expect(() => encodeWith(order, catalogue, caseOf({ couple: 'single' }), {})).toThrow(
      '"couple" is not in code-order.json: run parcours code-order --update.',
    )
    expect(() => encodeWith(order, catalogue, caseOf({ work: 'retired' }), {})).toThrow(
      'A value is not in code-order.json: run parcours code-order --update.',
    )
  })

  test('leaves out a language without words', () => {
    const code = encodeWith(order, catalogue, GIVEN, { lang: 'qps' })
    expect(decodeWith(order, catalogue, code).lang).toBe(null)
  })
})

describe('papers that an agent saw', () => {
  const withPapers = (papers: readonly string[], before: CodeOrder = OLD.order): World => {
    const documents = papers.map((id) => ({ id }))
    const steps = [
      step('tell-bank', { documents }),
      step('tell-school', { documents: documents.slice(0, 1) }),
    ]
    const events = { moving: { available: true, anchors: [], phases: ['before', 'day', 'after'] } }
    const made = { facts: OLD_FACTS, events, steps }
    const catalogue = loadCatalogue({ schema: 1, screens: [], subjects: [], holidays: HOLIDAYS, ...made })
    return { catalogue, order: completed(before, wantedLines({ ...made, langs: ['fr', 'ar'] })) }
  }
  const { catalogue, order } = withPapers(['lease', 'payslips', 'tax_notice'])

  test('stand in the code, each once, whatever their order', () => {
    const papers = ['tax_notice', 'lease', 'lease']
    const code = encodeWith(order, catalogue, GIVEN, { lang: 'ar', papers })
    expect(code).toMatch(/^Q/)
    expect(decodeWith(order, catalogue, code)).toEqual({
      case: GIVEN,
      lang: 'ar',
      lost: [],
      papers: ['lease', 'tax_notice'],
      exercise: null,
    })
  })

  test('cost nothing where there are none: the code is one that every version reads', () => {
    const code = encodeWith(order, catalogue, GIVEN, { lang: 'ar', papers: [] })
    expect(code).toMatch(/^P/)
    expect(code).toHaveLength(CODE.length)
  })

  test('are none on a ticket of before, and none is left that no step asks for any more', () => {
    expect(decodeWith(order, catalogue, CODE).papers).toEqual([])
    const code = encodeWith(order, catalogue, GIVEN, { papers: ['lease', 'tax_notice', 'unknown'] })
    const later = withPapers(['rent_book', 'payslips'], {
      renamed: { 'document lease': 'rent_book' },
      entries: order.entries,
    })
    expect(decodeWith(later.order, later.catalogue, code)).toMatchObject({ lost: [], papers: ['rent_book'] })
  })

  test('are missed when their part of the code is cut off', () => {
    const { bits } = unframe(encodeWith(order, catalogue, GIVEN, { papers: ['lease'] }), 2, 2)
    expect(kindOf(() => decodeWith(order, catalogue, frame(2, bits.slice(0, -6))))).toBe('damaged')
  })
})

test('dates at both ends of what the engine accepts, and communes of Corsica and overseas, come back', () => {
  const catalogue = realCatalogue()
  const facts = {
    home_now_commune: '2B033',
    home_next_commune: '97411',
    moving_date: '1900-01-01',
    due_date: '2100-12-31',
    letter_date: '2100-12-30',
  }
  const code = encodeCase(catalogue, caseOf(facts))
  expect(decodeCase(catalogue, code).case.facts).toEqual(facts)
})

test('a code of the first day of the format is read for ever', () => {
  const file = join(import.meta.dirname, 'fixtures', 'codes.json')
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
    Record<string, { code: string; case: Case }>
  >
  const catalogue = realCatalogue()
  for (const [name, one] of Object.entries(kept))
    expect(decodeCase(catalogue, one.code).case, name).toEqual(one.case)
})

describe('an exercise', () => {
  test('is told from a visitor by its code, with the papers that were seen', () => {
    const codes = [1, 16].map((exercise) =>
      encodeWith(OLD.order, OLD.catalogue, GIVEN, { lang: 'ar', exercise }),
    )
    expect(codes.map((code) => code.charAt(0))).toEqual(['R', 'R'])
    expect(codes.map((code) => decodeWith(OLD.order, OLD.catalogue, code))).toEqual(
      [1, 16].map((exercise) => ({ case: GIVEN, lang: 'ar', lost: [], papers: [], exercise })),
    )
  })

  test('is of the future for a reader that knows visitors only, and of no number that does not fit', () => {
    const code = encodeWith(OLD.order, OLD.catalogue, GIVEN, { exercise: 1 })
    expect(kindOf(() => unframe(code, 1, 2))).toBe('future')
    for (const exercise of [0, 17])
      expect(kindOf(() => encodeWith(OLD.order, OLD.catalogue, GIVEN, { exercise }))).toBe('foreign')
  })

  test('is none where the code says nothing of it', () => {
    expect(encodeWith(OLD.order, OLD.catalogue, GIVEN, { lang: 'ar', exercise: null })).toBe(CODE)
  })
})

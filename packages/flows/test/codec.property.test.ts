/**
 * The code of a case: what holds for every person, and for every text.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DecodedCase } from '../src/codec/index.ts'
import { CodeError, decodeCase, encodeCase } from '../src/codec/index.ts'
import type { Case, FactValue } from '../src/engine/types.ts'
import { anyCase, wholeCase } from './caseArbitrary.ts'
import { runs } from './runs.ts'
import { realCatalogue } from './support.ts'

const catalogue = realCatalogue()
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Papers that an agent saw. */
const seen = fc.subarray([
  ...new Set(catalogue.steps.flatMap(({ documents }) => documents.map(({ id }) => id))),
])

/** Lists whose order says nothing, sorted: a code does not keep it. */
function sorted({ version, events, facts, done }: Case): Case {
  const value = (one: FactValue): FactValue => {
    if (typeof one !== 'object' || one === null) return one
    if ('oneOf' in one) return { oneOf: [...one.oneOf].sort() }
    if (!Array.isArray(one) || !one.every((each) => typeof each === 'string')) return one
    return [...one].sort()
  }
  const all = Object.entries(facts).map(([name, one]) => [name, value(one)] as const)
  return { version, events, facts: Object.fromEntries(all), done: [...done].sort() }
}

/** The kind of the error, or what was read. */
function read(text: string): string | DecodedCase {
  try {
    return decodeCase(catalogue, text)
  } catch (error) {
    if (error instanceof CodeError) return error.kind
    throw error
  }
}

describe('the code of any case', () => {
  test('says the case and the language, and nothing is lost', () => {
    fc.assert(
      fc.property(
        anyCase(catalogue),
        fc.constantFrom('fr', 'ar', 'en', null),
        seen,
        (given, lang, papers) => {
          const extras = { papers, ...(lang !== null && { lang }) }
          const decoded = decodeCase(catalogue, encodeCase(catalogue, given, extras))
          expect(sorted(decoded.case)).toEqual(sorted(given))
          expect(decoded).toMatchObject({ lang, lost: [] })
          expect([...decoded.papers].sort()).toEqual([...papers].sort())
        },
      ),
      { numRuns: runs(100) },
    )
  })

  test('is the same for the same case, and for the case that was read', () => {
    fc.assert(
      fc.property(anyCase(catalogue), (given) => {
        const code = encodeCase(catalogue, given)
        expect(encodeCase(catalogue, sorted(given))).toBe(code)
        expect(encodeCase(catalogue, decodeCase(catalogue, code).case)).toBe(code)
      }),
      { numRuns: runs(50) },
    )
  })

  test('stands in the fragment of an address as it is', () => {
    fc.assert(
      fc.property(anyCase(catalogue), (given) => {
        const code = encodeCase(catalogue, given)
        expect(code).toMatch(/^P[A-Za-z0-9_-]+$/)
        expect(new URL(`https://parcours.example/#${code}`).hash).toBe(`#${code}`)
      }),
      { numRuns: runs(30) },
    )
  })

  test('fits in version 10 of a QR code even when every question is answered and 10 steps are done', () => {
    const done = [...new Set(catalogue.stepIds.values())]
    const everything = wholeCase(catalogue, () => false)
    fc.assert(
      fc.property(everything, fc.subarray(done, { minLength: 10, maxLength: 10 }), (given, steps) => {
        // 213 bytes at level M, of which an address of 40 characters and its `#` take 41.
        expect(encodeCase(catalogue, { ...given, done: steps }).length).toBeLessThanOrEqual(213 - 41)
      }),
      { numRuns: runs(100) },
    )
  })

  test('shows no word of the catalogue: names, values and steps stand in it as numbers', () => {
    const given: Case = {
      version: 1,
      events: ['moving', 'job_loss'],
      facts: { move_reason: 'domestic_violence', home_now_commune: '59350', moving_date: '2027-02-01' },
      done: [...catalogue.stepIds.keys()].slice(0, 3),
    }
    const code = encodeCase(catalogue, given, { lang: 'ar' })
    const bytes = Buffer.from(code.slice(5), 'base64url').toString('latin1')
    for (const word of ['moving', 'job', 'violence', '59350', '2027', ...given.done]) {
      expect(code).not.toContain(word)
      expect(bytes).not.toContain(word)
    }
  })
})

describe('a changed code', () => {
  test('is refused, whichever character is changed, to whichever other one', () => {
    fc.assert(
      fc.property(
        anyCase(catalogue),
        fc.nat(),
        fc.constantFrom(...ALPHABET, '.', '=', 'é'),
        (given, at, put) => {
          const code = encodeCase(catalogue, given)
          const place = at % code.length
          fc.pre(code[place] !== put)
          const kind = read(code.slice(0, place) + put + code.slice(place + 1))
          // P, Q and R are the marks of the formats that are read.
          expect(kind).toBe(place === 0 && !/[PQR]/.test(put) ? 'foreign' : 'damaged')
        },
      ),
      { numRuns: runs(150) },
    )
  })

  test('is refused at every place of one code, for every character', () => {
    const code = encodeCase(catalogue, { version: 1, events: ['moving'], facts: { age: 30 }, done: [] })
    for (let place = 1; place < code.length; place++)
      for (const put of ALPHABET)
        if (put !== code[place])
          expect(read(code.slice(0, place) + put + code.slice(place + 1)), `${place} ${put}`).toBe('damaged')
  })

  test('is refused when its end is missing, or when something is added', () => {
    fc.assert(
      fc.property(anyCase(catalogue), fc.nat(), fc.constantFrom(...ALPHABET), (given, at, put) => {
        const code = encodeCase(catalogue, given)
        expect(read(code.slice(0, 1 + (at % (code.length - 1))))).toBe('damaged')
        expect(read(code + put)).toBe('damaged')
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('any text', () => {
  test('is read, or refused with a kind: it never crashes', () => {
    const codeLike = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 200 })
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      codeLike,
      codeLike.map((text) => `P${text}`),
    )
    fc.assert(
      fc.property(any, (text) => {
        expect(['damaged', 'foreign']).toContain(read(text))
      }),
      { numRuns: runs(500) },
    )
  })

  test('of an ordinary address is foreign', () => {
    for (const text of ['', 'main', '#', '/accueil', 'top', '%C3%A9', '💥'])
      expect(read(text)).toBe('foreign')
  })
})

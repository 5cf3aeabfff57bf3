/**
 * Random catalogues: whatever is written in the files, they are compiled or refused by mistakes with a place, and what
 * is compiled gives paths.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { compileCatalogue } from '../src/build/compile.ts'
import { MISTAKES } from '../src/build/mistakes.ts'
import { CatalogueError, loadCatalogue } from '../src/engine/catalogue.ts'
import { computePath } from '../src/engine/path.ts'
import { nextScreens } from '../src/engine/screens.ts'
import { runs } from './runs.ts'
import { caseOf, SMALL, TODAY } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-random-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = [
  'events.yaml',
  'facts.yaml',
  'screens.yaml',
  'organisms.yaml',
  'places.yaml',
  'words/fr.yaml',
  'words/en.yaml',
  ...['check-notice', 'tell-landlord', 'tell-school'].flatMap((id) => [
    `steps/${id}/step.yaml`,
    `steps/${id}/step.yaml`,
    `steps/${id}/fr.yaml`,
  ]),
]
/** Names that exist in the small catalogue, and others. */
const WORDS = [
  'home_now_status',
  'home_now_furnished',
  'children',
  'benefits',
  'age',
  'moving_date',
  'firearms',
  'tenant',
  'rsa',
  'moving',
  'birth',
  'before',
  'tell-landlord',
  'check-notice',
  'tell-school',
  '-P3M',
  '2026-02-30',
  'nothing',
  '',
  '__proto__',
  'constructor',
]
const word = fc.constantFrom(...WORDS)
const KEYS = ['all', 'any', 'not', 'some', 'includes', 'atLeast', 'lessThan', 'always', 'value', 'when']
const value: fc.Arbitrary<unknown> = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: -3, max: 200 }),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(word, fc.constantFrom(...KEYS)), tie('tree'), { maxKeys: 2 }),
  ),
})).tree

interface Change {
  readonly file: string
  /** Which node of the file, counted from its beginning. */
  readonly at: number
  readonly how: 'put' | 'remove' | 'text'
  readonly value: unknown
}
const change: fc.Arbitrary<Change> = fc.record({
  file: fc.constantFrom(...FILES),
  at: fc.nat(500),
  how: fc.constantFrom('put', 'put', 'put', 'remove', 'text'),
  value,
})

type Node = Record<string | number, unknown>
type Place = readonly [parent: Node, key: string | number]

function placesIn(node: unknown): readonly Place[] {
  if (typeof node !== 'object' || node === null) return []
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node)
  return keys.flatMap((key) => [[node as Node, key] as const, ...placesIn((node as Node)[key])])
}

/** The file with one node replaced or removed, or its text cut and stuffed. */
function changed(text: string, { at, how, value: put }: Change): string {
  if (how === 'text') return `${text.slice(0, at)}${String(put)}${text.slice(at + 3)}`
  const data: unknown = parse(text)
  const places = placesIn(data)
  const [parent, key] = places[at % places.length] ?? []
  if (!parent || key === undefined) return text
  if (how === 'put') parent[key] = put
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
  return stringify(data)
}

let count = 0
function catalogueWith(changes: readonly Change[]): string {
  const root = join(folder, String(count++))
  cpSync(SMALL, root, { recursive: true })
  for (const one of changes) {
    const file = join(root, one.file)
    const text = readFileSync(file, 'utf8')
    try {
      writeFileSync(file, changed(text, one))
    } catch {
      // A change made to a file that the one before made unreadable: left as it is.
    }
  }
  return root
}

const CASES = [
  caseOf({}),
  caseOf({
    home_now_status: 'tenant',
    home_now_furnished: null,
    moving_date: '2027-01-31',
    benefits: ['rsa'],
  }),
  caseOf(
    { children: [{ school: 'secondary' }, {}], age: { atMost: 30 } },
    ['moving', 'birth'],
    ['tell-school'],
  ),
]

describe('a random catalogue', () => {
  test('is compiled, or refused with the place of each mistake; what is compiled gives paths and screens', () => {
    const seen = { compiled: 0, refused: 0, whole: 0 }
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const { catalogue, mistakes, leftOut } = compileCatalogue(catalogueWith(changes), TODAY)
        for (const { code, file, line, column, message } of mistakes) {
          expect(Object.keys(MISTAKES)).toContain(code)
          expect(file).not.toBe('')
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).not.toBe('')
        }
        const isWrong = mistakes.some(({ level }) => level === 'error')
        expect(catalogue !== null || isWrong).toBe(true)
        if (leftOut.length > 0) expect(isWrong).toBe(true)
        seen[catalogue === null ? 'refused' : isWrong ? 'compiled' : 'whole'] += 1
        if (catalogue === null) return
        const loaded = loadCatalogue(JSON.parse(JSON.stringify(catalogue)))
        for (const input of CASES) {
          expect(computePath(loaded, input, { today: TODAY }).version).toBe(1)
          expect(Array.isArray(nextScreens(loaded, input, { today: TODAY }))).toBe(true)
        }
      }),
      { numRuns: runs(100), seed: 20261125 },
    )
    // The draw is no proof if it only makes one kind of catalogue.
    for (const number of Object.values(seen)) expect(number).toBeGreaterThan(10)
  })

  test('that is not of this schema is refused by name', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(() => loadCatalogue(json)).toThrow(CatalogueError)
      }),
      { numRuns: 300, seed: 20261125 },
    )
  })
})

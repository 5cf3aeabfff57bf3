/**
 * A case as a code, and back, with a given order. `index.ts` gives the order of the catalogue.
 */
import { parseCase } from '../engine/case.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import type { Case, Facts, FactValue } from '../engine/types.ts'
import { BitReader, BitWriter } from './bits.ts'
import { CodeError } from './codeError.ts'
import { frame, unframe } from './frame.ts'
import type { CodeOrder, Layout, Shape } from './order.ts'
import { FINGERPRINTS, fingerprintOf, layoutOf, placeIn } from './order.ts'
import { renameAll, renameCase } from './rename.ts'
import { isPart, LastDay, readPart, readWhole, writePart, writeWhole } from './values.ts'

/** Format 1 has no papers. It is written where there are none: earlier versions read it, and it is shorter. */
const PLAIN = 1
/** Format 2 ends with the papers. */
const WITH_PAPERS = 2
/** Format 3 ends with the papers and the exercise. An earlier version refuses it: it would show a visitor. */
const EXERCISE = 3
/** As many exercises can be told apart. */
const EXERCISES = 16
/** An order has at most as many lines. */
const LINES = 4096

/** What a code holds besides the case. */
export interface CodeExtras {
  /** The language that the visitor reads: `ar`. One that the catalogue has no words in is left out. */
  readonly lang?: string
  /** Papers that an agent saw: ids of documents. One that the order does not know is left out. */
  readonly papers?: readonly string[]
  /** The number of an exercise, 1 to 16: its person does not exist. Null, or nothing: a visitor. */
  readonly exercise?: number | null
}

/** What a code says. */
export interface DecodedCase {
  /** Checked against the catalogue, in normal form; `done` and lists of values are in the order of the codes. */
  readonly case: Case
  /** The language of the visitor, or null. */
  readonly lang: string | null
  /** Papers that an agent saw and that some step still asks for, in the order of the codes. */
  readonly papers: readonly string[]
  /** The number of the exercise whose person does not exist, 1 to 16; null for a visitor. */
  readonly exercise: number | null
  /** Facts whose answer no longer fits the catalogue: they are unknown again. Nearly always none. */
  readonly lost: readonly string[]
}

/** Writes a case as a code: see `encodeCase`. */
export function encodeWith(order: CodeOrder, catalogue: Catalogue, given: Case, extras: CodeExtras): string {
  const { length } = order.entries
  const { langs, events, facts, steps, documents } = layoutOf(order, length)
  const bits = new BitWriter()
  bits.number(length, LINES)
  bits.number(fingerprintOf(order, length), FINGERPRINTS)
  bits.number(langs.indexOf(extras.lang ?? '') + 1, langs.length + 1)
  bits.number(given.events.length, events.length + 1)
  for (const event of given.events) bits.number(placeIn(events, event), events.length)
  writeFacts(bits, facts, given.facts)
  const done = given.done.map((id) => placeIn(steps, catalogue.stepIds.get(id) ?? id))
  bits.set(done, steps.length)
  const papers = placesOf(documents, (id) => extras.papers?.includes(id) ?? false)
  const exercise = extras.exercise ?? null
  if (papers.length === 0 && exercise === null) return frame(PLAIN, bits.text)
  bits.set(papers, documents.length)
  if (exercise === null) return frame(WITH_PAPERS, bits.text)
  bits.number(exercise - 1, EXERCISES)
  return frame(EXERCISE, bits.text)
}

/** Reads a code: see `decodeCase`. */
export function decodeWith(order: CodeOrder, catalogue: Catalogue, text: string): DecodedCase {
  const framed = unframe(text, PLAIN, EXERCISE)
  const bits = new BitReader(framed.bits)
  const length = bits.number(LINES)
  const fingerprint = bits.number(FINGERPRINTS)
  if (length > order.entries.length)
    throw new CodeError(
      'future',
      `The code knows ${length} lines of the order: here are ${order.entries.length}.`,
    )
  if (fingerprint !== fingerprintOf(order, length))
    throw new CodeError('foreign', 'The code was made with another catalogue.')
  const layout = layoutOf(order, length)
  const lang = layout.langs[bits.number(layout.langs.length + 1) - 1] ?? null
  const raw = readCase(bits, layout)
  const seen = framed.format < WITH_PAPERS ? [] : bits.set(layout.documents.length)
  const exercise = framed.format < EXERCISE ? null : bits.number(EXERCISES) + 1
  bits.end()
  const { case: present, lost } = renameCase(order.renamed, raw)
  const papers = papersOf(
    order,
    catalogue,
    seen.flatMap((place) => layout.documents[place] ?? []),
  )
  return { lang, papers, exercise, ...fitting(catalogue, present, lost) }
}

/** Which facts are given; which of these are "I don't know"; which others are known in part; then the values. */
function writeFacts(bits: BitWriter, all: Layout['facts'], facts: Facts): void {
  const names = all.map(({ name }) => name)
  const present = Object.keys(facts).flatMap((name) =>
    facts[name] === undefined ? [] : [placeIn(names, name)],
  )
  bits.set(present, all.length)
  const given = all.flatMap(({ name, shape }) => {
    const value = facts[name]
    return value === undefined ? [] : [{ shape, value }]
  })
  bits.set(
    placesOf(given, ({ value }) => value === null),
    given.length,
  )
  const known = given.filter(({ value }) => value !== null)
  const divisible = known.filter(({ shape }) => isDivisible(shape))
  bits.set(
    placesOf(divisible, ({ value }) => isPart(value)),
    divisible.length,
  )
  const last = new LastDay()
  for (const { shape, value } of known) {
    if (isPart(value)) writePart(bits, shape, value)
    else writeWhole(bits, shape, value, last)
  }
}

function readCase(bits: BitReader, { events, facts, steps }: Layout): Case {
  const chosen = Array.from({ length: bits.number(events.length + 1) }, () => bits.number(events.length))
  return {
    version: 1,
    events: chosen.map((place) => events[place] ?? ''),
    facts: readFacts(bits, facts),
    done: bits.set(steps.length).map((place) => steps[place] ?? ''),
  }
}

function readFacts(bits: BitReader, all: Layout['facts']): Facts {
  const given = bits.set(all.length).flatMap((place) => all[place] ?? [])
  const unknown = new Set(bits.set(given.length))
  const known = given.filter((_, place) => !unknown.has(place))
  const divisible = known.filter(({ shape }) => isDivisible(shape))
  const parts = new Set(bits.set(divisible.length).map((place) => divisible[place]))
  const last = new LastDay()
  const values = new Map<string, FactValue>()
  for (const one of known) {
    const { name, shape } = one
    values.set(name, parts.has(one) ? readPart(bits, shape) : readWhole(bits, shape, last))
  }
  return Object.fromEntries(given.map(({ name }) => [name, values.get(name) ?? null]))
}

/** Only these facts can be known in part. */
function isDivisible({ type }: Shape): boolean {
  return type === 'choice' || type === 'integer'
}

function placesOf<T>(all: readonly T[], holds: (one: T) => boolean): readonly number[] {
  return all.flatMap((one, place) => (holds(one) ? [place] : []))
}

/** Under their names of today; a paper that no step asks for any more says nothing. */
function papersOf({ renamed }: CodeOrder, { steps }: Catalogue, given: readonly string[]): readonly string[] {
  const asked = new Set(steps.flatMap(({ documents }) => documents.map(({ id }) => id)))
  return renameAll(renamed, 'document', given).filter((id) => asked.has(id))
}

/** Leaves out what the catalogue of today refuses, so that the rest of the path is saved. */
function fitting(
  catalogue: Catalogue,
  given: Case,
  lost: readonly string[],
): Pick<DecodedCase, 'case' | 'lost'> {
  const done = given.done.filter((id) => catalogue.stepIds.has(id))
  const events = given.events.filter((id) => catalogue.events.get(id)?.available)
  if (events.length === 0) throw new CodeError('old', 'No life event of this code exists any more.')
  const result = parseCase(catalogue, { ...given, events, done })
  if (result.ok) return { case: result.case, lost }
  const refused = new Set(result.problems.map(({ path }) => path.split('.')[1] ?? ''))
  const facts = Object.entries(given.facts).filter(([name]) => !refused.has(name))
  if (facts.length === Object.keys(given.facts).length)
    throw new CodeError('old', 'The case of this code is refused.')
  return fitting(catalogue, { ...given, facts: Object.fromEntries(facts) }, [...lost, ...refused])
}

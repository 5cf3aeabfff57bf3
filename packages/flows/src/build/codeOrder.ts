/**
 * `code-order.json`: what a catalogue needs in it, and how it is completed. Codes given to visitors are read with it
 * for years: its lines are only appended.
 */
import { checksum } from '../codec/frame.ts'
import type { CodeOrder } from '../codec/order.ts'
import { linesOf } from '../codec/order.ts'
import type { CatalogueJson } from '../engine/types.ts'

/** The file, from the folder of the catalogue. */
export const ORDER_FILE = 'code-order.json'

/** The file, with the seal that shows when a line was changed by hand. */
export interface SealedOrder extends CodeOrder {
  /** Number of lines and checksum, written by `parcours code-order --update`. */
  readonly seal: string
}

/** What the order is held against: the catalogue and its languages. */
export interface Ordered extends Pick<CatalogueJson, 'events' | 'facts'> {
  readonly langs: readonly string[]
  readonly steps: readonly {
    readonly id: string
    readonly aliases?: readonly string[]
    readonly documents?: readonly { readonly id: string }[]
  }[]
}

/** The lines that the catalogue of today needs. */
export function wantedLines({ langs, events, facts, steps }: Ordered): readonly string[] {
  const given = Object.entries(facts).filter(([, { derived, given }]) => !derived || given)
  return [
    ...langs.map((lang) => `lang ${lang}`),
    ...Object.keys(events).map((event) => `event ${event}`),
    ...given.flatMap(([name, fact]) => linesOf(name, fact)),
    ...steps.map(({ id }) => `step ${id}`),
    ...new Set(steps.flatMap(({ documents = [] }) => documents.map(({ id }) => `document ${id}`))),
  ]
}

/** The lines that an order still lacks: new names, and facts whose shape changed since their last line. */
export function missingLines(entries: readonly string[], wanted: readonly string[]): readonly string[] {
  const last = new Map(entries.map((line) => [keyOf(line), line]))
  return wanted.filter((line) => last.get(keyOf(line)) !== line)
}

/** Kind and name of a line. */
function keyOf(line: string): string {
  return line.split(' ', 2).join(' ')
}

/** What `seal` must say of these lines. */
export function sealOf(entries: readonly string[]): string {
  return `${entries.length} ${checksum(entries.join('\n')).toString(16).padStart(6, '0')}`
}

/** The order with what the catalogue brings anew. The lines that were there stay as they are. */
export function completed({ renamed, entries }: CodeOrder, wanted: readonly string[]): SealedOrder {
  const all = [...entries, ...missingLines(entries, wanted)]
  return { renamed, seal: sealOf(all), entries: all }
}

/**
 * Names of the order (`step x`, `fact x`, `value fact x`) that lead to nothing in the catalogue of today. A document
 * may go: that an agent saw a paper which no step asks for any more says nothing.
 */
export function goneNames(
  order: CodeOrder,
  ordered: Ordered,
): readonly (readonly [line: number, name: string])[] {
  const wanted = wantedLines(ordered)
  const known = new Set([
    ...wanted.map(keyOf),
    ...ordered.steps.flatMap(({ aliases = [] }) => aliases.map((id) => `step ${id}`)),
    ...wanted.flatMap(valuesOf),
    ...Object.entries(ordered.facts).flatMap(([name, { aliases = {} }]) =>
      Object.keys(aliases).map((value) => `value ${name} ${value}`),
    ),
  ])
  return order.entries.flatMap((line, index) => {
    if (line.startsWith('document ')) return []
    const names = [keyOf(line), ...valuesOf(line)]
    const gone = names.find((name) => !leadsTo(order.renamed, known, name))
    return gone === undefined ? [] : [[index, gone] as const]
  })
}

/** The values that a line gives to a fact: `value work employee`. */
function valuesOf(line: string): readonly string[] {
  const [kind, fact, type, ...values] = line.split(' ')
  return kind === 'fact' && type?.startsWith('choice') ? values.map((value) => `value ${fact} ${value}`) : []
}

/** A name stands for one of today, or is known to be gone; a field or value goes with its fact. */
function leadsTo(renamed: CodeOrder['renamed'], known: ReadonlySet<string>, name: string, seen = 0): boolean {
  if (known.has(name)) return true
  const [kind = '', first = '', value] = name.split(' ')
  const put = (next: string): string => (value === undefined ? `${kind} ${next}` : `${kind} ${first} ${next}`)
  const next = renamed[name]
  if (next !== undefined) return next === null || (seen < 9 && leadsTo(renamed, known, put(next), seen + 1))
  if (value !== undefined) return followsFact(renamed, known, `fact ${first}`, (to) => `value ${to} ${value}`)
  const [list, field] = first.split('.')
  return field !== undefined && followsFact(renamed, known, `fact ${list}`, (to) => `fact ${to}.${field}`)
}

function followsFact(
  renamed: CodeOrder['renamed'],
  known: ReadonlySet<string>,
  fact: string,
  put: (to: string) => string,
): boolean {
  const next = renamed[fact]
  return next === null || (next !== undefined && leadsTo(renamed, known, put(next)))
}

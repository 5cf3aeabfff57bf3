/**
 * The order of the codes: what can stand in a code, in the order in which it came to be. Lines are only ever appended,
 * so that a code names how many lines its maker knew, and is read with these alone.
 */
import type { Fact, FactType } from '../engine/types.ts'
import { CodeError } from './codeError.ts'
import { checksum } from './frame.ts'

/** `catalogue/code-order.json`. */
export interface CodeOrder {
  /** Former names, to the present name, or to null for what is gone: `{ "step old-id": null, "fact a": "b" }`. */
  readonly renamed: Readonly<Record<string, string | null>>
  /** `lang fr`, `event moving`, `step tell-landlord`, `document bank_details`, `fact age integer 0 120`, `fact work choice employee student`. */
  readonly entries: readonly string[]
}

/** How a fact, or a field of a list, is written. */
export type Shape = Required<Pick<Fact, 'type' | 'values' | 'min' | 'max'>> & {
  readonly item: readonly Named[]
}

/** A fact, or a field of a list. */
export interface Named {
  readonly name: string
  readonly shape: Shape
}

/** What the first lines of an order allow, each kind in its order. */
export interface Layout {
  readonly langs: readonly string[]
  readonly events: readonly string[]
  readonly steps: readonly string[]
  readonly documents: readonly string[]
  readonly facts: readonly Named[]
}

/** 12 bits that tell the beginning of one order from that of another. */
export const FINGERPRINTS = 4096

/** The fingerprint of the first `length` lines. */
export function fingerprintOf({ entries }: CodeOrder, length: number): number {
  return checksum(entries.slice(0, length).join('\n')) % FINGERPRINTS
}

/** Reads the first `length` lines. A fact that has several lines has the place of the first and the shape of the last. */
export function layoutOf({ entries }: CodeOrder, length: number): Layout {
  const words = entries.slice(0, length).map((line) => line.split(' '))
  const named = (kind: string): readonly string[] =>
    words.flatMap(([first, name]) => (first === kind && name !== undefined ? [name] : []))
  const shapes = new Map<string, Shape>()
  for (const [kind, name = '', ...rest] of words) if (kind === 'fact') shapes.set(name, shapeOf(rest))
  const all = [...shapes]
  const facts = all.flatMap(([name, shape]) => {
    if (name.includes('.')) return []
    const fields = all.filter(([field]) => field.startsWith(`${name}.`))
    const item = fields.map(([field, one]) => ({ name: field.slice(name.length + 1), shape: one }))
    return [{ name, shape: { ...shape, item } }]
  })
  return {
    langs: named('lang'),
    events: named('event'),
    steps: named('step'),
    documents: named('document'),
    facts,
  }
}

function shapeOf([type, ...rest]: readonly string[]): Shape {
  const [first = 0, second = 0] = rest.map(Number)
  const base = { type: type as FactType, values: rest, min: 0, max: 0, item: [] }
  if (type === 'integer') return { ...base, values: [], min: first, max: second }
  return type === 'list' ? { ...base, values: [], max: first } : base
}

/** The line of a fact, or of a field (`children.age`), as the catalogue defines it today. */
export function linesOf(
  name: string,
  { type, values = [], min = 0, max = 0, item = {} }: Fact,
): readonly string[] {
  const rest = type === 'integer' ? [min, max] : type === 'list' ? [max] : values
  const fields = Object.entries(item).flatMap(([field, one]) => linesOf(`${name}.${field}`, one))
  return [['fact', name, type, ...rest].join(' '), ...fields]
}

/** The place of a name in a list of the order. */
export function placeIn(names: readonly string[], name: string): number {
  const place = names.indexOf(name)
  if (place < 0)
    throw new CodeError('foreign', `"${name}" is not in code-order.json: run parcours code-order --update.`)
  return place
}

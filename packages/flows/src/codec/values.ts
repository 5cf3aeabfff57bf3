/**
 * The value of one fact, in bits.
 */
import { Temporal } from 'temporal-polyfill'
import type { FactValue, Item, OneOf, Range, Scalar } from '../engine/types.ts'
import type { BitReader, BitWriter } from './bits.ts'
import { CodeError } from './codeError.ts'
import type { Shape } from './order.ts'

/** Days from 1 January 1900 to 31 December 2100: the dates that the engine accepts. */
const DAY_ONE = Temporal.PlainDate.from('1900-01-01')
const DAYS = 73_414
/** A date up to 1,024 days away from the one before it is written as their distance. */
const NEAR = 1024

/** Where the last date written or read stands, in days from 1900. The first one is near the middle of 2027. */
export class LastDay {
  day = 46_568
}

/** Writes a value that is known in whole. */
export function writeWhole(bits: BitWriter, shape: Shape, value: FactValue, last: LastDay): void {
  const { type, values, item, max } = shape
  if (type === 'choices') {
    const chosen = value as readonly string[]
    bits.set(
      chosen.map((one) => values.indexOf(one)),
      values.length,
    )
  } else if (type === 'list') {
    const items = value as readonly Item[]
    bits.number(items.length, max + 1)
    for (const one of items) writeItem(bits, item, one, last)
  } else {
    writeScalar(bits, shape, value as Scalar, last)
  }
}

/** Reads what `writeWhole` wrote. */
export function readWhole(bits: BitReader, shape: Shape, last: LastDay): FactValue {
  const { type, values, item, max } = shape
  if (type === 'choices') return bits.set(values.length).map((place) => values[place] ?? '')
  if (type !== 'list') return readScalar(bits, shape, last)
  const count = bits.number(max + 1)
  return Array.from({ length: count }, () => readItem(bits, item, last))
}

/** Writes what is left possible of a choice or of an integer. */
export function writePart(bits: BitWriter, shape: Shape, value: FactValue): void {
  if (shape.type === 'choice') {
    const { oneOf } = value as OneOf
    bits.set(
      oneOf.map((one) => shape.values.indexOf(one)),
      shape.values.length,
    )
    return
  }
  const { atLeast, atMost } = value as Range
  for (const bound of [atLeast, atMost]) {
    bits.flag(bound !== undefined)
    if (bound !== undefined) bits.number(bound - shape.min, shape.max - shape.min + 1)
  }
}

/** Reads what `writePart` wrote. */
export function readPart(bits: BitReader, { type, values, min, max }: Shape): FactValue {
  if (type === 'choice') return { oneOf: bits.set(values.length).map((place) => values[place] ?? '') }
  const bound = (): number | undefined => (bits.flag() ? min + bits.number(max - min + 1) : undefined)
  const [atLeast, atMost] = [bound(), bound()]
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }
}

/** True for `{ oneOf }`, `{ atLeast }`, `{ atMost }`. */
export function isPart(value: FactValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function writeScalar(bits: BitWriter, shape: Shape, value: Scalar, last: LastDay): void {
  const { type, values, min, max } = shape
  if (type === 'boolean') bits.flag(value === true)
  else if (type === 'integer') bits.number(Number(value) - min, max - min + 1)
  else if (type === 'date') writeDate(bits, String(value), last)
  else if (type === 'commune') writeCommune(bits, String(value))
  else bits.number(values.indexOf(String(value)), values.length)
}

function readScalar(bits: BitReader, { type, values, min, max }: Shape, last: LastDay): Scalar {
  if (type === 'boolean') return bits.flag()
  if (type === 'integer') return min + bits.number(max - min + 1)
  if (type === 'date') return readDate(bits, last)
  if (type === 'commune') return readCommune(bits)
  return values[bits.number(values.length)] ?? ''
}

function writeDate(bits: BitWriter, date: string, last: LastDay): void {
  const day = DAY_ONE.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days
  const distance = day - last.day + NEAR
  const isNear = distance >= 0 && distance < 2 * NEAR
  bits.flag(isNear)
  if (isNear) bits.number(distance, 2 * NEAR)
  else bits.number(day, DAYS)
  last.day = day
}

function readDate(bits: BitReader, last: LastDay): string {
  last.day = bits.flag() ? last.day + bits.number(2 * NEAR) - NEAR : bits.number(DAYS)
  return DAY_ONE.add({ days: last.day }).toString()
}

/** The departments 00 to 99, then the two of Corsica; then three digits. */
const CORSICA = ['2A', '2B']

function writeCommune(bits: BitWriter, code: string): void {
  const department = code.slice(0, 2)
  const place = CORSICA.indexOf(department)
  bits.number(place < 0 ? Number(department) : 100 + place, 102)
  bits.number(Number(code.slice(2)), 1000)
}

function readCommune(bits: BitReader): string {
  const place = bits.number(102)
  const department = CORSICA[place - 100] ?? String(place).padStart(2, '0')
  return department + String(bits.number(1000)).padStart(3, '0')
}

/** Each field: 1 and its value; 0 1 for "I don't know"; 0 0 when nobody spoke of it. */
function writeItem(bits: BitWriter, fields: Shape['item'], item: Item, last: LastDay): void {
  const unknown = Object.keys(item).find((name) => !fields.some((field) => field.name === name))
  if (unknown !== undefined) throw new CodeError('foreign', `"${unknown}" is not a field in code-order.json.`)
  for (const { name, shape } of fields) {
    const value = item[name]
    bits.flag(value !== undefined && value !== null)
    if (value === undefined || value === null) bits.flag(value === null)
    else writeScalar(bits, shape, value, last)
  }
}

function readItem(bits: BitReader, fields: Shape['item'], last: LastDay): Item {
  const item: Record<string, Scalar | null> = {}
  for (const { name, shape } of fields) {
    const isKnown = bits.flag()
    if (isKnown) item[name] = readScalar(bits, shape, last)
    else if (bits.flag()) item[name] = null
  }
  return item
}

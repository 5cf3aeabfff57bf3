/**
 * From the conditions that writers write to condition trees, each name, value and operator checked against the facts.
 */
import { isDate } from '../engine/dates.ts'
import type { Bounds, Condition, Scalar } from '../engine/types.ts'
import type { FactSource } from './schema.ts'
import type { DataPath, Report, Source } from './source.ts'
import { didYouMean } from './source.ts'

/** What a condition needs to know of a fact: as written, or as compiled. */
interface FieldSource {
  readonly type: FactSource['type']
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly values?: readonly string[] | undefined
  readonly aliases?: Readonly<Record<string, readonly string[]>> | undefined
  readonly item?: Readonly<Record<string, FieldSource>> | undefined
}

/** Where a condition stands: its file, and the names it may use. */
export interface ConditionContext {
  readonly source: Source
  readonly report: Report
  readonly facts: Readonly<Record<string, FieldSource>>
  /** Inside `some` or `for`: the list whose fields are used. */
  readonly list?: string
}

const BOUNDS = ['atLeast', 'atMost', 'moreThan', 'lessThan'] as const
const EXPECTED: Readonly<Record<FactSource['type'], string>> = {
  boolean: 'true ou false',
  choice: 'une valeur ou une liste de valeurs',
  choices: '{ includes: valeur } ou { includesAny: [ … ] }',
  integer: 'un nombre entier, ou { atLeast, atMost, moreThan, lessThan }',
  date: 'une date entre guillemets, ou { atLeast, atMost, moreThan, lessThan }',
  commune: 'un code de commune entre guillemets',
  list: '{ some: condition }',
}

/** Reads a condition. Null when it is wrong: the report then says why. */
export function readCondition(value: unknown, path: DataPath, context: ConditionContext): Condition | null {
  const { report, source } = context
  const entries = isRecord(value) ? Object.entries(value) : []
  const [entry] = entries
  if (entries.length !== 1 || !entry) {
    report.add('condition-shape', source, path)
    return null
  }
  const [key, inner] = entry
  const at = [...path, key]
  switch (key) {
    case 'always':
      if (inner === true) return { op: 'always' }
      report.add('condition-shape', source, at)
      return null
    case 'not': {
      const of = readCondition(inner, at, context)
      return of && { op: 'not', of }
    }
    case 'all':
    case 'any':
      return readList(key, inner, at, context)
    default:
      return readFact(key, inner, at, context)
  }
}

function readList(
  op: 'all' | 'any',
  inner: unknown,
  path: DataPath,
  context: ConditionContext,
): Condition | null {
  if (!Array.isArray(inner) || inner.length === 0) {
    context.report.add('condition-empty', context.source, path)
    return null
  }
  const of = inner.map((child, index) => readCondition(child, [...path, index], context))
  return of.every((child) => child !== null) ? { op, of } : null
}

function readFact(name: string, inner: unknown, path: DataPath, context: ConditionContext): Condition | null {
  const { report, source, facts, list } = context
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (!fact) {
    const known = Object.keys(facts)
    const hint = didYouMean(name, known)
    if (list)
      report.add('unknown-item-field', source, path, { value: name, list, hint, values: known.join(', ') })
    else report.add('unknown-fact', source, path, { value: name, hint })
    return null
  }
  if (isRecord(inner)) return readOperator(name, fact, inner, path, context)
  if (fact.type === 'choices' || fact.type === 'list') return wrongOperator(name, fact, inner, path, context)
  const values = Array.isArray(inner) ? inner : [inner]
  if (values.length === 0) {
    report.add('condition-empty', source, path)
    return null
  }
  const read = values.flatMap((value, index) =>
    readValue(name, fact, value, Array.isArray(inner) ? [...path, index] : path, context),
  )
  return read.includes(null) ? null : { op: 'in', fact: name, values: read.filter((value) => value !== null) }
}

function readOperator(
  name: string,
  fact: FieldSource,
  inner: Readonly<Record<string, unknown>>,
  path: DataPath,
  context: ConditionContext,
): Condition | null {
  const keys = Object.keys(inner)
  const [key = ''] = keys
  if (fact.type === 'list' && keys.length === 1 && key === 'some') {
    const where = readCondition(inner.some, [...path, 'some'], {
      ...context,
      facts: fact.item ?? {},
      list: name,
    })
    return where && { op: 'some', fact: name, where }
  }
  if (fact.type === 'choices' && keys.length === 1 && (key === 'includes' || key === 'includesAny')) {
    const values = key === 'includes' ? [inner[key]] : inner[key]
    if (!Array.isArray(values) || values.length === 0) return wrongOperator(name, fact, inner, path, context)
    const read = values.flatMap((value) => readValue(name, fact, value, [...path, key], context))
    return read.includes(null) ? null : { op: 'includes', fact: name, values: read.map(String) }
  }
  const isComparable = fact.type === 'integer' || fact.type === 'date'
  if (!isComparable || keys.length === 0 || !keys.every((k) => BOUNDS.some((bound) => bound === k))) {
    return wrongOperator(name, fact, inner, path, context)
  }
  const bounds: Record<string, Scalar> = {}
  for (const bound of keys) {
    const [value] = readValue(name, fact, inner[bound], [...path, bound], context)
    if (value === null || value === undefined) return null
    bounds[bound] = value
  }
  return { op: 'compare', fact: name, ...(bounds as Bounds) }
}

/** One value of a fact, or several for an alias; null when it is none of its values. */
function readValue(
  name: string,
  fact: FieldSource,
  value: unknown,
  path: DataPath,
  context: ConditionContext,
): readonly (Scalar | null)[] {
  const { report, source } = context
  if (fact.type === 'choice' || fact.type === 'choices') {
    const aliases = fact.aliases ?? {}
    if (value === 'unknown') {
      report.add('compare-unknown', source, path, { fact: name })
      return [null]
    }
    if (typeof value === 'string' && Object.hasOwn(aliases, value)) return aliases[value] ?? []
    if (typeof value === 'string' && fact.values?.includes(value)) return [value]
    const values = fact.values ?? []
    report.add('unknown-value', source, path, {
      value: JSON.stringify(value) ?? 'Rien',
      fact: name,
      values: values.join(', '),
      hint: didYouMean(String(value), values),
    })
    return [null]
  }
  if (fits(fact, value)) return [value as Scalar]
  wrongOperator(name, fact, value, path, context)
  return [null]
}

function fits({ type, min = -Infinity, max = Infinity }: FieldSource, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isInteger(value) && Number(value) >= min && Number(value) <= max
    case 'date':
      return isDate(value)
    default:
      return typeof value === 'string' && /^(\d\d|2[AB])\d{3}$/.test(value)
  }
}

function wrongOperator(
  name: string,
  fact: FieldSource,
  inner: unknown,
  path: DataPath,
  { report, source }: ConditionContext,
): null {
  report.add('wrong-operator', source, path, {
    fact: name,
    type: fact.type,
    value: JSON.stringify(inner) ?? 'rien',
    expected: EXPECTED[fact.type],
  })
  return null
}

/** True for a plain map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The value of one fact in a raw case: checked with zod/mini, put in normal form, or refused by name.
 */
import * as z from 'zod/mini'
import { isDate } from './dates.ts'
import { hintFor, problem } from './problems.ts'
import type { Fact, FactValue, OneOf, Problem } from './types.ts'

export interface FactResult {
  readonly value?: FactValue
  readonly problems: readonly Problem[]
}

/**
 * Checks a raw value against its fact. `null` always fits.
 * @param path where the value stands, for the problems: `facts.children`
 */
export function parseFact(fact: Fact, path: string, raw: unknown): FactResult {
  if (raw === null) return { value: null, problems: [] }
  const result = z.safeParse(schemaOf(fact, raw), raw)
  if (result.success) return { value: normalForm(fact, raw as FactValue), problems: [] }
  return { problems: result.error.issues.flatMap((issue) => problemsOf(fact, path, raw, issue)) }
}

function schemaOf(fact: Fact, raw: unknown): z.ZodMiniType {
  const { type, values = [], aliases = {}, item = {}, max = Infinity } = fact
  switch (type) {
    case 'choices':
      return z.array(z.enum(values))
    case 'choice':
      if (typeof raw === 'object')
        return z.strictObject({ oneOf: z.array(z.enum(values)).check(z.minLength(1)) })
      return z.enum([...values, ...Object.keys(aliases)])
    case 'integer':
      return typeof raw === 'object' ? rangeSchema(fact) : scalarSchema(fact)
    case 'list': {
      const fields = Object.entries(item).map(
        ([name, field]) => [name, z.optional(z.nullable(scalarSchema(field)))] as const,
      )
      return z.array(z.strictObject(Object.fromEntries(fields))).check(z.maxLength(max))
    }
    default:
      return scalarSchema(fact)
  }
}

/** Bounds: at least one of the two, in order. */
function rangeSchema(fact: Fact): z.ZodMiniType {
  const bound = z.optional(scalarSchema(fact))
  const isRange = ({ atLeast, atMost }: { atLeast?: unknown; atMost?: unknown }): boolean =>
    Number(atLeast ?? atMost) <= Number(atMost ?? atLeast)
  return z.strictObject({ atLeast: bound, atMost: bound }).check(z.refine(isRange))
}

/** Facts of one value, and fields of an item. */
function scalarSchema({ type, values = [], min = -Infinity, max = Infinity }: Fact): z.ZodMiniType {
  switch (type) {
    case 'boolean':
      return z.boolean()
    case 'integer':
      return z.int().check(z.minimum(min), z.maximum(max))
    case 'date':
      return z.string().check(z.refine(isDate))
    case 'commune':
      return z.string().check(z.refine((code) => /^(\d\d|2[AB])\d{3}$/.test(String(code))))
    default:
      return z.enum(values)
  }
}

/** Aliases become `oneOf`, repeats go: the rest of the engine knows one way to say a thing. */
function normalForm({ type, aliases = {} }: Fact, value: FactValue): FactValue {
  if (type === 'choice') {
    if (typeof value === 'string' && Object.hasOwn(aliases, value)) return { oneOf: aliases[value] ?? [] }
    return isPartial(value) ? { oneOf: [...new Set(value.oneOf)] } : value
  }
  return type === 'choices' ? [...new Set(value as readonly string[])] : value
}

/** One of several values. */
export function isPartial(value: FactValue | undefined): value is OneOf {
  return typeof value === 'object' && value !== null && 'oneOf' in value
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

function problemsOf(
  fact: Fact,
  base: string,
  raw: unknown,
  { code, path: inner, keys = [] }: Issue,
): readonly Problem[] {
  const [index, field] = inner.map(String)
  const path = [base, ...inner.map(String)].join('.')
  const item = fact.item ?? {}
  if (code === 'unrecognized_keys' && fact.type === 'list') {
    const values = Object.keys(item)
    return keys.map((value) =>
      problem('unknown_field', `${path}.${value}`, { value, values, hint: hintFor(value, values) }),
    )
  }
  if (code === 'too_big' && fact.type === 'list' && index === undefined) {
    return [problem('too_many', path, { max: fact.max ?? 0 })]
  }
  const found = inner.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key],
    raw,
  )
  const definition = field === undefined ? undefined : item[field]
  const isItem = fact.type === 'list' && index !== undefined && !definition
  const expected = isItem ? 'an object' : expectationOf(definition ?? fact)
  const values = (definition ?? fact).values
  return [problem('bad_value', path, { value: show(found), expected, ...(values ? { values } : {}) })]
}

/** What a fact expects, in words. */
function expectationOf({ type, values = [], aliases = {}, min, max }: Fact): string {
  switch (type) {
    case 'boolean':
      return 'true or false'
    case 'integer':
      return `a whole number from ${min ?? 'any'} to ${max ?? 'any'}, or { atLeast, atMost }`
    case 'date':
      return 'a real date, YYYY-MM-DD, from 1900 to 2100'
    case 'commune':
      return 'the INSEE code of a commune (59350)'
    case 'choices':
      return `a list of: ${values.join(', ')}`
    case 'list':
      return 'a list'
    case 'choice':
      return `one of: ${[...values, ...Object.keys(aliases)].join(', ')}`
  }
}

/** A raw value, short, for a message. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60)
}

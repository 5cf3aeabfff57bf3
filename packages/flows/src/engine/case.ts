/**
 * The case: read with care, written in a stable way. Bad input gives problems that name the field, never a crash.
 */
import * as z from 'zod/mini'
import type { Catalogue } from './catalogue.ts'
import { isDate } from './dates.ts'
import { agreementProblems } from './agree.ts'
import { hintFor, problem } from './problems.ts'
import type { Case, CaseResult, Fact, FactValue, Problem } from './types.ts'

/** The version of the case format that is written. */
export const CASE_VERSION = 1

/** `MIGRATIONS[n]` turns a raw case of version n into version n + 1. Empty: 1 is the first version. */
export type Migrations = Readonly<Record<number, (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>>
const MIGRATIONS: Migrations = {}

const FIELDS = ['version', 'events', 'facts', 'done']
const caseShape = z.object({
  events: z.array(z.string()),
  facts: z._default(z.record(z.string(), z.unknown()), {}),
  done: z._default(z.array(z.string()), []),
})

/**
 * Checks a case (any JSON value) against the catalogue and puts it in normal form: aliases become `oneOf`, lists of
 * choices lose their repeats, former step ids become the present ones.
 * @returns the case, or every problem found, each naming its field (`facts.children.0.age`).
 */
export function parseCase(catalogue: Catalogue, input: unknown, migrations: Migrations = MIGRATIONS): CaseResult {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fail([problem('not_a_case', '')])
  const raw = migrate(input as Readonly<Record<string, unknown>>, migrations)
  if (raw['version'] !== CASE_VERSION) return fail([problem('bad_version', 'version', { value: show(raw['version']) })])
  const extra = Object.keys(raw).filter((field) => !FIELDS.includes(field))
  const problems = extra.map((field) =>
    problem('unknown_field', field, { value: field, values: FIELDS, hint: hintFor(field, FIELDS) }),
  )
  const shape = z.safeParse(caseShape, raw)
  if (!shape.success) {
    return fail([...problems, ...shape.error.issues.map(({ path }) => shapeProblem(path, raw, catalogue))])
  }
  const { events, facts, done } = shape.data
  problems.push(...eventProblems(catalogue, events), ...doneProblems(catalogue, done))
  const normal: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(facts)) {
    const result = parseFact(catalogue, name, value)
    problems.push(...result.problems)
    if (result.value !== undefined) normal[name] = result.value
  }
  problems.push(...agreementProblems(normal))
  if (problems.length > 0) return fail(problems)
  const steps = done.map((id) => catalogue.stepIds.get(id) ?? id)
  return { ok: true, case: { version: CASE_VERSION, events: unique(events), facts: normal, done: unique(steps) } }
}

/** Writes a case as compact JSON, keys sorted: the same case gives the same text. `parseCase(JSON.parse(…))` reads it. */
export function serializeCase({ version, events, facts, done }: Case): string {
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({ version, events, facts: sorted, done })
}

/** Reads the text of `serializeCase`, of this version or an older one. Text that is not JSON is a problem like another. */
export function deserializeCase(catalogue: Catalogue, text: string): CaseResult {
  try {
    return parseCase(catalogue, JSON.parse(text))
  } catch {
    return fail([problem('not_a_case', '')])
  }
}

function migrate(raw: Readonly<Record<string, unknown>>, migrations: Migrations): Readonly<Record<string, unknown>> {
  const version = raw['version']
  const step = typeof version === 'number' && version < CASE_VERSION ? migrations[version] : undefined
  return step ? migrate(step(raw), migrations) : raw
}

function fail(problems: readonly Problem[]): CaseResult {
  return { ok: false, problems }
}

function shapeProblem(path: readonly PropertyKey[], raw: Readonly<Record<string, unknown>>, catalogue: Catalogue): Problem {
  const [field = ''] = path
  if (field === 'events' && raw['events'] === undefined) return noEvent(catalogue)
  const expected = field === 'facts' ? 'an object of facts' : 'a list of ids'
  return problem('bad_value', path.map(String).join('.'), { value: show(raw[String(field)]), expected })
}

function noEvent(catalogue: Catalogue): Problem {
  return problem('no_event', 'events', { values: availableEvents(catalogue) })
}

function availableEvents(catalogue: Catalogue): readonly string[] {
  return [...catalogue.events].filter(([, event]) => event.available).map(([id]) => id)
}

function eventProblems(catalogue: Catalogue, events: readonly string[]): readonly Problem[] {
  if (events.length === 0) return [noEvent(catalogue)]
  const values = availableEvents(catalogue)
  return events.flatMap((value, index) => {
    const event = catalogue.events.get(value)
    if (event?.available) return []
    const hint = hintFor(value, values)
    return [problem(event ? 'unavailable_event' : 'unknown_event', `events.${index}`, { value, values, hint })]
  })
}

function doneProblems(catalogue: Catalogue, done: readonly string[]): readonly Problem[] {
  return done.flatMap((value, index) =>
    catalogue.stepIds.has(value)
      ? []
      : [problem('unknown_step', `done.${index}`, { value, hint: hintFor(value, catalogue.stepIds.keys()) })],
  )
}

interface FactResult {
  readonly value?: FactValue
  readonly problems: readonly Problem[]
}

function parseFact(catalogue: Catalogue, name: string, raw: unknown): FactResult {
  const fact = catalogue.facts.get(name)
  const path = `facts.${name}`
  if (!fact) return { problems: [problem('unknown_fact', path, { value: name, hint: hintFor(name, catalogue.facts.keys()) })] }
  if (fact.derived && !fact.given) return { problems: [problem('derived_fact', path, { value: name, values: fact.from ?? [] })] }
  const result = z.safeParse(z.nullable(schemaOf(fact)), raw)
  if (result.success) return { value: result.data as FactValue, problems: [] }
  return { problems: result.error.issues.flatMap((issue) => factProblems(fact, path, raw, issue)) }
}

/** zod/mini's output types are mutable and open: what the schemas let through is a FactValue by their construction. */
type Schema = z.ZodMiniType

/** The schema of a fact's value, null apart. */
function schemaOf(fact: Fact): Schema {
  const values = fact.values ?? []
  switch (fact.type) {
    case 'boolean':
      return z.boolean()
    case 'integer':
      return z.int().check(z.minimum(fact.min ?? -Infinity), z.maximum(fact.max ?? Infinity))
    case 'date':
      return z.string().check(z.refine(isDate))
    case 'commune':
      return z.string().check(z.regex(/^(\d\d|2[AB])\d{3}$/))
    case 'choices':
      return z.pipe(z.array(z.enum(values)), z.transform((list: string[]) => unique(list)))
    case 'choice':
      return choiceSchema(values, fact.aliases ?? {})
    case 'list':
      return z.array(itemSchema(fact.item ?? {})).check(z.maxLength(fact.max ?? Infinity))
  }
}

/** A value, an alias of several values, or what is left possible. */
function choiceSchema(values: readonly string[], aliases: Readonly<Record<string, readonly string[]>>): Schema {
  const known = [...values, ...Object.keys(aliases)]
  const partial = z.strictObject({ oneOf: z.array(z.enum(values)).check(z.minLength(1)) })
  return z.pipe(
    z.union([z.enum(known), partial]),
    z.transform((value): FactValue => {
      if (typeof value !== 'string') return { oneOf: unique(value.oneOf) }
      const alias = Object.hasOwn(aliases, value) ? aliases[value] : undefined
      return alias ? { oneOf: alias } : value
    }),
  )
}

function itemSchema(fields: Readonly<Record<string, Fact>>): Schema {
  const shape = Object.entries(fields).map(([name, field]) => [name, z.optional(z.nullable(fieldSchema(field)))] as const)
  return z.strictObject(Object.fromEntries(shape))
}

/** Fields of an item are single values. */
function fieldSchema(field: Fact): Schema {
  return field.type === 'choice' ? z.enum(field.values ?? []) : schemaOf(field)
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

function factProblems(fact: Fact, base: string, raw: unknown, issue: Issue): readonly Problem[] {
  const [index, field] = issue.path.map(String)
  const path = [base, ...issue.path.map(String)].join('.')
  const item = fact.item ?? {}
  if (issue.code === 'unrecognized_keys' && fact.type === 'list') {
    const values = Object.keys(item)
    return (issue.keys ?? []).map((value) =>
      problem('unknown_field', `${path}.${value}`, { value, values, hint: hintFor(value, values) }),
    )
  }
  if (issue.code === 'too_big' && fact.type === 'list' && index === undefined) {
    return [problem('too_many', path, { max: fact.max ?? 0 })]
  }
  const definition = field === undefined ? undefined : item[field]
  const found = issue.path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)?.[key], raw)
  const expected = definition ? expectationOf(definition) : fact.type === 'list' && index !== undefined ? 'an object' : expectationOf(fact)
  return [problem('bad_value', path, { value: show(found), expected, ...listed(definition ?? fact) })]
}

function listed(fact: Fact): { readonly values?: readonly string[] } {
  return fact.values ? { values: fact.values } : {}
}

/** What a fact expects, in words. */
function expectationOf({ type, values = [], aliases = {}, min, max }: Fact): string {
  switch (type) {
    case 'boolean':
      return 'true or false'
    case 'integer':
      return `a whole number from ${min ?? 'any'} to ${max ?? 'any'}`
    case 'date':
      return 'a real date, YYYY-MM-DD, from 1900 to 2100'
    case 'commune':
      return 'the INSEE code of a commune, 5 characters (59350)'
    case 'choices':
      return `a list of: ${values.join(', ')}`
    case 'list':
      return 'a list'
    case 'choice':
      return `one of: ${[...values, ...Object.keys(aliases)].join(', ')}`
  }
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60)
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

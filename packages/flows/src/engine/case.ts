/**
 * The case: read with care, written in a stable way. Bad input gives problems that name the field, never a crash.
 */
import { agreementProblems } from './agree.ts'
import type { Catalogue } from './catalogue.ts'
import { parseFact, show } from './factInput.ts'
import { hintFor, problem } from './problems.ts'
import type { Case, CaseResult, FactValue, Problem } from './types.ts'

/** The version of the case format that is written. */
const CASE_VERSION = 1

type Raw = Readonly<Record<string, unknown>>

/** `MIGRATIONS[n]` turns a raw case of version n into version n + 1. Empty: 1 is the first version. */
export type Migrations = Readonly<Record<number, (raw: Raw) => Raw>>
const MIGRATIONS: Migrations = {}

const FIELDS = ['version', 'events', 'facts', 'done']

/**
 * Checks a case (any JSON value) against the catalogue and puts it in normal form: aliases become `oneOf`, lists of
 * choices lose their repeats, former step ids become the present ones.
 * @returns the case, or every problem found, each naming its field (`facts.children.0.age`).
 */
export function parseCase(
  catalogue: Catalogue,
  input: unknown,
  migrations: Migrations = MIGRATIONS,
): CaseResult {
  if (!isRaw(input)) return fail([problem('not_a_case', '')])
  const raw = migrate(input, migrations)
  if (raw.version !== CASE_VERSION)
    return fail([problem('bad_version', 'version', { value: show(raw.version) })])
  const { events = [], facts = {}, done = [] } = raw
  const problems = [...shapeProblems(raw)]
  const known = {
    events: isTexts(events) ? events : [],
    done: isTexts(done) ? done : [],
    facts: isRaw(facts) ? facts : {},
  }
  if (isTexts(events)) problems.push(...eventProblems(catalogue, events))
  problems.push(...doneProblems(catalogue, known.done))
  const normal: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(known.facts)) {
    const result = parseNamed(catalogue, name, value)
    problems.push(...result.problems)
    if (result.value !== undefined) normal[name] = result.value
  }
  problems.push(...agreementProblems(normal))
  if (problems.length > 0) return fail(problems)
  const steps = known.done.map((id) => catalogue.stepIds.get(id) ?? id)
  return {
    ok: true,
    case: { version: CASE_VERSION, events: unique(known.events), facts: normal, done: unique(steps) },
  }
}

/** Writes a case as compact JSON, keys sorted: the same case gives the same text. `deserializeCase` reads it. */
export function serializeCase({ version, events, facts, done }: Case): string {
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({ version, events, facts: sorted, done })
}

/** Reads the text of `serializeCase`, of this version or an older one. Text that is not JSON is a problem like another. */
export function deserializeCase(catalogue: Catalogue, text: string): CaseResult {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return fail([problem('not_a_case', '')])
  }
  return parseCase(catalogue, raw)
}

function migrate(raw: Raw, migrations: Migrations): Raw {
  const { version } = raw
  const step = typeof version === 'number' && version < CASE_VERSION ? migrations[version] : undefined
  return step ? migrate(step(raw), migrations) : raw
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function fail(problems: readonly Problem[]): CaseResult {
  return { ok: false, problems }
}

function shapeProblems(raw: Raw): readonly Problem[] {
  const extra = Object.keys(raw).filter((field) => !FIELDS.includes(field))
  const wrong = (field: string, expected: string): Problem =>
    problem('bad_value', field, { value: show(raw[field]), expected })
  return [
    ...extra.map((value) =>
      problem('unknown_field', value, { value, values: FIELDS, hint: hintFor(value, FIELDS) }),
    ),
    ...(isTexts(raw.events === undefined ? [] : raw.events) ? [] : [wrong('events', 'a list of ids')]),
    ...(isRaw(raw.facts === undefined ? {} : raw.facts) ? [] : [wrong('facts', 'an object of facts')]),
    ...(isTexts(raw.done === undefined ? [] : raw.done) ? [] : [wrong('done', 'a list of ids')]),
  ]
}

function eventProblems(catalogue: Catalogue, events: readonly string[]): readonly Problem[] {
  const values = [...catalogue.events].flatMap(([id, event]) => (event.available ? [id] : []))
  if (events.length === 0) return [problem('no_event', 'events', { values })]
  return events.flatMap((value, index) => {
    const event = catalogue.events.get(value)
    if (event?.available) return []
    const hint = hintFor(value, values)
    return [
      problem(event ? 'unavailable_event' : 'unknown_event', `events.${index}`, { value, values, hint }),
    ]
  })
}

function doneProblems(catalogue: Catalogue, done: readonly string[]): readonly Problem[] {
  return done.flatMap((value, index) =>
    catalogue.stepIds.has(value)
      ? []
      : [problem('unknown_step', `done.${index}`, { value, hint: hintFor(value, catalogue.stepIds.keys()) })],
  )
}

function parseNamed(catalogue: Catalogue, name: string, raw: unknown): ReturnType<typeof parseFact> {
  const fact = catalogue.facts.get(name)
  const path = `facts.${name}`
  if (!fact)
    return {
      problems: [problem('unknown_fact', path, { value: name, hint: hintFor(name, catalogue.facts.keys()) })],
    }
  if (!fact.derived || fact.given) return parseFact(fact, path, raw)
  return { problems: [problem('derived_fact', path, { value: name, values: fact.from ?? [] })] }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

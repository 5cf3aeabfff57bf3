/**
 * `facts.yaml` to the facts of the compiled catalogue.
 */

import { factsOf } from '../engine/condition.ts'
import { DERIVED } from '../engine/derived.ts'
import type { Condition, Fact, ImpliedValue } from '../engine/types.ts'
import { isRecord, readCondition } from './conditions.ts'
import type { FactSource } from './schema.ts'
import { factsFile } from './schema.ts'
import { checkShape } from './shape.ts'
import type { DataPath, Report, Source } from './source.ts'
import { didYouMean } from './source.ts'

export interface FactsRead {
  readonly source: Source
  /** As written; conditions of other files are checked against these. */
  readonly sources: Readonly<Record<string, FactSource>>
  readonly facts: Readonly<Record<string, Fact>>
}

/** Reads `facts.yaml`. Null when its shape is wrong. */
export function readFacts(source: Source, report: Report): FactsRead | null {
  const shape = checkShape(factsFile, source, report, ['facts'])
  if (!shape) return null
  const sources = shape.facts
  const facts: Record<string, Fact> = {}
  for (const [name, fact] of Object.entries(sources))
    facts[name] = readFact(name, fact, { source, sources, report })
  checkCycles(facts, source, report)
  return { source, sources, facts }
}

/** The chosen events are a fact too, which every case holds: nothing computes it. */
const OF_THE_CASE = 'events'

interface Context {
  readonly source: Source
  readonly sources: Readonly<Record<string, FactSource>>
  readonly report: Report
}

function readFact(name: string, written: FactSource, context: Context): Fact {
  const { source, sources, report } = context
  const path: DataPath = ['facts', name]
  checkFact(name, written, path, context)
  const conditions = { source, report, facts: sources }
  const { askIf, impliedBy, item, is, ...plain } = written
  const rules = (impliedBy ?? []).flatMap(({ when, value }, index) => {
    const at = [...path, 'impliedBy', index]
    const tree = readCondition(when, [...at, 'when'], conditions)
    const implied = readImplied(written, value)
    if (implied === null) addBadValue(value, [...at, 'value'], written, context)
    return tree && implied !== null ? [{ when: tree, value: implied }] : []
  })
  const meaning = is === undefined ? null : readCondition(is, [...path, 'is'], conditions)
  if (meaning && written.type !== 'boolean') addBadValue(is, [...path, 'is'], written, context)
  const asked = askIf === undefined ? null : readCondition(askIf, [...path, 'askIf'], conditions)
  // The shapes differ only in `undefined`, which zod allows and JSON does not keep.
  return withoutUndefined({
    ...plain,
    ...(item ? { item } : {}),
    ...(meaning ? { from: factsOf(meaning), is: meaning } : {}),
    ...(asked ? { askIf: asked } : {}),
    ...(rules.length > 0 ? { impliedBy: rules } : {}),
  }) as unknown as Fact
}

function checkFact(name: string, written: FactSource, path: DataPath, context: Context): void {
  const { source, sources, report } = context
  const { type, values = [] } = written
  if ((type === 'choice' || type === 'choices') && values.length === 0) {
    report.add('missing-field', source, [...path, 'values'], { value: 'values' })
  }
  if (type === 'list' && !written.item)
    report.add('missing-field', source, [...path, 'item'], { value: 'item' })
  if (written.derived && name !== OF_THE_CASE) {
    if (written.is === undefined && !Object.hasOwn(DERIVED, name))
      report.add('derived-unknown', source, path, { value: name })
    if (!written.from && written.is === undefined)
      report.add('missing-field', source, [...path, 'from'], { value: 'from' })
  }
  for (const [index, from] of (written.from ?? []).entries()) {
    if (!Object.hasOwn(sources, from)) {
      report.add('unknown-fact', source, [...path, 'from', index], {
        value: from,
        hint: didYouMean(from, Object.keys(sources)),
      })
    }
  }
  if (written.unasked !== undefined && !isValue(written, written.unasked))
    addBadValue(written.unasked, [...path, 'unasked'], written, context)
  const listed = [
    ...Object.entries(written.aliases ?? {}).flatMap(([alias, list]) =>
      list.map((v) => [v, 'aliases', alias] as const),
    ),
    ...(written.optInValues ?? []).map((v) => [v, 'optInValues'] as const),
  ]
  for (const [value, ...at] of listed) {
    if (!values.includes(value)) addBadValue(value, [...path, ...at], written, context)
  }
}

function addBadValue(
  value: unknown,
  path: DataPath,
  { values, type }: FactSource,
  { source, report }: Context,
): void {
  report.add('unknown-value', source, path, {
    value: JSON.stringify(value) ?? 'Rien',
    fact: String(path[1]),
    values: values?.join(', ') ?? type,
    hint: didYouMean(String(value), values ?? []),
  })
}

function readImplied(fact: FactSource, value: unknown): ImpliedValue | null {
  if (isValue(fact, value)) return value as ImpliedValue
  if (fact.type === 'choices' && Array.isArray(value) && value.every((v) => fact.values?.includes(v)))
    return value as readonly string[]
  if (!isRecord(value)) return null
  const keys = Object.keys(value)
  const { oneOf } = value
  if (fact.type === 'choice' && keys.length === 1 && Array.isArray(oneOf) && oneOf.length > 0) {
    return oneOf.every((v) => fact.values?.includes(v)) ? (value as unknown as ImpliedValue) : null
  }
  const isBounds =
    fact.type === 'integer' && keys.length > 0 && keys.every((key) => key === 'atLeast' || key === 'atMost')
  return isBounds && Object.values(value).every(Number.isInteger) ? (value as ImpliedValue) : null
}

function isValue({ type, values }: FactSource, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'choice') return typeof value === 'string' && (values?.includes(value) ?? false)
  return type === 'integer' && Number.isInteger(value)
}

/** A fact is computed from others: the chain must end. */
function checkCycles(facts: Readonly<Record<string, Fact>>, source: Source, report: Report): void {
  const next = (name: string): readonly string[] => [
    ...(facts[name]?.from ?? []),
    ...(facts[name]?.impliedBy ?? []).flatMap(({ when }: { readonly when: Condition }) => factsOf(when)),
  ]
  const cycle = findCycle(Object.keys(facts), next)
  if (cycle) report.add('fact-cycle', source, ['facts', cycle[0] ?? ''], { value: cycle.join(' → ') })
}

/** The first cycle of a graph, closed (its first name again at the end), or null. */
export function findCycle(
  names: readonly string[],
  next: (name: string) => readonly string[],
): readonly string[] | null {
  const finished = new Set<string>()
  const visit = (name: string, trail: readonly string[]): readonly string[] | null => {
    const seen = trail.indexOf(name)
    if (seen >= 0) return [...trail.slice(seen), name]
    if (finished.has(name)) return null
    for (const other of next(name)) {
      const cycle = visit(other, [...trail, name])
      if (cycle) return cycle
    }
    finished.add(name)
    return null
  }
  for (const name of names) {
    const cycle = visit(name, [])
    if (cycle) return cycle
  }
  return null
}

/** A copy without the keys whose value is undefined: what JSON would keep. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T
}

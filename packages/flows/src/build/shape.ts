/**
 * Shapes of files: what the schema refuses, said in French at its place.
 */
import type { z } from 'zod'
import type { DataPath, Report, Source } from './source.ts'
import { didYouMean } from './source.ts'

type Issue = z.core.$ZodIssue

interface Context {
  readonly source: Source
  readonly report: Report
  /** Fields of the whole file, for a guess at a mistyped one. */
  readonly known: readonly string[]
}

/** Checks the shape of a file; every issue of the schema becomes a mistake in French. Null when the shape is wrong. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  source: Source,
  report: Report,
  known: readonly string[] = [],
): T | null {
  const result = schema.safeParse(source.data)
  if (result.success) return result.data
  for (const issue of result.error.issues) addIssue(issue, [], { source, report, known })
  return null
}

function addIssue(issue: Issue, base: DataPath, context: Context): void {
  const { source, report } = context
  const path = [...base, ...pathOf(issue)]
  const found = valueAt(source.data, path)
  const name = path.length > 0 ? String(path.at(-1)) : source.file
  const value = JSON.stringify(found) ?? ''
  if (issue.code === 'unrecognized_keys') addUnknownFields(issue.keys, path, context)
  else if (found === undefined) report.add('missing-field', source, path, { value: name })
  else if (issue.code === 'invalid_union') addUnion(issue, path, context)
  else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    report.add('bad-value', source, path, {
      value,
      values: values.join(', '),
      hint: didYouMean(String(found), values),
    })
  } else if (issue.code === 'too_small' && Array.isArray(found)) {
    report.add('empty-list', source, path, { value: name, min: Number(issue.minimum) })
  } else if (issue.code === 'too_big' && Array.isArray(found)) {
    report.add('too-many', source, path, { value: name, max: Number(issue.maximum) })
  } else if (issue.code === 'invalid_type') {
    report.add('wrong-type', source, path, { value: name, expected: typeInFrench(issue.expected) })
  } else report.add('bad-format', source, path, { value, expected: issue.message })
}

/** Of several shapes, the mistakes of the one that was meant; if none comes near, what is expected in general. */
function addUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: DataPath, context: Context): void {
  const { source, report } = context
  const meant = issue.errors
    .filter((issues) => issues.every((inner) => !isAnotherShape(inner)))
    .toSorted((a, b) => a.length - b.length)[0]
  if (meant) for (const inner of meant) addIssue(inner, path, context)
  else {
    const value = JSON.stringify(valueAt(source.data, path)) ?? ''
    report.add('bad-format', source, path, { value, expected: issue.message })
  }
}

/** The value itself, or its `kind`, is not of this shape. */
function isAnotherShape({ path, code }: Issue): boolean {
  return (path.length === 0 && code !== 'unrecognized_keys') || path[0] === 'kind'
}

function addUnknownFields(keys: readonly string[], path: DataPath, { source, report, known }: Context): void {
  const siblings = path.length === 0 ? known : []
  const list = siblings.length > 0 ? `Champs connus : ${siblings.join(', ')}.` : ''
  for (const key of keys) {
    report.add('unknown-field', source, [...path, key], {
      value: key,
      hint: didYouMean(key, siblings),
      known: list,
    })
  }
}

function pathOf({ path }: Issue): DataPath {
  return path.map((key) => (typeof key === 'number' ? key : String(key)))
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    data,
  )
}

function typeInFrench(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'un texte',
    array: 'une liste',
    object: 'des champs',
    record: 'des champs',
    boolean: 'true ou false',
    number: 'un nombre',
    int: 'un nombre entier',
  }
  return names[type] ?? type
}

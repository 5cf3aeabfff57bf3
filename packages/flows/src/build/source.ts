/**
 * Source files of the catalogue: YAML with the place of each value, and a report that collects mistakes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, Pair } from 'yaml'
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { closest } from '../engine/problems.ts'
import type { Mistake, MistakeCode, MistakeParams } from './mistakes.ts'
import { wordMistake } from './mistakes.ts'

export type DataPath = readonly (string | number)[]

/** A parsed YAML file. `file` is relative to the catalogue. */
export interface Source {
  readonly file: string
  readonly data: unknown
  /** Line and column (from 1) of a value; of its closest known parent when it is missing. */
  at(path: DataPath): { readonly line: number; readonly column: number }
}

/** Collects mistakes while reading. */
export class Report {
  readonly mistakes: Mistake[] = []
  add(
    code: MistakeCode,
    source: Pick<Source, 'file' | 'at'>,
    path: DataPath,
    params: MistakeParams = {},
  ): void {
    this.mistakes.push({ code, file: source.file, ...source.at(path), ...wordMistake(code, params) })
  }
}

/** A mistake of a whole file. */
export function wholeFile(file: string): Source {
  return { file, data: undefined, at: () => ({ line: 1, column: 1 }) }
}

/** Reads a YAML file. A missing or broken file is a mistake, and gives null. */
export function readSource(root: string, file: string, report: Report): Source | null {
  const full = join(root, file)
  if (!existsSync(full)) {
    report.add('file-missing', wholeFile(file), [], { value: file })
    return null
  }
  return parseSource(file, readFileSync(full, 'utf8'), report)
}

/** Parses the text of a YAML file (YAML 1.2: `no`, `yes` and dates are text). */
export function parseSource(file: string, text: string, report: Report): Source | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  for (const error of document.errors) {
    const at = place(error.pos[0])
    report.add('yaml-syntax', { file, at: () => at }, [], { value: error.message })
  }
  if (document.errors.length > 0) return null
  return { file, data: document.toJS(), at: (path) => place(offsetOf(document, path)) }
}

function offsetOf(document: Document.Parsed, path: DataPath): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const key of path) {
    const next = child(node, key)
    if (!next) return offset
    node = next.node
    offset = next.offset ?? offset
  }
  return offset
}

interface Place {
  readonly node: unknown
  readonly offset: number | undefined
}

function child(node: unknown, key: string | number): Place | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item): item is Pair => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    )
    return pair ? { node: pair.value, offset: startOf(pair.key) } : null
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key]
    return item === undefined ? null : { node: item, offset: startOf(item) }
  }
  return null
}

function startOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined
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
  for (const issue of result.error.issues) addIssue(issue, source, report, known)
  return null
}

function addIssue(issue: z.core.$ZodIssue, source: Source, report: Report, known: readonly string[]): void {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    source.data,
  )
  const name = path.length > 0 ? String(path.at(-1)) : source.file
  const value = JSON.stringify(found) ?? ''
  if (issue.code === 'unrecognized_keys') {
    const siblings = path.length === 0 ? known : []
    for (const key of issue.keys) {
      const list = siblings.length > 0 ? `Champs connus : ${siblings.join(', ')}.` : ''
      report.add('unknown-field', source, [...path, key], {
        value: key,
        hint: didYouMean(key, siblings),
        known: list,
      })
    }
  } else if (found === undefined) report.add('missing-field', source, path, { value: name })
  else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    report.add('bad-value', source, path, {
      value,
      values: values.join(', '),
      hint: didYouMean(String(found), values),
    })
  } else if (issue.code === 'too_small' && Array.isArray(found))
    report.add('empty-list', source, path, { value: name, min: Number(issue.minimum) })
  else if (issue.code === 'too_big' && Array.isArray(found))
    report.add('too-many', source, path, { value: name, max: Number(issue.maximum) })
  else if (issue.code === 'invalid_type')
    report.add('wrong-type', source, path, { value: name, expected: typeInFrench(issue.expected) })
  else report.add('bad-format', source, path, { value, expected: issue.message })
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

/** « Vouliez-vous dire … ? », or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = closest(word, known)
  return near === null ? '' : ` Vouliez-vous dire « ${near} » ?`
}

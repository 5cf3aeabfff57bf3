/**
 * Source files of the catalogue: YAML with the place of each value, and a report that collects mistakes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, Pair } from 'yaml'
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
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

/** The text of a file of the catalogue; null when it is missing. */
export function readText(root: string, file: string): string | null {
  const full = join(root, file)
  return existsSync(full) ? readFileSync(full, 'utf8') : null
}

/** Reads a YAML file. A missing or broken file is a mistake, and gives null. */
export function readSource(root: string, file: string, report: Report): Source | null {
  const text = readText(root, file)
  if (text !== null) return parseSource(file, text, report)
  report.add('file-missing', wholeFile(file), [], { value: file })
  return null
}

/** Files already parsed, by name, as long as their text is the same: parsing YAML is most of a compilation. */
const parsed = new Map<string, { readonly text: string; readonly source: Source }>()

/** Parses the text of a YAML file (YAML 1.2: `no`, `yes` and dates are text). */
function parseSource(file: string, text: string, report: Report): Source | null {
  const known = parsed.get(file)
  if (known?.text === text) return known.source
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
  const source = { file, data: document.toJS(), at: (path: DataPath) => place(offsetOf(document, path)) }
  parsed.set(file, { text, source })
  return source
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

/** « Vouliez-vous dire … ? », or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = closest(word, known)
  return near === null ? '' : ` Vouliez-vous dire « ${near} » ?`
}

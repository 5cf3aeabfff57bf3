import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parse } from 'yaml'
import type { Checker } from '../check/checker.ts'
import type { CheckOptions } from '../check/options.ts'
import type { Finding, Report } from '../check/report.ts'
import { type ParsedTree, parseTree } from './yamlTree.ts'

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'yaml'

const BY_EXTENSION: Record<string, Format> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
}

export const formats: readonly Format[] = ['text', 'markdown', 'html', 'json', 'yaml']

export function formatOf(file: string): Format {
  return BY_EXTENSION[extname(file).toLowerCase()] ?? 'text'
}

/** The text of a file; `-` is standard input. */
export function readSource(file: string): string {
  return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
}

/** Line and column in the file instead of those in the string. */
function placeInFile(finding: Finding, { places }: ParsedTree): Finding {
  const place = finding.path === null ? undefined : places.get(finding.path)
  if (!place) return finding
  if (place.block) return { ...finding, line: place.line + finding.line, column: finding.column }
  return {
    ...finding,
    line: place.line + finding.line - 1,
    column: finding.line === 1 ? place.column + finding.column - 1 : finding.column,
  }
}

/** Checks one source; lines of the report are those of the file. */
export function checkSource(checker: Checker, source: string, format: Format): Report {
  if (format !== 'json' && format !== 'yaml') return checker.checkText(source, format)
  const parsed = parseTree(source)
  const report = checker.checkTree(parsed.tree, parsed.wishes)
  return {
    ...report,
    findings: report.findings.map((finding) => placeInFile(finding, parsed)),
    suppressed: report.suppressed.map((s) => ({ ...s, finding: placeInFile(s.finding, parsed) })),
  }
}

/** Reads an options file, JSON or YAML. */
export function readOptions(file: string): CheckOptions {
  const value: unknown = parse(readFileSync(file, 'utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file}: the options are no object.`)
  return value as CheckOptions
}

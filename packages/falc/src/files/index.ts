import { extname } from 'node:path'
import type { Checker } from '../check/checker.ts'
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

/** The format of a file by the end of its name. */
export function formatOf(file: string): Format {
  return BY_EXTENSION[extname(file).toLowerCase()] ?? 'text'
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

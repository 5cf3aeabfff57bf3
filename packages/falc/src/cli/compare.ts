import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { createChecker } from '../check/checker.ts'
import type { CheckOptions } from '../check/options.ts'
import type { Report } from '../check/report.ts'
import { loadData } from '../data.ts'
import { checkSource, formatOf } from '../files/index.ts'
import { rules } from '../rules/index.ts'
import { readOptions, readSource } from './sources.ts'

export type SetFigures = {
  readonly name: string
  readonly files: number
  readonly sentences: number
  readonly errors: number
  readonly advice: number
  readonly kandelMoles: number | null
  readonly lix: number | null
  /** Findings of each rule. */
  readonly byRule: ReadonlyMap<string, number>
}

const TEXTS = new Set(['.md', '.mdx', '.txt', '.yaml', '.yml', '.json'])

/** French word files are named `fr.yaml`, `bodies.fr.yaml`, `fr.json`; other languages are left out. */
function isFrench(name: string): boolean {
  if (!TEXTS.has(extname(name))) return false
  if (/\.(?:md|mdx|txt)$/.test(name)) return true
  return /(?:^|\.)fr\.(?:ya?ml|json)$/.test(name)
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const full = join(path, entry.name)
    if (entry.isDirectory()) return filesOf(full)
    return isFrench(basename(full)) ? [full] : []
  })
}

/** The official fiches carry a header of fields, and bullets on a line of their own. */
function withoutHeader(source: string): string {
  const body = source.replace(/^(# [^\n]*\n)\n?(?:[a-z]+: [^\n]*\n)+/, '$1\n')
  return body
    .replace(/^(-|#{1,6}) *\n+(?=[^\n#-])/gm, '$1 ')
    .replace(/^(#{1,6} [^\n]*)\n(?!\n)/gm, '\n$1\n\n')
}

function totals(name: string, reports: readonly Report[]): SetFigures {
  const byRule = new Map<string, number>()
  let [errors, advice, sentences, km, lix] = [0, 0, 0, 0, 0]
  for (const report of reports) {
    sentences += report.sentences
    km += (report.scores.kandelMoles ?? 0) * report.sentences
    lix += (report.scores.lix ?? 0) * report.sentences
    for (const finding of report.findings) {
      if (finding.severity === 'error') errors++
      else advice++
      if (finding.severity === 'error') byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
    }
  }
  const mean = (sum: number): number | null =>
    sentences === 0 ? null : Math.round((sum / sentences) * 10) / 10
  return {
    name,
    files: reports.length,
    sentences,
    errors,
    advice,
    kandelMoles: mean(km),
    lix: mean(lix),
    byRule,
  }
}

/** Checks two sets of texts with the same options. A set is a path, or several joined with commas. */
export async function compareSets(
  a: string,
  b: string,
  optionsFile?: string,
): Promise<readonly [SetFigures, SetFigures]> {
  const options: CheckOptions = optionsFile ? readOptions(optionsFile) : {}
  const checker = createChecker(await loadData(), options)
  const figures = (set: string): SetFigures => {
    const files = set.split(',').flatMap(filesOf)
    return totals(
      set,
      files.map((file) =>
        checkSource(
          checker,
          formatOf(file) === 'markdown' ? withoutHeader(readSource(file)) : readSource(file),
          formatOf(file),
        ),
      ),
    )
  }
  return [figures(a), figures(b)]
}

/** The two sets side by side, findings per 100 sentences. */
export function formatComparison([a, b]: readonly [SetFigures, SetFigures], showRules = true): string {
  const rate = (count: number, { sentences }: SetFigures): string =>
    sentences === 0 ? '–' : ((100 * count) / sentences).toFixed(1)
  const row = (label: string, x: string, y: string): string =>
    `${label.padEnd(28)}${x.padStart(12)}${y.padStart(12)}`
  const lines = [
    `A: ${a.name}`,
    `B: ${b.name}`,
    '',
    row('', 'A', 'B'),
    row('files', String(a.files), String(b.files)),
    row('sentences', String(a.sentences), String(b.sentences)),
    row('errors / 100 sentences', rate(a.errors, a), rate(b.errors, b)),
    row('advice / 100 sentences', rate(a.advice, a), rate(b.advice, b)),
    row('Kandel–Moles (80+ easy)', String(a.kandelMoles ?? '–'), String(b.kandelMoles ?? '–')),
    row('LIX (under 30 easy)', String(a.lix ?? '–'), String(b.lix ?? '–')),
  ]
  if (showRules)
    for (const { id } of rules)
      if (a.byRule.has(id) || b.byRule.has(id))
        lines.push(row(`  ${id}`, rate(a.byRule.get(id) ?? 0, a), rate(b.byRule.get(id) ?? 0, b)))
  return lines.join('\n')
}

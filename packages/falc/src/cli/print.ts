import type { Finding, Report } from '../check/report.ts'
import type { Rule } from '../rules/index.ts'
import type { Example } from '../rules/types.ts'

export type FileReport = { readonly file: string; readonly report: Report }

const WORDS = { error: 'erreur', advice: 'conseil' } as const

function findingText(file: string, finding: Finding): string {
  const place = `${file}:${finding.line}:${finding.column}`
  const path = finding.path ? ` (${finding.path})` : ''
  return `${place}${path}\n  ${finding.rule} ${WORDS[finding.severity]} : ${finding.message}\n  → ${finding.instead}\n  | ${finding.excerpt}`
}

function scoreText({ scores, sentences, words }: Report): string {
  const say = (value: number | null): string => (value === null ? '–' : String(value))
  return `Kandel–Moles ${say(scores.kandelMoles)} (80 et plus : facile), LIX ${say(scores.lix)} (moins de 30 : facile), ${many(sentences, 'phrase')}, ${many(words, 'mot')}`
}

const many = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`

/** The report as people read it. */
export function humanText(
  reports: readonly FileReport[],
  show: { advice: boolean; scores: boolean },
): string {
  const lines: string[] = []
  let errors = 0
  let advice = 0
  for (const { file, report } of reports) {
    for (const finding of report.findings) {
      if (finding.severity === 'error') errors++
      else advice++
      if (finding.severity === 'error' || show.advice) lines.push(findingText(file, finding), '')
    }
    if (show.scores) lines.push(`${file}: ${scoreText(report)}`)
  }
  const sentences = reports.reduce((sum, { report }) => sum + report.sentences, 0)
  const kept = reports.reduce((sum, { report }) => sum + report.suppressed.length, 0)
  const hint = advice > 0 && !show.advice ? ' (voir --advice)' : ''
  const all = [
    many(sentences, 'phrase'),
    many(errors, 'erreur'),
    many(advice, 'conseil'),
    many(kept, 'permission'),
  ]
  lines.push(`${all[0]} : ${all[1]}, ${all[2]}${hint}, ${all[3]} avec une raison.`)
  return lines.join('\n')
}

/** The report as programs read it. */
export function jsonText(reports: readonly FileReport[], show: { advice: boolean }): string {
  const files = reports.map(({ file, report }) => ({
    file,
    ...report,
    findings: report.findings.filter((finding) => show.advice || finding.severity === 'error'),
  }))
  return JSON.stringify({ version: 1, files }, null, 2)
}

const exampleText = (example: Example): string =>
  (typeof example === 'string' ? example : example.text).replaceAll('\n', ' / ')

/** One rule, with what to write and what to avoid. */
export function ruleText(rule: Rule): string {
  const lines = [
    `${rule.id} ${rule.rule}`,
    '',
    `À écrire : ${rule.instead}`,
    `Sévérité : ${rule.detect ? WORDS[rule.severity] : 'seules des personnes peuvent juger'}`,
    `Source : ${rule.source}`,
  ]
  if (rule.good.length > 0)
    lines.push('', 'Oui :', ...rule.good.map((example) => `  ${exampleText(example)}`))
  if (rule.bad.length > 0) lines.push('', 'Non :', ...rule.bad.map((example) => `  ${exampleText(example)}`))
  lines.push('', `Limites : ${rule.limits}`)
  return lines.join('\n')
}

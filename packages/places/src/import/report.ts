/**
 * What an import has to say to the operator: each row that was not taken as it is, with its line and the reason.
 */

import { type Level, remarks } from './remarkWords.ts'

/** Name of a remark. */
export type RemarkCode = keyof typeof remarks

/** A remark about a row. */
export interface Remark {
  /** Base name of the file. */
  readonly file: string
  /** Line of the file, from 1: where the row ends in a CSV file, where the object begins in a JSON file. */
  readonly line: number
  /** Of a JSON file: which object of the list it is, from 1. */
  readonly record?: number | undefined
  /** Id of the place, when it is known. */
  readonly id?: string | undefined
  readonly code: RemarkCode
  /** Name of the field in the source. */
  readonly field?: string | undefined
  /** What stood there. */
  readonly value?: string | undefined
  readonly values?: Readonly<Record<string, string>> | undefined
}

/** How grave a remark is. */
export const levelOf = ({ code }: Remark): Level => remarks[code][0]

/** The list was not read to its end. */
export const isLoss = ({ code }: Remark): boolean => code === 'file-cut' || code === 'rest-lost'

/** The reason, in French. */
export function reasonOf({ code, values = {} }: Remark): string {
  return remarks[code][1].replaceAll(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
}

/** A remark with its level, its reason and what to do, as the reports show it. */
export function remarkRow(remark: Remark) {
  const { file, line, record = '', id = '', code, field = '', value = '' } = remark
  const [level, , mend] = remarks[code]
  return { file, line, record, id, level, code, field, value, reason: reasonOf(remark), mend }
}

/** The report as a CSV file: `;` and a BOM, so that a spreadsheet in French opens it with its accents. */
export function csvReport(all: readonly Remark[]): string {
  const header = [
    'fichier',
    'ligne',
    'fiche',
    'lieu',
    'niveau',
    'code',
    'champ',
    'valeur',
    'raison',
    'que faire',
  ]
  const lines = all.map((remark) => Object.values(remarkRow(remark)).map(cell).join(';'))
  return `\uFEFF${[header.join(';'), ...lines].join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const LEVELS: Readonly<Record<Level, string>> = {
  rejected: 'Lieux non pris',
  removed: 'Lieux pris, un champ retiré',
  changed: 'Lieux pris, un champ corrigé',
  noted: 'À regarder',
}

/** The summary for a terminal: how many remarks of each code, by level, with one example and what to do. */
export function summaryOf(all: readonly Remark[]): string {
  const parts = (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const some = all.filter((remark) => levelOf(remark) === level)
    return some.length === 0 ? [] : [`${LEVELS[level]} : ${some.length}`, ...byCode(some)]
  })
  return parts.join('\n')
}

function byCode(some: readonly Remark[]): readonly string[] {
  return [...Map.groupBy(some, ({ code }) => code)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([code, all]) => {
      const [first] = all
      if (first === undefined) return []
      const where = whereOf(first)
      const value = first.value ? ` « ${first.value} »` : ''
      return [
        `  ${String(all.length).padStart(6)}  ${code.padEnd(20)} ${where}${value} : ${reasonOf(first)}`,
        `${' '.repeat(30)} → ${remarks[code][2]}`,
      ]
    })
}

/** « liste.json, ligne 1, fiche 12 (dila-a2), telephone »: on a list of one line, the line tells nothing. */
export function whereOf({ file, line, record, id, field }: Remark): string {
  const own = record === undefined ? '' : `, fiche ${record}`
  return `${file}, ligne ${line}${own}${id ? ` (${id})` : ''}${field ? `, ${field}` : ''}`
}

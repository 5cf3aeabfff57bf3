/**
 * `parcours screens`: how many screens each scenario needs, counted as a visitor would.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { screenCount } from '../build/screenCount.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase } from './path.ts'

interface Row {
  readonly scenario: string
  readonly count: number
  readonly screens: readonly string[]
}

/** A table of the scenarios of a folder (cases with complete facts), with median and maximum. */
export function screens(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const [folder] = operands
  if (folder === undefined || !existsSync(folder))
    throw new UsageError(`screens: the folder ${folder ?? ''} does not exist.`)
  const today = dayOf(options.today, surroundings)
  const { catalogue, note } = openCatalogue(options.catalogue, today)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  if (files.length === 0) throw new UsageError(`screens: ${folder} holds no scenario (*.json).`)
  const rows = files.map((file): Row => {
    const persona = readCase(catalogue, join(folder, file), options.lang, surroundings)
    return { scenario: file.replace(/\.json$/, ''), ...screenCount(catalogue, persona, { today }) }
  })
  const counts = rows.map(({ count }) => count).sort((a, b) => a - b)
  const summary = { scenarios: rows.length, median: medianOf(counts), max: counts.at(-1) ?? 0 }
  return success(
    options.json ? `${JSON.stringify({ ...summary, rows }, null, 2)}\n` : tableOf(rows, summary),
    note,
  )
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function tableOf(
  rows: readonly Row[],
  { scenarios, median, max }: { scenarios: number; median: number; max: number },
): string {
  const width = Math.max(...rows.map(({ scenario }) => scenario.length))
  const lines = rows.map(
    ({ scenario, count, screens: ids }) =>
      `${scenario.padEnd(width)}  ${String(count).padStart(3)}  ${ids.join(' ')}`,
  )
  return `${lines.join('\n')}\n\n${scenarios} scénarios : médiane ${median}, maximum ${max} écrans.\n`
}

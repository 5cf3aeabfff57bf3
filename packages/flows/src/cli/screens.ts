/**
 * `parcours screens`: how many screens each scenario needs, counted as a visitor would.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { screenCount } from '../build/screenCount.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase } from './path.ts'

interface Row {
  readonly scenario: string
  readonly events: readonly string[]
  readonly count: number
  readonly screens: readonly string[]
}

/** A table of the scenarios of a folder (cases with complete facts), with median and maximum. */
export function screens(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const files = scenarioFiles('screens', operands[0])
  const today = dayOf(options.today, surroundings)
  const { catalogue, note } = openCatalogue(options.catalogue, today)
  const rows = files.map((file): Row => {
    const persona = readCase(catalogue, file, options.lang, surroundings)
    const { events } = persona
    return { scenario: basename(file, '.json'), events, ...screenCount(catalogue, persona, { today }) }
  })
  const byEvents = Object.fromEntries(
    [...new Set(rows.map(groupOf))]
      .sort()
      .map((group) => [group, summaryOf(rows.filter((row) => groupOf(row) === group))]),
  )
  const summary = { ...summaryOf(rows), byEvents }
  return success(
    options.json ? `${JSON.stringify({ ...summary, rows }, null, 2)}\n` : tableOf(rows, summary),
    note,
  )
}

/** The cases of a folder, sorted by name. `command` names itself in the message when there are none. */
export function scenarioFiles(command: string, folder: string | undefined): readonly string[] {
  if (folder === undefined || !existsSync(folder))
    throw new UsageError(`${command}: the folder ${folder ?? ''} does not exist.`)
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  if (files.length === 0) throw new UsageError(`${command}: ${folder} holds no scenario (*.json).`)
  return files.sort().map((file) => join(folder, file))
}

interface Summary {
  readonly scenarios: number
  readonly median: number
  readonly max: number
}

/** One event is counted apart; several, by their number. */
function groupOf({ events }: Row): string {
  return events.length === 1 ? String(events[0]) : `${events.length} événements`
}

function summaryOf(rows: readonly Row[]): Summary {
  const counts = rows.map(({ count }) => count).sort((a, b) => a - b)
  return { scenarios: rows.length, median: medianOf(counts), max: counts.at(-1) ?? 0 }
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function tableOf(
  rows: readonly Row[],
  { scenarios, median, max, byEvents }: Summary & { readonly byEvents: Readonly<Record<string, Summary>> },
): string {
  const width = Math.max(...rows.map(({ scenario }) => scenario.length))
  const lines = rows.map(
    ({ scenario, count, screens: ids }) =>
      `${scenario.padEnd(width)}  ${String(count).padStart(3)}  ${ids.join(' ')}`,
  )
  const groups = Object.entries(byEvents).map(
    ([group, one]) =>
      `${group} : ${one.scenarios} scénarios, médiane ${one.median}, maximum ${one.max} écrans.`,
  )
  const total = `${scenarios} scénarios : médiane ${median}, maximum ${max} écrans.`
  return `${[...lines, '', ...groups, total].join('\n')}\n`
}

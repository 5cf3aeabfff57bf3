/**
 * `parcours codes`: how long the code of each scenario is, and which QR code holds its address.
 */
import { basename } from 'node:path'
import { encodeCase } from '../codec/index.ts'
import { computePath } from '../engine/path.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success } from './command.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase } from './path.ts'
import { scenarioFiles } from './screens.ts'

/** Characters of the address before the code, `#` included: an address of 40, as the design asks. */
const BEFORE = 41
/** Steps that the visitor has done: the first ones of the path. */
const DONE = 10
/** Bytes that QR versions 1, 2, 3… hold at level M (ISO/IEC 18004, table 7). */
const BYTES = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287]

interface Row {
  readonly scenario: string
  readonly events: number
  readonly steps: number
  readonly code: number
  readonly address: number
  readonly version: number
  /** QR version of an agent's ticket, every paper of the path seen. */
  readonly ticket: number
}

interface Span {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** A table of the scenarios of a folder, each with 10 steps done, and the shortest, the median and the longest. */
export function codes(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const files = scenarioFiles('codes', operands[0])
  const today = dayOf(options.today, surroundings)
  const { catalogue, note } = openCatalogue(options.catalogue, today)
  const rows = files.map((file): Row => {
    const persona = readCase(catalogue, file, options.lang, surroundings)
    const path = computePath(catalogue, persona, { today })
    const steps = [...new Set(path.steps.map(({ id }) => id))]
    const given = { ...persona, done: steps.slice(0, DONE) }
    const code = encodeCase(catalogue, given, { lang: options.lang }).length
    const papers = path.steps.flatMap(({ documentIds }) => documentIds)
    const ticket = encodeCase(catalogue, given, { lang: options.lang, papers }).length
    const scenario = basename(file, '.json')
    const address = BEFORE + code
    return {
      scenario,
      events: persona.events.length,
      steps: steps.length,
      code,
      address,
      version: versionOf(address),
      ticket: versionOf(BEFORE + ticket),
    }
  })
  const groups = [...new Set(rows.map(({ events }) => events))].sort()
  const summary = groups.map((events) =>
    summaryOf(
      `${events} év.`,
      rows.filter((row) => row.events === events),
    ),
  )
  const total = summaryOf('Total', rows)
  if (options.json) return success(`${JSON.stringify({ rows, summary, total }, null, 2)}\n`, note)
  return success(`${[...rows.map(lineOf), '', ...[...summary, total].map(wordsOf)].join('\n')}\n`, note)
}

function versionOf(bytes: number): number {
  const index = BYTES.findIndex((capacity) => bytes <= capacity)
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1
}

interface Summary {
  readonly name: string
  readonly scenarios: number
  readonly code: Span
  readonly address: Span
  readonly version: Span
  readonly ticket: Span
}

function summaryOf(name: string, rows: readonly Row[]): Summary {
  const span = (key: 'code' | 'address' | 'version' | 'ticket'): Span => {
    const sorted = rows.map((row) => row[key]).sort((a, b) => a - b)
    return { min: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0, max: sorted.at(-1) ?? 0 }
  }
  return {
    name,
    scenarios: rows.length,
    code: span('code'),
    address: span('address'),
    version: span('version'),
    ticket: span('ticket'),
  }
}

function lineOf({ scenario, steps, code, address, version, ticket }: Row): string {
  const figures = [steps, code, address].map((figure) => String(figure).padStart(4)).join('')
  return `${scenario.padEnd(40)}${figures}  QR ${version}, ticket ${ticket}`
}

function wordsOf({ name, scenarios, code, address, version, ticket }: Summary): string {
  const of = ({ min, median, max }: Span): string => `${min} / ${median} / ${max}`
  return `${name} : ${scenarios} scénarios ; code ${of(code)}, adresse ${of(address)} caractères, QR ${of(version)}, ticket avec toutes les pièces QR ${of(ticket)} (min / médiane / max).`
}

/**
 * `npx parcours <command>`: chooses the command, prints, sets the exit status.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { build } from './build.ts'
import { check } from './check.ts'
import type { Outcome, Surroundings } from './command.ts'
import { CATALOGUE, GENERATED, success, UsageError } from './command.ts'
import { path } from './path.ts'
import { screens } from './screens.ts'
import { translated } from './translated.ts'

const USAGE = `parcours <command>

  path CASE.json|-        the path of a case             [--today D] [--lang fr] [--json]
  check                   mistakes of the catalogue      [--today D] [--json]
  build                   compiles to generated/         [--today D] [--out DIR] [--draft]
  translated LANG PATH    marks a translation as read again: steps/<id>, or words[/section.key]
  screens DIR             counts the screens of each scenario [--today D] [--json]

Each takes --catalogue DIR. --today is YYYY-MM-DD, the present day by default.
`

const OPTIONS = {
  today: { type: 'string' },
  lang: { type: 'string', default: 'fr' },
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  out: { type: 'string', default: GENERATED },
  catalogue: { type: 'string', default: CATALOGUE },
  help: { type: 'boolean', default: false },
} as const

/** Options of every command, read. */
export interface Options {
  readonly today: string | undefined
  readonly lang: string
  readonly json: boolean
  readonly draft: boolean
  readonly out: string
  readonly catalogue: string
}

/** Runs a command. Never throws for a wrong call: that is exit status 2 and a message. */
export function run(args: readonly string[], surroundings: Surroundings): Outcome {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const { help, ...rest } = values
    const [command, ...operands] = positionals
    if (help || command === undefined) return success(USAGE)
    return dispatch(command, operands, { ...rest, today: rest.today }, surroundings)
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error))
      return { status: 2, out: '', err: `${error.message}\n` }
    throw error
  }
}

function dispatch(
  command: string,
  operands: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Outcome {
  switch (command) {
    case 'path':
      return path(operands, options, surroundings)
    case 'check':
      return check(options, surroundings)
    case 'build':
      return build(options, surroundings)
    case 'translated':
      return translated(operands, options)
    case 'screens':
      return screens(operands, options, surroundings)
    default:
      throw new UsageError(`"${command}" is not a command. Use: path, check, build, translated, screens.`)
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Entry of `bin/parcours.mjs`: the one place that reads the clock and the standard input. */
export function runFromShell(args: readonly string[]): void {
  const { status, out, err } = run(args, {
    // biome-ignore lint/nursery/noJsRestrictedProperties: a person at a shell means today, in France.
    now: () => Temporal.Now.plainDateISO('Europe/Paris').toString(),
    readInput: () => readFileSync(0, 'utf8'),
  })
  if (err) process.stderr.write(err)
  if (out) process.stdout.write(out)
  process.exitCode = status
}

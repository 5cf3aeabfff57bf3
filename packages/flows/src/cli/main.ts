/**
 * `npx parcours <command>`: chooses the command, prints, sets the exit status.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { build } from './build.ts'
import { check, falc } from './check.ts'
import { codeOrder } from './codeOrder.ts'
import { codes } from './codes.ts'
import type { Outcome, Surroundings } from './command.ts'
import { CATALOGUE, GENERATED, success, UsageError } from './command.ts'
import { coverage } from './coverage.ts'
import { explain } from './explain.ts'
import { graph } from './graph.ts'
import { scaffold } from './new.ts'
import { path } from './path.ts'
import { questions } from './questions.ts'
import { review } from './review.ts'
import { schema } from './schema.ts'
import { screens } from './screens.ts'
import { sources } from './sources.ts'
import { translated } from './translated.ts'

const USAGE = `parcours <command>

  path CASE.json|-          the path of a case                    [--today D] [--lang fr] [--json]
  explain CASE.json|- STEP  why a step is or is not on the path   [--today D] [--lang fr] [--json]
  questions CASE.json|-     what is still to ask, and what it can change [--today D] [--lang fr] [--json]
  graph EVENT               questions, conditions, steps as a picture [--today D] [--out FILE.html]
  review                    a site to read the whole catalogue    [--today D] [--out DIR]
  sources                   which source feeds which step, what is old [--today D] [--json]
  check                     mistakes of the catalogue             [--today D] [--json]
  check --coverage DIR      what the scenarios of a folder leave untried [--today D] [--json]
  falc FILE…                FALC rules on other French files, with the glossary of the catalogue [--json]
  new step|fact|event ID    writes the files of something new, to be filled in
  schema                    JSON Schemas for editors              [--today D] [--out DIR]
  build                     compiles to generated/                [--today D] [--out DIR] [--draft]
  translated LANG PATH      marks a translation as read again: steps/<id>, or words[/section.key]
  code-order                what codes of a case can say; new names are appended with [--update]
  codes DIR                 length and QR version of the code of each scenario [--today D] [--json]
  screens DIR               counts the screens of each scenario   [--today D] [--json]
  places import FILE…       lists of places for the kiosk: see "parcours places --help"

Each takes --catalogue DIR. --today is YYYY-MM-DD, the present day by default.
docs/tools.md has an example of each.
`

const OPTIONS = {
  today: { type: 'string' },
  lang: { type: 'string', default: 'fr' },
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  out: { type: 'string', default: GENERATED },
  catalogue: { type: 'string', default: CATALOGUE },
  coverage: { type: 'string' },
  update: { type: 'boolean', default: false },
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
  /** `check` only: a folder of scenarios. */
  readonly coverage: string | undefined
  /** `code-order` only: write. */
  readonly update: boolean
}

/** Runs a command. Never throws for a wrong call: that is exit status 2 and a message. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const { help, ...rest } = values
    const [command, ...operands] = positionals
    if (help || command === undefined) return success(USAGE)
    return await dispatch(
      command,
      operands,
      { ...rest, today: rest.today, coverage: rest.coverage },
      surroundings,
    )
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error))
      return { status: 2, out: '', err: `${error.message}\n` }
    throw error
  }
}

type Command = (
  operands: readonly string[],
  options: Options,
  surroundings: Surroundings,
) => Outcome | Promise<Outcome>

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['path', path],
  ['explain', explain],
  ['questions', questions],
  ['graph', graph],
  ['review', review],
  ['sources', sources],
  ['check', checkOrCover],
  ['falc', falc],
  ['new', scaffold],
  ['schema', schema],
  ['build', (_, options, surroundings) => build(options, surroundings)],
  ['translated', translated],
  ['code-order', codeOrder],
  ['codes', codes],
  ['screens', screens],
])

function checkOrCover(
  _: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Outcome | Promise<Outcome> {
  return options.coverage === undefined
    ? check(options, surroundings)
    : coverage(options.coverage, options, surroundings)
}

function dispatch(
  command: string,
  operands: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Outcome | Promise<Outcome> {
  const run = COMMANDS.get(command)
  if (run) return run(operands, options, surroundings)
  throw new UsageError(`"${command}" is not a command. Use: ${[...COMMANDS.keys()].join(', ')}.`)
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Entry of `bin/parcours.mjs`: the one place that reads the clock and the standard input. */
export async function runFromShell(args: readonly string[]): Promise<void> {
  const { status, out, err } = await run(args, {
    // biome-ignore lint/nursery/noJsRestrictedProperties: a person at a shell means today, in France.
    now: () => Temporal.Now.plainDateISO('Europe/Paris').toString(),
    readInput: () => readFileSync(0, 'utf8'),
  })
  if (err) process.stderr.write(err)
  if (out) process.stdout.write(out)
  process.exitCode = status
}

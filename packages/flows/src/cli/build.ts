/**
 * `parcours build`: the catalogue compiled to `generated/`, the same bytes for the same files.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileCatalogue } from '../build/compile.ts'
import { formatMistake } from '../build/mistakes.ts'
import { errorsOf, summaryOf } from './check.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf } from './command.ts'
import { falcOptions } from './falc.ts'
import type { Options } from './main.ts'

/**
 * Writes `catalogue.json`, `words.<lang>.json`, and `falc.json`: the options of the FALC checker for tools of writers. An error stops the build, unless `--draft`: steps with an error in
 * their folder are then left out, and named.
 */
export function build(options: Options, surroundings: Surroundings): Outcome {
  const { catalogue, words, leftOut, mistakes } = compileCatalogue(
    options.catalogue,
    dayOf(options.today, surroundings),
  )
  const errors = errorsOf(mistakes)
  const shown = errors.map((mistake) => `${formatMistake(mistake)}\n`).join('\n')
  if (!catalogue || (errors.length > 0 && !options.draft))
    return { status: 1, out: '', err: `${shown}\n${summaryOf(mistakes)}\n` }
  mkdirSync(options.out, { recursive: true })
  for (const file of readdirSync(options.out)) {
    if (/^(catalogue|falc|words\..*)\.json$/.test(file)) rmSync(join(options.out, file))
  }
  const files = new Map<string, unknown>([['catalogue.json', catalogue]])
  files.set('falc.json', falcOptions(options.catalogue))
  for (const [lang, one] of words) files.set(`words.${lang}.json`, one)
  for (const [file, data] of files) writeFileSync(join(options.out, file), `${JSON.stringify(data)}\n`)
  const missing = leftOut.length > 0 ? `Laissées de côté : ${leftOut.join(', ')}.\n` : ''
  const steps = `${catalogue.steps.length} démarches, ${words.size} langues (${[...words.keys()].join(', ')}).`
  return {
    status: 0,
    out: `${[...files.keys()].join(', ')} → ${options.out}\n${steps}\n${summaryOf(mistakes)}\n`,
    err: shown + missing,
  }
}

/**
 * `parcours build`: the catalogue compiled to `generated/`, the same bytes for the same files.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bindTree } from '@parcours/i18n/punctuation'
import { compileCatalogue } from '../build/compile.ts'
import { formatMistake } from '../build/mistakes.ts'
import { splitWords } from '../build/splitWords.ts'
import type { CatalogueJson } from '../engine/types.ts'
import { errorsOf, summaryOf } from './check.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf } from './command.ts'
import { falcOptions } from './falc.ts'
import type { Options } from './main.ts'

/**
 * Writes `catalogue.json`, `words.<lang>.json` (whole, for tools), `words/<lang>.<part>.json` (for applications: shared
 * words, and one part an event), and `falc.json`: the options of the FALC checker for tools of writers.
 * Texts leave it as they are shown: French marks are bound to their words, those that another language quotes too.
 * An error stops the build, unless `--draft`: steps with an error in their folder are then left out, and named.
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
  rmSync(join(options.out, 'words'), { recursive: true, force: true })
  mkdirSync(options.out, { recursive: true })
  for (const file of readdirSync(options.out)) {
    if (/^(catalogue|falc|words\..*)\.json$/.test(file)) rmSync(join(options.out, file))
  }
  const files = new Map<string, unknown>([['catalogue.json', bindTree(withoutVersions(catalogue))]])
  files.set('falc.json', falcOptions(options.catalogue))
  for (const [lang, loose] of words) {
    const one = bindTree(loose)
    files.set(`words.${lang}.json`, one)
    for (const [part, some] of splitWords(catalogue, one)) files.set(`words/${lang}.${part}.json`, some)
  }
  for (const [file, data] of files) write(join(options.out, file), data)
  const missing = leftOut.length > 0 ? `Laissées de côté : ${leftOut.join(', ')}.\n` : ''
  const steps = `${catalogue.steps.length} démarches, ${words.size} langues (${[...words.keys()].join(', ')}).`
  return {
    status: 0,
    out: `${files.size} fichiers → ${options.out}\n${steps}\n${summaryOf(mistakes)}\n`,
    err: shown + missing,
  }
}

/** The version of a source is for those who read it again; a visitor has no use for it. */
function withoutVersions(catalogue: CatalogueJson): CatalogueJson {
  const steps = catalogue.steps.map((step) => ({
    ...step,
    sources: step.sources.map(({ id, checkedOn }) => ({ id, checkedOn })),
  }))
  return { ...catalogue, steps }
}

function write(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(data)}\n`)
}

/**
 * `parcours path`: the path of a case, as the contract's JSON or as readable text.
 */
import { readFileSync } from 'node:fs'
import { compileCatalogue } from '../build/compile.ts'
import { FRENCH } from '../build/words.ts'
import { parseCase } from '../engine/case.ts'
import type { Catalogue } from '../engine/catalogue.ts'
import { loadCatalogue } from '../engine/catalogue.ts'
import { computePath } from '../engine/path.ts'
import type { Case } from '../engine/types.ts'
import { withWords } from '../engine/words.ts'
import type { Lang, Words } from '../engine/wordTypes.ts'
import { errorsOf } from './check.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import { pathText } from './pathText.ts'
import { problemText } from './problemText.ts'

/** Exit status 2, and a message that names the field, when the case or an argument is wrong. */
export function path(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const today = dayOf(options.today, surroundings)
  const [file] = operands
  if (file === undefined || operands.length > 1)
    throw new UsageError('path: give one case, CASE.json or - for the standard input.')
  const { catalogue, words, note } = openCatalogue(options.catalogue, today)
  const own = wordsOf(words, options.lang)
  const input = readCase(catalogue, file, options.lang, surroundings)
  const result = withWords(computePath(catalogue, input, { today }), own, wordsOf(words, FRENCH))
  return success(options.json ? `${JSON.stringify(result, null, 2)}\n` : pathText(result, own), note)
}

/** Compiles the catalogue as it is now. A catalogue with errors is used without the steps that have them, and says so. */
export function openCatalogue(
  root: string,
  today: string,
): { catalogue: Catalogue; words: ReadonlyMap<Lang, Words>; note: string } {
  const { catalogue, words, leftOut, mistakes } = compileCatalogue(root, today)
  if (!catalogue) throw new UsageError('The catalogue cannot be compiled. Run "npx parcours check".')
  const errors = errorsOf(mistakes).length
  const without = leftOut.length > 0 ? ` Left out: ${leftOut.join(', ')}.` : ''
  const note = errors > 0 ? `The catalogue has ${errors} error(s): run "npx parcours check".${without}\n` : ''
  return { catalogue: loadCatalogue(catalogue), words, note }
}

/** The words of a language, or a message that lists those that exist. */
export function wordsOf(words: ReadonlyMap<Lang, Words>, lang: Lang): Words {
  const own = words.get(lang)
  if (!own)
    throw new UsageError(`--lang: there are no words in "${lang}". Use: ${[...words.keys()].join(', ')}.`)
  return own
}

/** Reads a case, or says in one line for each problem where and how to mend it. */
export function readCase(
  catalogue: Catalogue,
  file: string,
  lang: Lang,
  { readInput }: Pick<Surroundings, 'readInput'>,
): Case {
  const result = parseCase(catalogue, parseJson(file, readInput))
  if (result.ok) return result.case
  throw new UsageError(result.problems.map((problem) => problemText(problem, lang)).join('\n'))
}

function parseJson(file: string, readInput: () => string): unknown {
  const name = file === '-' ? 'standard input' : file
  let text: string
  try {
    text = file === '-' ? readInput() : readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(`${name}: this file cannot be read. Check its name.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      `${name}: this is not JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    )
  }
}

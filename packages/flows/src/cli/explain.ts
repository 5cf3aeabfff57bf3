/**
 * `parcours explain CASE STEP`: why a step is, is not, or may be on the path of a case.
 */

import type { Catalogue } from '../engine/catalogue.ts'
import { closest } from '../engine/problems.ts'
import type { Lang, Words } from '../engine/wordTypes.ts'
import { explainStep } from '../explain/explain.ts'
import type { Wording } from '../explain/factWords.ts'
import { subjectsOfFacts } from '../explain/factWords.ts'
import { phrasesFor } from '../explain/phrases.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import { explainText } from './explainText.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase, wordsOf } from './path.ts'

/** `--json` prints the explanation as data, its sentences included. */
export function explain(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const [file, id] = operands
  if (file === undefined || id === undefined || operands.length > 2)
    throw new UsageError('explain: give one case (CASE.json or -) and the id of one step.')
  const today = dayOf(options.today, surroundings)
  const { catalogue, words, note } = openCatalogue(options.catalogue, today)
  const input = readCase(catalogue, file, options.lang, surroundings)
  const explanation = explainStep(catalogue, input, id, today)
  if (!explanation) throw new UsageError(`explain: ${unknownStep(id, catalogue)}`)
  const wording = wordingOf(catalogue, words, options.lang)
  const text = explainText(explanation, input, today, catalogue, wording)
  if (!options.json) return success(text, note)
  const { step, ...rest } = explanation
  return success(
    `${JSON.stringify({ id: step.id, today, ...rest, text: text.split('\n') }, null, 2)}\n`,
    note,
  )
}

/** What words a catalogue in a language, French standing in. */
export function wordingOf(catalogue: Catalogue, words: ReadonlyMap<Lang, Words>, lang: Lang): Wording {
  return {
    facts: catalogue.facts,
    words: wordsOf(words, lang),
    fallback: wordsOf(words, 'fr'),
    phrases: phrasesFor(lang),
    subjects: subjectsOfFacts(catalogue.subjects),
  }
}

function unknownStep(id: string, { stepIds }: Catalogue): string {
  const near = closest(id, stepIds.keys())
  return `"${id}" is not a step.${near === null ? '' : ` Did you mean "${near}"?`}`
}

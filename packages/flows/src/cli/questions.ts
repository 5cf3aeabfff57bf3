/**
 * `parcours questions CASE`: the questions that remain, in order, and what each can still change.
 */
import type { Wording } from '../explain/factWords.ts'
import { factName, wordAt } from '../explain/factWords.ts'
import type { Change, QuestionStakes } from '../explain/stakes.ts'
import { questionStakes } from '../explain/stakes.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import { wordingOf } from './explain.ts'
import { titleOf } from './explainText.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase } from './path.ts'

const LABELS = {
  fr: {
    none: 'Aucune question : tout est décidé.',
    on: 'peut être confirmée',
    off: 'peut disparaître',
    date: 'peut changer de date',
    part: 'dépend aussi d’une autre réponse',
    nothing: 'ne change plus rien seule',
    count: (questions: number, steps: number) =>
      `${questions} question${questions > 1 ? 's' : ''}, ${steps} démarche${steps > 1 ? 's' : ''} en jeu.`,
  },
  en: {
    none: 'No question: all is decided.',
    on: 'may be confirmed',
    off: 'may go away',
    date: 'may change date',
    part: 'depends on another answer too',
    nothing: 'changes nothing by itself any more',
    count: (questions: number, steps: number) => `${questions} question(s), ${steps} step(s) at stake.`,
  },
} as const

/** With `--json`: the same as data, ids only. */
export function questions(
  operands: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Outcome {
  const [file] = operands
  if (file === undefined || operands.length > 1)
    throw new UsageError('questions: give one case, CASE.json or - for the standard input.')
  const today = dayOf(options.today, surroundings)
  const { catalogue, words, note } = openCatalogue(options.catalogue, today)
  const input = readCase(catalogue, file, options.lang, surroundings)
  const found = questionStakes(catalogue, input, today)
  if (options.json) return success(`${JSON.stringify({ today, questions: found }, null, 2)}\n`, note)
  return success(questionsText(found, wordingOf(catalogue, words, options.lang)), note)
}

function questionsText(found: readonly QuestionStakes[], wording: Wording): string {
  const labels = LABELS[wording.phrases.lang]
  if (found.length === 0) return `${labels.none}\n`
  const lines = found.flatMap((question, index) => questionLines(question, index + 1, wording))
  const steps = new Set(found.flatMap(({ stakes }) => stakes.map(({ step }) => step)))
  return `${[...lines, labels.count(found.length, steps.size)].join('\n')}\n`
}

function questionLines(
  { fact, screens, stakes }: QuestionStakes,
  number: number,
  wording: Wording,
): readonly string[] {
  const labels = LABELS[wording.phrases.lang]
  const asked = screens.map((id) => wordAt(wording, 'screens', id, 'question') ?? id)
  const words = (changes: readonly Change[]): string => changes.map((change) => labels[change]).join(', ')
  const lines = stakes.map(
    ({ step, changes }) => `       ${titleOf(step, wording)} (${step}) : ${words(changes)}`,
  )
  return [
    `${String(number).padStart(3)}. ${factName(fact, wording)} (${fact}) — ${asked.join(' / ')}`,
    ...(lines.length > 0 ? lines : [`       ${labels.nothing}`]),
    '',
  ]
}

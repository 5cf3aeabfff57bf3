/**
 * `parcours check`: every mistake of the catalogue, for its writers.
 */
import { compileCatalogue } from '../build/compile.ts'
import type { Mistake } from '../build/mistakes.ts'
import { formatMistake } from '../build/mistakes.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf } from './command.ts'
import type { Options } from './main.ts'

/** Exit status 1 when there is an error; warnings alone give 0. */
export function check(options: Options, surroundings: Surroundings): Outcome {
  const { mistakes } = compileCatalogue(options.catalogue, dayOf(options.today, surroundings))
  const status = errorsOf(mistakes).length > 0 ? 1 : 0
  if (options.json) return { status, out: `${JSON.stringify({ mistakes }, null, 2)}\n`, err: '' }
  return { status, out: `${[...mistakes.map(formatMistake), summaryOf(mistakes)].join('\n\n')}\n`, err: '' }
}

export function errorsOf(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.filter(({ level }) => level === 'error')
}

/** One line in French: how many errors, how many remarks. */
export function summaryOf(mistakes: readonly Mistake[]): string {
  const errors = errorsOf(mistakes).length
  const remarks = mistakes.length - errors
  return `Catalogue : ${errors} erreur${errors > 1 ? 's' : ''}, ${remarks} remarque${remarks > 1 ? 's' : ''}.`
}

/**
 * `parcours check`: every mistake of the catalogue, for its writers.
 */
import { existsSync } from 'node:fs'
import { compileCatalogue } from '../build/compile.ts'
import type { Mistake } from '../build/mistakes.ts'
import { formatMistake } from '../build/mistakes.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, UsageError } from './command.ts'
import type { FalcResult } from './falc.ts'
import { checkCatalogueFrench, checkFrench, falcOptions } from './falc.ts'
import type { Options } from './main.ts'
import { translationsLine } from './translationState.ts'

/** Exit status 1 when there is an error; remarks alone give 0. The French is held to the FALC rules too. */
export async function check(options: Options, surroundings: Surroundings): Promise<Outcome> {
  const { mistakes, words } = compileCatalogue(options.catalogue, dayOf(options.today, surroundings))
  const french = await checkCatalogueFrench(options.catalogue)
  return outcomeOf([...mistakes, ...french.mistakes], french, options, translationsLine(words))
}

/** `parcours falc FILE…`: French words of other rooms, held to the FALC rules with the lists of the catalogue. */
export async function falc(files: readonly string[], options: Options): Promise<Outcome> {
  if (files.length === 0)
    throw new UsageError('falc: name at least one file. Example: parcours falc locales/fr.json')
  for (const file of files) if (!existsSync(file)) throw new UsageError(`falc: there is no file "${file}".`)
  const french = await checkFrench('', files, falcOptions(options.catalogue))
  return outcomeOf(french.mistakes, french, options)
}

function outcomeOf(
  mistakes: readonly Mistake[],
  french: FalcResult,
  { json }: Options,
  translations: string | null = null,
): Outcome {
  const status = errorsOf(mistakes).length > 0 ? 1 : 0
  const { sentences, advice, kept } = french
  if (json)
    return {
      status,
      out: `${JSON.stringify({ mistakes, falc: { sentences, advice, kept } }, null, 2)}\n`,
      err: '',
    }
  const summary = `Français : ${sentences} phrases, ${advice} conseils, ${kept} gardée${kept > 1 ? 's' : ''} avec une raison.`
  return {
    status,
    out: `${[...mistakes.map(formatMistake), summary, translations ?? [], summaryOf(mistakes)].flat().join('\n\n')}\n`,
    err: '',
  }
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

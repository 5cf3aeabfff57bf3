/**
 * `parcours check --coverage DIR`: what the scenarios of a folder leave untried.
 */
import type { Branch, Coverage, Gaps, StepCoverage } from '../build/branches.ts'
import { coverageOf, gapsOf } from '../build/branches.ts'
import type { Wording } from '../explain/factWords.ts'
import { readable } from '../explain/rule.ts'
import { ruleLine } from '../explain/ruleWords.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success } from './command.ts'
import { wordingOf } from './explain.ts'
import type { Options } from './main.ts'
import { openCatalogue, readCase } from './path.ts'
import { scenarioFiles } from './screens.ts'

/** Exit status 1 when a step or a condition was tried one way only. With `--json`: as data. */
export function coverage(folder: string, options: Options, surroundings: Surroundings): Outcome {
  const today = dayOf(options.today, surroundings)
  const { catalogue, words, note } = openCatalogue(options.catalogue, today)
  const scenarios = scenarioFiles('check --coverage', folder).map((file) =>
    readCase(catalogue, file, options.lang, surroundings),
  )
  const found = coverageOf(catalogue, scenarios, today)
  const gaps = gapsOf(found)
  const status = gaps.steps.length + gaps.branches.length > 0 ? 1 : 0
  if (options.json) return { status, out: `${JSON.stringify(dataOf(found, gaps), null, 2)}\n`, err: note }
  const text = textOf(found, gaps, wordingOf(catalogue, words, 'fr'))
  return status === 0 ? success(text, note) : { status, out: text, err: note }
}

function dataOf({ scenarios, steps, branches }: Coverage, gaps: Gaps): object {
  return {
    scenarios,
    steps: {
      total: steps.length,
      onAPath: count(steps, 'on'),
      keptOffOne: count(steps, 'off'),
      untried: gaps.steps,
    },
    branches: {
      total: branches.length,
      bothWays: branches.length - gaps.branches.length,
      untried: gaps.branches.map(({ tree: _, ...branch }) => branch),
    },
  }
}

function count(steps: readonly StepCoverage[], way: 'on' | 'off'): number {
  return steps.filter((step) => step[way] > 0).length
}

function textOf({ scenarios, steps, branches }: Coverage, gaps: Gaps, wording: Wording): string {
  const forAll = steps.filter(({ isForAll }) => isForAll).length
  const stepLines = gaps.steps.map(
    ({ id, on }) => `  ${id} : ${on === 0 ? 'jamais sur un parcours' : 'jamais écartée'}`,
  )
  const branchLines = gaps.branches.map((branch) => `  ${branchText(branch, wording)}`)
  return `${[
    ...(stepLines.length > 0 ? ['Démarches essayées dans un seul sens', ...stepLines, ''] : []),
    ...(branchLines.length > 0 ? ['Conditions essayées dans un seul sens', ...branchLines, ''] : []),
    `${scenarios} scénarios.`,
    `Démarches : ${steps.length} ; sur un parcours : ${count(steps, 'on')} ; écartées au moins une fois : ${count(steps, 'off')} (${forAll} concernent tout le monde).`,
    `Conditions : ${branches.length} ; essayées dans les deux sens : ${branches.length - gaps.branches.length}.`,
  ].join('\n')}\n`
}

function branchText({ owner, at, tree, held, failed }: Branch, wording: Wording): string {
  const never = !held && !failed ? 'jamais décidée' : held ? 'jamais fausse' : 'jamais vraie'
  // A field of a list has no words by itself: its place says which.
  const words =
    at.includes('.some') || at.startsWith('for.')
      ? ''
      : ` (${ruleLine(readable(tree, { facts: new Map() }), wording)})`
  return `${owner}  ${at} : ${never}${words}`
}

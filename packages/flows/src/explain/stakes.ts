/**
 * What a question can still change, found by trying its answers.
 */
import type { Catalogue } from '../engine/catalogue.ts'
import { factsOfDef } from '../engine/catalogue.ts'
import { computePath } from '../engine/path.ts'
import type { ScreenDef } from '../engine/screenTypes.ts'
import type { Case, Condition, Path, PathStep } from '../engine/types.ts'
import { conditionsOfFact, conditionsOfStep } from './conditions.ts'
import { samplesOf } from './samples.ts'

/** What may happen to a step: settled as on the path or off it, dated otherwise, or only one of several facts that decide. */
export type Change = 'on' | 'off' | 'date' | 'part'

export interface Stake {
  readonly step: string
  readonly changes: readonly Change[]
}

export interface QuestionStakes {
  readonly fact: string
  /** Screens that ask it, in order. */
  readonly screens: readonly string[]
  readonly stakes: readonly Stake[]
}

/** The questions that remain, in their order, each with the steps that an answer can still change. */
export function questionStakes(catalogue: Catalogue, input: Case, today: string): readonly QuestionStakes[] {
  const now = computePath(catalogue, input, { today })
  const trees = [
    ...catalogue.steps.flatMap(({ step }) => conditionsOfStep(step)),
    ...[...catalogue.facts.values()].flatMap(conditionsOfFact),
  ]
  return now.questions.map((fact) => ({
    fact,
    screens: catalogue.screens.flatMap((screen) =>
      factsOfDef(screen).includes(fact) && isFor(screen, input) ? [screen.id] : [],
    ),
    stakes: stakesOf(fact, now, { catalogue, input, today, trees }),
  }))
}

interface Context {
  readonly catalogue: Catalogue
  readonly input: Case
  readonly today: string
  readonly trees: readonly Condition[]
}

function stakesOf(fact: string, now: Path, context: Context): readonly Stake[] {
  const { catalogue, input, today, trees } = context
  const found = new Map<string, Set<Change>>()
  const add = (step: string, change: Change): void => {
    found.set(step, (found.get(step) ?? new Set()).add(change))
  }
  for (const value of samplesOf(fact, catalogue, trees, today)) {
    const then = computePath(catalogue, { ...input, facts: { ...input.facts, [fact]: value } }, { today })
    for (const [step, change] of differences(now, then)) add(step, change)
  }
  // An answer alone may leave the step open: it then only takes part in the decision.
  for (const { id, missing, deadline } of now.steps) {
    const isPart = missing.includes(fact) || (deadline?.uncertain.includes(fact) ?? false)
    if (isPart && !found.has(id)) add(id, 'part')
  }
  return now.steps.flatMap(({ id }) => {
    const changes = found.get(id)
    return changes ? [{ step: id, changes: [...changes].sort() }] : []
  })
}

function differences(now: Path, then: Path): readonly (readonly [string, Change])[] {
  const after = new Map(then.steps.map((step) => [step.id, step]))
  return now.steps.flatMap((step): readonly (readonly [string, Change])[] => {
    const other = after.get(step.id)
    if (!other) return [[step.id, 'off']]
    if (other.status !== step.status) return [[step.id, 'on']]
    return dateOf(other) === dateOf(step) ? [] : [[step.id, 'date']]
  })
}

function dateOf({ deadline }: PathStep): string {
  return deadline ? `${deadline.type} ${deadline.from} ${deadline.date}` : ''
}

function isFor({ events }: ScreenDef, input: Case): boolean {
  return events?.some((event) => input.events.includes(event)) ?? true
}

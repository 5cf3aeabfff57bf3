/**
 * Where the catalogue holds conditions, and which asked facts stand behind a name.
 */
import type { Catalogue } from '../engine/catalogue.ts'
import { factsOf } from '../engine/condition.ts'
import type { Condition, Fact, Step } from '../engine/types.ts'
import { ruleOfStep } from './rule.ts'

/** Every condition of a step: its rule, its dates, its documents. */
export function conditionsOfStep(step: Step): readonly Condition[] {
  return [ruleOfStep(step), ...[...step.deadline, ...step.documents].flatMap(({ when }) => when ?? [])]
}

/** Every condition of a fact: what it stands for, when it is asked, what it follows from. */
export function conditionsOfFact({ is, askIf, impliedBy = [] }: Fact): readonly Condition[] {
  return [...(is ? [is] : []), ...(askIf ? [askIf] : []), ...impliedBy.map(({ when }) => when)]
}

/** The facts of a condition, each with the asked facts that may decide it: through `is`, `from` and `impliedBy`. */
export function askedBehind(trees: readonly Condition[], { facts }: Catalogue): readonly string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    const fact = facts.get(name)
    if (!fact || found.has(name)) return
    found.add(name)
    const implied = (fact.impliedBy ?? []).flatMap(({ when }) => factsOf(when))
    for (const other of [...(fact.is ? factsOf(fact.is) : []), ...(fact.from ?? []), ...implied]) add(other)
  }
  for (const tree of trees) factsOf(tree).forEach(add)
  return [...found].filter((name) => {
    const fact = facts.get(name)
    return fact !== undefined && (!fact.derived || fact.given === true)
  })
}

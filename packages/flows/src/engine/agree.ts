/**
 * Facts that say the same thing twice must agree.
 */
import { scopeBetween } from './derived.ts'
import { isPartial } from './factInput.ts'
import { problem } from './problems.ts'
import type { Facts, Problem } from './types.ts'

/** Problems of a case whose facts contradict each other. */
export function agreementProblems(facts: Facts): readonly Problem[] {
  return [...scopeProblem(facts), ...headcountProblem(facts)]
}

function scopeProblem({
  move_scope: given,
  home_now_commune: now,
  home_next_commune: next,
}: Facts): readonly Problem[] {
  if (typeof given !== 'string' || typeof now !== 'string' || typeof next !== 'string') return []
  const computed = scopeBetween(now, next)
  if (given === computed) return []
  return [
    problem('disagree', 'facts.move_scope', {
      value: given,
      values: [`home_now_commune ${now}`, `home_next_commune ${next}`],
    }),
  ]
}

function headcountProblem({
  employer_headcount: size,
  employer_10_plus: tenOrMore,
}: Facts): readonly Problem[] {
  const sizes = typeof size === 'string' ? [size] : isPartial(size) ? size.oneOf : []
  if (
    !sizes.length ||
    typeof tenOrMore !== 'boolean' ||
    sizes.some((value) => (value !== 'under_10') === tenOrMore)
  )
    return []
  return [
    problem('disagree', 'facts.employer_10_plus', {
      value: String(tenOrMore),
      values: [`employer_headcount ${sizes.join('/')}`],
    }),
  ]
}

/**
 * Bigger catalogues: the real steps again and again, their conditions changed a little each time.
 */
import type { CatalogueJson, Condition, Fact, Step } from '../src/engine/types.ts'
import { pick, type Random, randomFrom } from './people.ts'

/** A fifth of the conditions on a choice ask for another of its values. */
function perturbed(tree: Condition, facts: Readonly<Record<string, Fact>>, random: Random): Condition {
  switch (tree.op) {
    case 'all':
    case 'any':
      return { ...tree, of: tree.of.map((child) => perturbed(child, facts, random)) }
    case 'not':
      return { ...tree, of: perturbed(tree.of, facts, random) }
    case 'in': {
      const { type, values = [] } = facts[tree.fact] ?? { type: 'boolean' as const }
      if (random() > 0.2) return tree
      if (type === 'boolean') return { ...tree, values: [random() < 0.5] }
      return type === 'choice' ? { ...tree, values: [pick(values, random)] } : tree
    }
    default:
      return tree
  }
}

/** A catalogue of so many steps. Copies keep their prerequisites among themselves. */
export function grown(json: CatalogueJson, count: number): CatalogueJson {
  const random = randomFrom(7)
  const steps = Array.from({ length: count }, (_, index): Step => {
    const copy = Math.floor(index / json.steps.length)
    const step = json.steps[index % json.steps.length] as Step
    if (copy === 0) return step
    const { aliases: _former, ...rest } = step
    return {
      ...rest,
      id: `${step.id}-${copy}`,
      after: step.after.map((id) => `${id}-${copy}`),
      when: perturbed(step.when, json.facts, random),
    }
  })
  const ids = new Set(steps.map(({ id }) => id))
  return { ...json, steps: steps.map((step) => ({ ...step, after: step.after.filter((id) => ids.has(id)) })) }
}

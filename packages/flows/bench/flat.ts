/**
 * The same selection for every engine: "does this step apply?", as a tree of yes/no leaves over a flat person.
 *
 * The peers know only yes and no. Each condition is therefore written so that an unknown fact makes its leaves no,
 * negations pushed down to the leaves: the tree is then yes exactly when Kleene's logic says yes. What they lack
 * (conditions on the items of a list, derived facts) is worked out for them beforehand, and not counted in their time.
 */
import type { Catalogue } from '../src/engine/catalogue.ts'
import type { Resolved } from '../src/engine/condition.ts'
import { compile } from '../src/engine/condition.ts'
import { scopeOf } from '../src/engine/path.ts'
import type { Bounds, Case, CatalogueJson, Condition, Scalar, Step } from '../src/engine/types.ts'

export type Flat =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Flat[] }
  | { readonly kind: 'in' | 'notIn'; readonly fact: string; readonly values: readonly Scalar[] }
  | {
      readonly kind: 'above' | 'below'
      readonly fact: string
      readonly bound: number
      readonly included: boolean
    }

/** Values by name; an unknown fact is absent. Dates are numbers: 20261231. */
export type FlatPerson = Readonly<Record<string, Scalar>>

export interface FlatCatalogue {
  readonly rules: readonly { readonly id: string; readonly rule: Flat }[]
  /** Names of facts that the rules use. */
  readonly names: readonly string[]
  /** Flattens a person; null when a fact is known in part only, which the peers cannot say. */
  flatten(person: Case, today: string): FlatPerson | null
}

/** Dates as numbers that sort by time. */
const asNumber = (bound: number | string): number =>
  typeof bound === 'number' ? bound : Number(bound.replaceAll('-', ''))

class Flattener {
  readonly names = new Set<string>()
  /** Conditions that the peers are given the answer of, by the name they get. */
  readonly answered = new Map<string, { readonly name: string; readonly tree: Condition }>()

  flat(tree: Condition, wanted: boolean): Flat {
    switch (tree.op) {
      case 'always':
        return { kind: wanted ? 'all' : 'any', of: [] }
      case 'all':
      case 'any': {
        const of = tree.of.map((child) => this.flat(child, wanted))
        return { kind: (tree.op === 'all') === wanted ? 'all' : 'any', of }
      }
      case 'not':
        return this.flat(tree.of, !wanted)
      case 'in':
        this.names.add(tree.fact)
        return { kind: wanted ? 'in' : 'notIn', fact: tree.fact, values: tree.values }
      case 'compare':
        return this.bounds(tree.fact, tree, wanted)
      default:
        return { kind: 'in', fact: this.answeredName(tree), values: [wanted] }
    }
  }

  private bounds(fact: string, bounds: Bounds, wanted: boolean): Flat {
    this.names.add(fact)
    const of: Flat[] = []
    const add = (bound: number | string | undefined, isAbove: boolean, included: boolean): void => {
      if (bound === undefined) return
      const kind = isAbove === wanted ? 'above' : 'below'
      of.push({ kind, fact, bound: asNumber(bound), included: included === wanted })
    }
    add(bounds.atLeast, true, true)
    add(bounds.moreThan, true, false)
    add(bounds.atMost, false, true)
    add(bounds.lessThan, false, false)
    return { kind: wanted ? 'all' : 'any', of }
  }

  private answeredName(tree: Condition): string {
    const key = JSON.stringify(tree)
    const name = this.answered.get(key)?.name ?? `answered_${this.answered.size}`
    this.answered.set(key, { name, tree })
    return name
  }
}

function ruleOf(step: Step): Condition {
  const events = Object.entries(step.events).map(([event, { when }]): Condition => {
    const chosen: Condition = { op: 'in', fact: `event_${event}`, values: [true] }
    return when ? { op: 'all', of: [chosen, when] } : chosen
  })
  const some: readonly Condition[] = step.for
    ? [{ op: 'some', fact: step.for.list, where: step.for.where }]
    : []
  return { op: 'all', of: [{ op: 'any', of: events }, step.when, ...some] }
}

/** The value of a fact: undefined when unknown, null when known in part. */
function knownValue(resolved: Resolved): Scalar | null | undefined {
  if (resolved.is === 'unknown') return undefined
  if (resolved.is === 'range') return resolved.min === resolved.max ? resolved.min : null
  if (resolved.is !== 'one' || resolved.values.length !== 1) return null
  const [value] = resolved.values
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? asNumber(value) : value
}

/** The rules of a catalogue, and how its people are flattened. */
export function flatCatalogue(json: CatalogueJson, catalogue: Catalogue): FlatCatalogue {
  const flattener = new Flattener()
  const rules = json.steps.map((step) => ({ id: step.id, rule: flattener.flat(ruleOf(step), true) }))
  const events = Object.keys(json.events).map((event) => `event_${event}`)
  const facts = [...flattener.names].filter((name) => !events.includes(name))
  const answered = [...flattener.answered.values()].map(({ name, tree }) => ({ name, check: compile(tree) }))
  return {
    rules,
    names: [...events, ...facts, ...answered.map(({ name }) => name)],
    flatten(person, today) {
      const scope = scopeOf(catalogue, person, today)
      const flat: Record<string, Scalar> = {}
      for (const event of person.events) flat[`event_${event}`] = true
      for (const name of facts) {
        const value = knownValue(scope.resolve(name))
        if (value === null) return null
        if (value !== undefined) flat[name] = value
      }
      for (const { name, check } of answered) {
        const { value } = check(scope)
        if (value !== null) flat[name] = value
      }
      return flat
    },
  }
}

/**
 * Answers worth trying for a fact: those on each side of every comparison that the catalogue makes with it.
 */
import type { Catalogue } from '../engine/catalogue.ts'
import { addDuration } from '../engine/dates.ts'
import type { Condition, Fact, FactValue, Item, Scalar } from '../engine/types.ts'

/** At most this many things of a list are tried: each combination of fields alone, no list of several. */
const MANY_ITEMS = 24

/**
 * Answers to one fact; never `null`, which is "I don't know".
 * @param trees the conditions that matter
 */
export function samplesOf(
  name: string,
  catalogue: Catalogue,
  trees: readonly Condition[],
  today: string,
): readonly FactValue[] {
  const fact = catalogue.facts.get(name)
  if (!fact) return []
  const named = trees.flatMap((tree) => comparesOf(tree, name))
  if (fact.type === 'list')
    return [
      [],
      ...itemsOf(
        fact,
        trees.flatMap((tree) => wheresOf(tree, name)),
        today,
      ),
    ]
  if (fact.type === 'choices') return [[], ...(fact.values ?? []).map((value) => [value])]
  return scalarsOf(fact, named, today)
}

function scalarsOf(fact: Fact, named: readonly Scalar[], today: string): readonly Scalar[] {
  switch (fact.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return (fact.values ?? []).filter((value) => value !== 'unknown')
    case 'integer': {
      const { min = 0, max = 100 } = fact
      const near = named.flatMap((value) => (typeof value === 'number' ? [value - 1, value, value + 1] : []))
      return [...new Set([min, ...near, max])].filter((value) => value >= min && value <= max)
    }
    case 'date':
      return [
        addDuration(today, '-P2Y'),
        addDuration(today, '-P1M'),
        addDuration(today, 'P2M'),
        addDuration(today, 'P8M'),
      ]
    default:
      // Two communes of one department, one elsewhere, one abroad.
      return ['35238', '35288', '67482', '99109']
  }
}

function itemsOf(fact: Fact, wheres: readonly Condition[], today: string): readonly (readonly Item[])[] {
  const fields = Object.entries(fact.item ?? {}).filter(([field]) =>
    wheres.some((where) => namesOf(where).includes(field)),
  )
  const seeds: readonly Item[] = [{}]
  const items = fields.reduce<readonly Item[]>((found, [field, own]) => {
    const values = scalarsOf(
      own,
      wheres.flatMap((where) => comparesOf(where, field)),
      today,
    )
    return found.flatMap((item) => values.map((value) => ({ ...item, [field]: value }))).slice(0, 400)
  }, seeds)
  const stride = Math.max(1, Math.ceil(items.length / MANY_ITEMS))
  return items.filter((_, index) => index % stride === 0).map((item) => [item])
}

/** The values that a condition compares a fact with. */
function comparesOf(tree: Condition, name: string): readonly Scalar[] {
  switch (tree.op) {
    case 'always':
      return []
    case 'all':
    case 'any':
      return tree.of.flatMap((child) => comparesOf(child, name))
    case 'not':
      return comparesOf(tree.of, name)
    case 'in':
    case 'includes':
      return tree.fact === name ? tree.values : []
    case 'compare':
      return tree.fact === name
        ? [tree.atLeast, tree.atMost, tree.moreThan, tree.lessThan].filter((one) => one !== undefined)
        : []
    case 'some':
      return []
  }
}

/** The conditions that are put to the items of a list. */
function wheresOf(tree: Condition, list: string): readonly Condition[] {
  switch (tree.op) {
    case 'all':
    case 'any':
      return tree.of.flatMap((child) => wheresOf(child, list))
    case 'not':
      return wheresOf(tree.of, list)
    case 'some':
      return tree.fact === list ? [tree.where] : []
    default:
      return []
  }
}

function namesOf(tree: Condition): readonly string[] {
  switch (tree.op) {
    case 'always':
      return []
    case 'all':
    case 'any':
      return tree.of.flatMap(namesOf)
    case 'not':
      return namesOf(tree.of)
    default:
      return [tree.fact]
  }
}

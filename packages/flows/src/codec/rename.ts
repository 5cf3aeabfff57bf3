/**
 * Old codes speak with old names: `renamed` of the order leads them to those of today.
 */
import type { Case, FactValue, Item } from '../engine/types.ts'
import type { CodeOrder } from './order.ts'

type Renamed = CodeOrder['renamed']

/** The value, or an item's field, was one that no longer exists. */
const GONE = Symbol('gone')

/**
 * Gives facts, values, events and steps their names of today. A fact that is gone, or whose value is gone, is left out
 * and named in `lost`: it is unknown again.
 */
export function renameCase(
  renamed: Renamed,
  { version, events, facts, done }: Case,
): { readonly case: Case; readonly lost: readonly string[] } {
  const lost: string[] = []
  const present: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(facts)) {
    const today = nameOf(renamed, 'fact', name)
    const kept = renameValue(renamed, name, value)
    if (today === null || kept === GONE) lost.push(today ?? name)
    else present[today] = kept
  }
  return {
    case: {
      version,
      events: renameAll(renamed, 'event', events),
      facts: present,
      done: renameAll(renamed, 'step', done),
    },
    lost,
  }
}

/** The names of today of events, steps or documents; those that are gone are left out. */
export function renameAll(renamed: Renamed, kind: string, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => nameOf(renamed, kind, id) ?? [])
}

/** The name of today, through as many renamings as there were; null when it is gone. */
function nameOf(renamed: Renamed, kind: string, name: string, seen = 0): string | null {
  const next = renamed[`${kind} ${name}`]
  if (next === undefined || next === null || seen > 9) return next === undefined ? name : null
  return nameOf(renamed, kind, next, seen + 1)
}

function renameValue(renamed: Renamed, fact: string, value: FactValue): FactValue | typeof GONE {
  const one = (text: string): string | null => nameOf(renamed, `value ${fact}`, text)
  if (typeof value === 'string') return one(value) ?? GONE
  if (typeof value !== 'object' || value === null) return value
  if ('oneOf' in value) {
    const oneOf = value.oneOf.map(one)
    return isWhole(oneOf) ? { oneOf } : GONE
  }
  if (!Array.isArray(value)) return value
  const all = value.map((each: string | Item) =>
    typeof each === 'string' ? one(each) : renameItem(renamed, fact, each),
  )
  return isWhole(all) ? (all as FactValue) : GONE
}

function renameItem(renamed: Renamed, list: string, item: Item): Item {
  const fields = Object.entries(item).flatMap(([field, value]) => {
    const name = nameOf(renamed, 'fact', `${list}.${field}`)?.slice(list.length + 1)
    const kept = typeof value === 'string' ? nameOf(renamed, `value ${list}.${field}`, value) : value
    return name === undefined ? [] : [[name, kept] as const]
  })
  return Object.fromEntries(fields)
}

function isWhole<T>(values: readonly (T | null)[]): values is readonly T[] {
  return !values.includes(null)
}

/**
 * The order of a path: prerequisites first; then phase, date, authored weight, id. Stable and total.
 */

/** What the order looks at. `date` is `YYYY-MM-DD`, or null: undated steps come last in their phase. */
export interface Ranked {
  readonly id: string
  readonly phase: number
  readonly date: string | null
  readonly weight: number
  readonly after: readonly string[]
}

/** Sorts steps: always the smallest one whose prerequisites are all placed. Prerequisites not in the list do not bind. */
export function inOrder<T extends Ranked>(steps: readonly T[]): readonly T[] {
  const waiting = [...steps].sort(compare)
  const ids = new Set(steps.map((step) => step.id))
  const placed = new Set<string>()
  const result: T[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex((step) => step.after.every((id) => placed.has(id) || !ids.has(id)))
    // A cycle cannot be compiled; if one came here all the same, the smallest goes first and nothing is dropped.
    const [next] = waiting.splice(Math.max(ready, 0), 1)
    if (!next) break
    placed.add(next.id)
    result.push(next)
  }
  return result
}

function compare(a: Ranked, b: Ranked): number {
  return a.phase - b.phase || byDate(a.date, b.date) || a.weight - b.weight || (a.id < b.id ? -1 : 1)
}

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

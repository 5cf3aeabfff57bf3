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

/**
 * Sorts steps: always the smallest one whose prerequisites are all placed. A step is due as early as what waits for it,
 * so that an undated prerequisite does not hold back a step with a near date. Prerequisites not in the list do not bind.
 */
export function inOrder<T extends Ranked>(steps: readonly T[]): readonly T[] {
  const due = dueDates(steps)
  const waiting = [...steps].sort((a, b) => compare(a, b, due))
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

type DueDates = ReadonlyMap<string, string | null>

/** The earliest date of each step and of those that wait for it in the same phase. */
function dueDates(steps: readonly Ranked[]): DueDates {
  const due = new Map(steps.map((step) => [step.id, step.date]))
  // Each round carries dates one link further back; a chain has at most as many links as steps.
  for (let round = 0, changed = true; changed && round < steps.length; round++) {
    changed = false
    for (const { id, phase, after } of steps) {
      const date = due.get(id) ?? null
      for (const before of steps) {
        if (before.phase !== phase || !after.includes(before.id)) continue
        if (byDate(date, due.get(before.id) ?? null) >= 0) continue
        due.set(before.id, date)
        changed = true
      }
    }
  }
  return due
}

function compare(a: Ranked, b: Ranked, due: DueDates): number {
  const dates = byDate(due.get(a.id) ?? null, due.get(b.id) ?? null)
  return a.phase - b.phase || dates || a.weight - b.weight || (a.id < b.id ? -1 : 1)
}

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

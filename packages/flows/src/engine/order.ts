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
  const sorted = [...steps].sort((a, b) => compare(a, b, due))
  const places = new Map(sorted.map(({ id }, place) => [id, place]))
  const waiting = sorted.map(({ after }) => after.filter((id) => places.has(id)).length)
  const followers = sorted.map((): number[] => [])
  for (const [place, { after }] of sorted.entries())
    for (const id of after) followers[places.get(id) ?? -1]?.push(place)
  // The smallest is last, where it is cheap to take.
  const ready = waiting.flatMap((count, place) => (count === 0 ? [place] : [])).reverse()
  const placed = new Set<number>()
  for (let first = 0; placed.size < sorted.length; ) {
    while (placed.has(first)) first++
    // A cycle cannot be compiled; if one came here all the same, the smallest goes first and nothing is dropped.
    const place = ready.pop() ?? first
    if (placed.has(place)) continue
    placed.add(place)
    for (const follower of followers[place] ?? []) {
      const left = (waiting[follower] ?? 0) - 1
      waiting[follower] = left
      if (left === 0) insert(ready, follower)
    }
  }
  return [...placed].flatMap((place) => sorted[place] ?? [])
}

/** Puts a number in its place in a list whose smallest is last. */
function insert(list: number[], value: number): void {
  list.splice(list.findLastIndex((other) => other > value) + 1, 0, value)
}

type DueDates = ReadonlyMap<string, string | null>

/** The earliest date of each step and of those that wait for it in the same phase. */
function dueDates(steps: readonly Ranked[]): DueDates {
  const due = new Map(steps.map((step) => [step.id, step.date]))
  const byId = new Map(steps.map((step) => [step.id, step]))
  const moved = steps.filter(({ after }) => after.length > 0)
  // Each date is carried back along the prerequisites; it only ever gets earlier, so that a cycle ends too.
  for (let step = moved.pop(); step; step = moved.pop()) {
    const date = due.get(step.id) ?? null
    for (const id of step.after) {
      const before = byId.get(id)
      if (before?.phase !== step.phase || byDate(date, due.get(id) ?? null) >= 0) continue
      due.set(id, date)
      if (before.after.length > 0) moved.push(before)
    }
  }
  return due
}

function compare(a: Ranked, b: Ranked, due: DueDates): number {
  const dates = byDate(due.get(a.id) ?? null, due.get(b.id) ?? null)
  return a.phase - b.phase || dates || a.weight - b.weight || (a.id < b.id ? -1 : 1)
}

/** The earlier date first, no date last. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

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
 * Sorts steps: always the smallest one whose prerequisites are all placed. A step is due as early as what left for it,
 * so that an undated prerequisite does not hold back a step with a near date. Prerequisites not in the list do not bind.
 */
export function inOrder<T extends Ranked>(steps: readonly T[]): readonly T[] {
  const sorted = steps.map(
    (step): Node<T> => ({ step, due: step.date, place: 0, left: 0, waiting: [], isPlaced: false }),
  )
  const byId = new Map(sorted.map((node) => [node.step.id, node]))
  for (const node of sorted) {
    for (const id of node.step.after) {
      const before = byId.get(id)
      if (!before) continue
      before.waiting.push(node)
      node.left += 1
    }
  }
  carryDates(sorted, byId)
  sorted.sort(compare)
  for (const [place, node] of sorted.entries()) node.place = place
  // The smallest is last, where it is cheap to take.
  const ready = sorted.filter(({ left }) => left === 0).reverse()
  const placed: T[] = []
  for (const first of sorted) {
    // A cycle cannot be compiled; if one came here all the same, the smallest goes first and nothing is dropped.
    for (let node: Node<T> | undefined = ready.pop() ?? first; node; node = ready.pop()) {
      if (node.isPlaced) continue
      node.isPlaced = true
      placed.push(node.step)
      for (const follower of node.waiting) {
        follower.left -= 1
        if (follower.left === 0) insert(ready, follower)
      }
    }
  }
  return placed
}

interface Node<T extends Ranked> {
  readonly step: T
  /** The earliest date of the step and of those that wait for it in the same phase. */
  due: string | null
  place: number
  /** How many of its prerequisites are not placed yet. */
  left: number
  readonly waiting: Node<T>[]
  isPlaced: boolean
}

/** Puts a step in its place in a list whose smallest is last. */
function insert<T extends Ranked>(list: Node<T>[], node: Node<T>): void {
  list.splice(list.findLastIndex(({ place }) => place > node.place) + 1, 0, node)
}

/** Each date is carried back along the prerequisites; it only ever gets earlier, so that a cycle ends too. */
function carryDates<T extends Ranked>(nodes: readonly Node<T>[], byId: ReadonlyMap<string, Node<T>>): void {
  const moved = nodes.filter(({ step }) => step.after.length > 0)
  for (let node = moved.pop(); node; node = moved.pop()) {
    for (const id of node.step.after) {
      const before = byId.get(id)
      if (before?.step.phase !== node.step.phase || byDate(node.due, before.due) >= 0) continue
      before.due = node.due
      if (before.step.after.length > 0) moved.push(before)
    }
  }
}

function compare<T extends Ranked>(a: Node<T>, b: Node<T>): number {
  return (
    a.step.phase - b.step.phase ||
    byDate(a.due, b.due) ||
    a.step.weight - b.step.weight ||
    (a.step.id < b.step.id ? -1 : 1)
  )
}

/** The earlier date first, no date last. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0
  // Any date is before `~`.
  return (a ?? '~') < (b ?? '~') ? -1 : 1
}

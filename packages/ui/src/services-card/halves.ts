/** Height of a half of the sheet between its margins, in millimetres, less what rounding may take. */
const HALF_MM = 185
/** The space between two blocks, in millimetres (see `.half` of Paper.module.css). */
const GAP_MM = 4

/** A place on the card, and how tall it is, in millimetres. */
interface Block {
  readonly id: string
  /** With all that is known of it. */
  readonly full: number
  /** What, where and phone only. */
  readonly brief: number
}

/** What stands on the card beside the places. */
interface Ends {
  /** Height of the heading, in millimetres. */
  readonly head: number
  /** Height of what comes last; 0: nothing does. */
  readonly end: number
  /** The most halves. */
  readonly most: number
}

/** Which places stand on which half. */
interface Halves {
  /** Ids, a list a half. The last one may be empty: what comes last stands alone on it. */
  readonly halves: readonly (readonly string[])[]
  /** Ids of the places, the last ones, that stand there in brief, so that all fit. */
  readonly brief: readonly string[]
  /** How many places, the last ones, did not fit even so. */
  readonly left: number
}

/**
 * Shares the places out between the halves of folded sheets: each stands on the first half that has room for it, whole.
 * Where there are too many, the last ones stand there in brief; where even that is too much, the last ones stay off.
 */
export function halvesOf(places: readonly Block[], ends: Ends): Halves {
  for (let brief = 0; brief <= places.length; brief += 1) {
    const isBrief = (index: number): boolean => index >= places.length - brief
    const sizes = places.map(({ id, full, brief: short }, index) => ({
      id,
      mm: isBrief(index) ? short : full,
    }))
    const halves = shared(sizes, ends)
    if (halves.length <= ends.most)
      return { halves, brief: places.slice(places.length - brief).map(({ id }) => id), left: 0 }
  }
  const sizes = places.map(({ id, brief }) => ({ id, mm: brief }))
  let count = places.length - 1
  while (count > 0 && shared(sizes.slice(0, count), ends).length > ends.most) count -= 1
  const kept = sizes.slice(0, count)
  return { halves: shared(kept, ends), brief: kept.map(({ id }) => id), left: places.length - count }
}

/** A place in the length that was chosen. */
interface Sized {
  readonly id: string
  readonly mm: number
}

/** A half that is being filled. */
interface Filling {
  readonly ids: string[]
  left: number
}

function shared(places: readonly Sized[], { head, end }: Ends): readonly (readonly string[])[] {
  const halves: Filling[] = [{ ids: [], left: HALF_MM - head }]
  const roomFor = (mm: number, some: readonly Filling[]): Filling => {
    // The first block of an empty half has no space above it.
    const found = some.find(({ left }) => mm + GAP_MM <= left || (left === HALF_MM && mm <= left))
    if (found !== undefined) return found
    const next = { ids: [], left: HALF_MM }
    halves.push(next)
    return next
  }
  for (const { id, mm } of places) {
    const half = roomFor(mm, halves)
    half.ids.push(id)
    half.left -= mm + GAP_MM
  }
  // What comes last stands on the last half.
  if (end > 0) roomFor(end, halves.slice(-1))
  return halves.map(({ ids }) => ids)
}

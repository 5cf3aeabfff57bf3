/** Height of a half of the sheet between its margins, in millimetres, less what rounding may take. */
export const HALF_MM = 191
/** The longest piece of a roll, less its margins: who holds a longer one reads none of it. */
export const ROLL_MM = 1200
/** The space between two blocks, in millimetres (see `.half` of Paper.module.css). */
const GAP_MM = 2.5

/**
 * How much of a place is told. `brief`: what, where, phone, and that an appointment is needed. `hours`: its week and
 * what it says of itself too. `full`: how to get there and in too.
 */
export type Detail = 'brief' | 'hours' | 'full'

/** A place on the card, and how tall it is in each length, in millimetres. */
export interface Block extends Readonly<Record<Detail, number>> {
  readonly id: string
  /** Another place of its kind stands before it: it is the first to stay off where there is no room. */
  readonly isMore: boolean
}

/** What stands on the card beside the places. */
interface Ends {
  /** Height of the heading, in millimetres. */
  readonly head: number
  /** Heights of what comes after the places, in order; 0: it is not there. */
  readonly end: readonly number[]
  /** The most halves. */
  readonly most: number
  /** Height of a half, in millimetres: `HALF_MM`, or `ROLL_MM` of the one piece of a roll. */
  readonly half: number
}

/** Which places stand on which half. */
interface Halves {
  /** Ids, a list a half. The last ones may be empty: what comes last stands alone on them. */
  readonly halves: readonly (readonly string[])[]
  /** How much is told of each place that is on the card, by id. */
  readonly details: ReadonlyMap<string, Detail>
  /** For each block after the places, the half (from 0) on which it stands. */
  readonly ends: readonly number[]
  /** How many places did not fit. */
  readonly left: number
}

/**
 * Shares the places out between the halves of folded sheets: each stands on the first half that has room for it, whole.
 * Who goes there needs the place first of all, then its hours, then the rest. So every place comes in brief; where even
 * that is too much, further places of a kind stay off, then the last ones. Then as many as there is room for get their
 * hours, the first place before all, then those that need least room; then the rest in the same way.
 */
export function halvesOf(places: readonly Block[], ends: Ends): Halves {
  const kept = keptOf(places, ends)
  const details = new Map<string, Detail>(kept.map(({ id }) => [id, 'brief']))
  for (const detail of ['hours', 'full'] as const)
    for (const block of bySmallestFirst(kept, detail, details)) {
      const before = details.get(block.id) ?? 'brief'
      details.set(block.id, detail)
      if (shared(sized(kept, details), ends).halves.length > ends.most) details.set(block.id, before)
    }
  return { ...shared(sized(kept, details), ends), details, left: places.length - kept.length }
}

/** The places that fit in brief. */
function keptOf(places: readonly Block[], ends: Ends): readonly Block[] {
  const kept = [...places]
  const isTooMuch = () => shared(sized(kept, new Map()), ends).halves.length > ends.most
  while (kept.length > 0 && isTooMuch()) {
    const further = kept.findLastIndex(({ isMore }) => isMore)
    kept.splice(further === -1 ? kept.length - 1 : further, 1)
  }
  return kept
}

/** Those whose hours are on the card, for the rest: who goes there asks first when it is open. */
function bySmallestFirst(
  places: readonly Block[],
  detail: 'hours' | 'full',
  details: ReadonlyMap<string, Detail>,
): readonly Block[] {
  const [first, ...others] = places.filter(({ id }) => detail === 'hours' || details.get(id) === 'hours')
  const cost = (block: Block) => block[detail] - block[details.get(block.id) ?? 'brief']
  return first === undefined ? [] : [first, ...others.toSorted((a, b) => cost(a) - cost(b))]
}

/** A place in the length that was chosen. */
interface Sized {
  readonly id: string
  readonly mm: number
}

const sized = (places: readonly Block[], details: ReadonlyMap<string, Detail>): readonly Sized[] =>
  places.map((block) => ({ id: block.id, mm: block[details.get(block.id) ?? 'brief'] }))

/** A half that is being filled. */
interface Filling {
  readonly ids: string[]
  left: number
}

function shared(
  places: readonly Sized[],
  { head, end, half: height }: Ends,
): Pick<Halves, 'halves' | 'ends'> {
  const halves: Filling[] = [{ ids: [], left: height - head }]
  /** Puts a block on the first half from `from` on that has room for it, else on a new one. */
  const put = (mm: number, from: number): number => {
    // The first block of an empty half has no space above it.
    const at = halves.findIndex(
      ({ left }, index) => index >= from && (mm + GAP_MM <= left || (left === height && mm <= left)),
    )
    const index = at === -1 ? halves.push({ ids: [], left: height }) - 1 : at
    const half = halves[index]
    if (half !== undefined) half.left -= mm + GAP_MM
    return index
  }
  for (const { id, mm } of places) halves[put(mm, 0)]?.ids.push(id)
  // What comes last stands on the last half.
  const ends = end.map((mm) => (mm > 0 ? put(mm, halves.length - 1) : halves.length - 1))
  return { halves: halves.map(({ ids }) => ids), ends }
}

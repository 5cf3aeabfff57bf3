/** A key: a capital letter, a space, or the one that takes the last letter away. */
export type Key = Letter | 'space' | 'erase'

type Letter = (typeof letters)[number]

const letters = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const),
  ...(['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const),
]

/** Letters on a line, where there is room for three lines of the same length. */
const wideColumns = 11

/** The keys in the order of reading. */
export const keys: readonly Key[] = [...letters, 'space', 'erase']

/** A key and the columns that it covers, counted through all lines. */
interface Place {
  readonly key: Key
  readonly start: number
  readonly width: number
}

/** Where the keys stand. In a narrow window « Espace » and « Effacer » take a line each. */
function placesOf(columns: number): Place[] {
  const isWide = columns >= wideColumns
  const wordsAt = isWide ? letters.length : Math.ceil(letters.length / columns) * columns
  const spaceWidth = isWide ? 3 : columns
  return [
    ...letters.map((key, start) => ({ key, start, width: 1 })),
    { key: 'space', start: wordsAt, width: spaceWidth },
    { key: 'erase', start: wordsAt + spaceWidth, width: isWide ? 4 : columns },
  ]
}

/**
 * The key that an arrow key, Home or End leads to. At an edge it stays where it is.
 * @param arrow name of the pressed key, as in `KeyboardEvent.key`
 * @param columns letters on a line, as they are drawn
 * @returns null when the pressed key moves nothing.
 */
export function keyTowards(from: Key, arrow: string, columns: number = wideColumns): Key | null {
  const places = placesOf(columns)
  const index = keys.indexOf(from)
  const at = places[index]?.start ?? 0
  const line = Math.floor(at / columns) * columns
  const keyAt = (column: number) =>
    places.find(({ start, width }) => column >= start && column < start + width)?.key
  const lastOf = (first: number) =>
    places.findLast(({ start }) => start >= first && start < first + columns)?.key
  switch (arrow) {
    case 'ArrowRight':
      return keys[Math.min(index + 1, keys.length - 1)] ?? null
    case 'ArrowLeft':
      return keys[Math.max(index - 1, 0)] ?? null
    case 'ArrowDown':
      // The last line of letters may be short.
      return keyAt(at + columns) ?? lastOf(line + columns) ?? from
    case 'ArrowUp':
      return keyAt(at - columns) ?? from
    case 'Home':
      return keyAt(line) ?? from
    case 'End':
      return lastOf(line) ?? from
    default:
      return null
  }
}

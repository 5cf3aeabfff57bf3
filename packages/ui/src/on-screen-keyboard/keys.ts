/** A key: a capital letter, a space, or the one that takes the last letter away. */
export type Key = Letter | 'space' | 'erase'

type Letter = (typeof letters)[number]

const letters = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'] as const),
  ...(['N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'] as const),
]

/** Letters on a line. */
const columns = 11

/** The keys in the order of reading: three lines of the same length. */
export const keys: readonly Key[] = [...letters, 'space', 'erase']

/** How many columns a key takes. */
const widthOf = (key: Key): number => (key === 'space' ? 3 : key === 'erase' ? 4 : 1)

/** Columns before each key, counted through all lines. */
const starts: readonly number[] = keys.map((_, index) =>
  keys.slice(0, index).reduce((sum, key) => sum + widthOf(key), 0),
)

/**
 * The key that an arrow key, Home or End leads to. At an edge it stays where it is.
 * @param arrow name of the pressed key, as in `KeyboardEvent.key`
 * @returns null when the pressed key moves nothing.
 */
export function keyTowards(from: Key, arrow: string): Key | null {
  const index = keys.indexOf(from)
  const at = starts[index] ?? 0
  const line = Math.floor(at / columns)
  switch (arrow) {
    case 'ArrowRight':
      return keys[Math.min(index + 1, keys.length - 1)] ?? null
    case 'ArrowLeft':
      return keys[Math.max(index - 1, 0)] ?? null
    case 'ArrowDown':
      return keyAt(at + columns) ?? from
    case 'ArrowUp':
      return keyAt(at - columns) ?? from
    case 'Home':
      return keyAt(line * columns) ?? from
    case 'End':
      return keyAt((line + 1) * columns - 1) ?? from
    default:
      return null
  }
}

/** The key that covers a column, counted through all lines. */
function keyAt(column: number): Key | undefined {
  return keys.find((key, index) => {
    const start = starts[index] ?? 0
    return column >= start && column < start + widthOf(key)
  })
}

/** An alphabet of the keyboard. */
export type Script = 'latin' | 'arabic'

/** The alphabets that a field takes: one, or both with the one that is shown first in front. */
export type Scripts = readonly [Script] | readonly ['latin', 'arabic'] | readonly ['arabic', 'latin']

/** A key: a letter, `space`, `erase` (takes the last letter away), or `switch` (shows the other alphabet). */
export type Key = string

/** The letters in the order of the alphabet; the Arabic ones are followed by the forms that words are written with. */
const letters: Readonly<Record<Script, readonly string[]>> = {
  latin: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  arabic: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', ...'ءأإآؤئةى'],
}

/** Columns of « Espace » and of « Effacer » on a wide keyboard, as in the style sheet. */
const wideWords: Readonly<Record<Script, readonly [space: number, erase: number]>> = {
  latin: [3, 4],
  arabic: [4, 4],
}

/** The keys of an alphabet in the order of reading. @param hasSwitch another alphabet is offered */
export const keysOf = (script: Script, hasSwitch: boolean): readonly Key[] => [
  ...letters[script],
  ...['space', 'erase'],
  ...(hasSwitch ? ['switch'] : []),
]

/** The keyboard as it is drawn. */
export interface Drawn {
  readonly script: Script
  /** Another alphabet is offered, by a last line of its own. */
  readonly hasSwitch: boolean
  /** Letters on a line. */
  readonly columns: number
  /** « Espace » and « Effacer » stand after the letters; else each has a line of its own. */
  readonly isWide: boolean
}

/** A key and the columns that it covers, counted through all lines. */
interface Place {
  readonly key: Key
  readonly start: number
  readonly width: number
}

/** Where the keys stand. */
function placesOf({ script, hasSwitch, columns, isWide }: Drawn): Place[] {
  const alone = letters[script]
  const spaceAt = isWide ? alone.length : Math.ceil(alone.length / columns) * columns
  const [space, erase] = isWide ? wideWords[script] : [columns, columns]
  const eraseAt = spaceAt + space
  return [
    ...alone.map((key, start) => ({ key, start, width: 1 })),
    { key: 'space', start: spaceAt, width: space },
    { key: 'erase', start: eraseAt, width: erase },
    ...(hasSwitch ? [{ key: 'switch', start: eraseAt + erase, width: columns }] : []),
  ]
}

/** The key before or after another one; at an edge it stays. */
const neighbour = (places: readonly Place[], index: number, step: 1 | -1): Key | null =>
  places[Math.max(0, Math.min(index + step, places.length - 1))]?.key ?? null

/**
 * The key that an arrow key, Home or End leads to. At an edge it stays where it is. Arabic runs from the right: there
 * the left arrow leads to the next letter.
 * @param arrow name of the pressed key, as in `KeyboardEvent.key`
 * @returns null when the pressed key moves nothing.
 */
export function keyTowards(from: Key, arrow: string, drawn: Drawn): Key | null {
  const { columns } = drawn
  const places = placesOf(drawn)
  const index = Math.max(
    0,
    places.findIndex(({ key }) => key === from),
  )
  const at = places[index]?.start ?? 0
  const line = Math.floor(at / columns) * columns
  const forward = drawn.script === 'arabic' ? 'ArrowLeft' : 'ArrowRight'
  const keyAt = (column: number) =>
    places.find(({ start, width }) => column >= start && column < start + width)?.key
  const lastOf = (first: number) =>
    places.findLast(({ start }) => start >= first && start < first + columns)?.key
  switch (arrow) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return neighbour(places, index, arrow === forward ? 1 : -1)
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

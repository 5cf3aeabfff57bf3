/** An alphabet of the keyboard. */
export type Script = 'latin' | 'arabic'

/** The alphabets that a field takes: one, or both with the one that is shown first in front. */
export type Scripts = readonly [Script] | readonly ['latin', 'arabic'] | readonly ['arabic', 'latin']

/** A key: a letter, `space`, `erase` (takes the last letter away), or `switch` (shows the other alphabet). */
export type Key = string

/** The letters in the order of the alphabet; the Arabic ones are followed by the forms that words are written with. */
const letters: Readonly<Record<Script, string>> = {
  latin: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى',
}

/** The keys of an alphabet in the order of reading. @param hasSwitch another alphabet is offered */
export const keysOf = (script: Script, hasSwitch: boolean): readonly Key[] => [
  ...letters[script],
  'space',
  'erase',
  ...(hasSwitch ? ['switch'] : []),
]

/** The keyboard as it is drawn. */
export interface Drawn {
  readonly script: Script
  /** Those of `keysOf`. */
  readonly keys: readonly Key[]
  /** Letters on a line. */
  readonly columns: number
  /** « Espace » and « Effacer » stand after the letters; else each has a line of its own. */
  readonly isWide: boolean
}

/** Columns that a key covers: « Espace » and « Effacer » fill the last line of a wide keyboard, as in the style sheet. */
function widthOf(key: Key, { script, columns, isWide }: Drawn): number {
  if (key.length === 1) return 1
  if (!isWide || key === 'switch') return columns
  return key === 'space' && script === 'latin' ? 3 : 4
}

/** Column at which each key begins, counted through all lines, and that after the last one. */
function startsOf(drawn: Drawn): { starts: number[]; end: number } {
  const { keys, columns } = drawn
  let end = 0
  const starts = keys.map((key) => {
    const width = widthOf(key, drawn)
    // What fills a line begins one.
    const start = width === columns ? Math.ceil(end / columns) * columns : end
    end = start + width
    return start
  })
  return { starts, end }
}

/**
 * The key that an arrow key, Home or End leads to. At an edge it stays where it is. Arabic runs from the right: there
 * the left arrow leads to the next letter.
 * @param arrow name of the pressed key, as in `KeyboardEvent.key`
 * @returns null when the pressed key moves nothing.
 */
export function keyTowards(from: Key, arrow: string, drawn: Drawn): Key | null {
  const { keys, columns } = drawn
  const { starts, end } = startsOf(drawn)
  const index = keys.indexOf(from)
  const at = starts[index] ?? 0
  const line = at - (at % columns)
  // The last line of letters may be short: beyond it stands its last letter.
  const indexAt = (column: number) =>
    column < 0 || column >= end ? index : starts.findLastIndex((start) => start <= column)
  const step = drawn.script === 'arabic' ? -1 : 1
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: index + step,
    ArrowLeft: index - step,
    ArrowDown: indexAt(at + columns),
    ArrowUp: indexAt(at - columns),
    Home: indexAt(line),
    End: indexAt(Math.min(line + columns, end) - 1),
  }
  const target = targets[arrow]
  return target === undefined ? null : (keys[target] ?? from)
}

/**
 * Letters that an earlier program spoilt: UTF-8 that was read as Windows-1252 and saved again (« ValserhÃ´ne »).
 */
import type { Raw } from './draft.ts'

/** Windows-1252 of the bytes 0x80 to 0xFF; the five bytes that it lacks stay what they are. */
const LETTERS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))

/** Byte of each of these letters. Latin-1, which some programs take instead, has control characters for some. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 128 }, (_, at) => [String.fromCharCode(at + 128), at + 128] as const),
  ...[...LETTERS].map((letter, at) => [letter, at + 128] as const),
])

/** The letters that stand for the second, third byte of a letter: 0x80 to 0xBF. */
const FOLLOWING = `\\u0080-\\u00BF${LETTERS.slice(0, 64).replaceAll(/[\u0080-\u00BF]/g, '')}`

/**
 * What no French text holds, so that it can only be a spoilt letter: `Ã` and `Â` (À to ÿ, « », °), `Å` (œ), `â€` and
 * `â‚¬`, `â„¢` (’ – … € ™), each with what follows.
 */
const SPOILT = new RegExp(`Ã[${FOLLOWING}]|Â[\\u00A0-\\u00BF]|Å[’“¸]|â[€‚„][${FOLLOWING}]`, 'g')

const decoder = new TextDecoder('utf-8', { fatal: true })

/** More often than this no text was saved wrongly. */
const ROUNDS = 3

/** A text with its spoilt letters read again; what cannot be read so stays as it is. */
function mendedText(text: string): string {
  let mended = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = mended.replaceAll(SPOILT, readAgain)
    if (next === mended) break
    mended = next
  }
  return mended
}

function readAgain(letters: string): string {
  try {
    return decoder.decode(Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? 0))
  } catch {
    return letters
  }
}

/** Whether letters are lost for good: bytes that no encoding reads, or spoilt letters that could not be read again. */
export function isDamaged(text: string): boolean {
  return /\uFFFD|Ã(?![A-Z])|â€/.test(text)
}

/** A row or an object with its texts read again, and the first text that was; undefined when all stay as they are. */
export function mendedRaw(raw: Raw): { readonly raw: Raw; readonly first: string } | undefined {
  // Nearly every row is right: it is looked at, not built once more.
  if (!someText(raw, (text) => mendedText(text) !== text)) return undefined
  let first = ''
  const mend = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const mended = mendedText(value)
      if (mended !== value) first ||= mended
      return mended
    }
    if (Array.isArray(value)) return value.map(mend)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, mend(one)]))
  }
  return { raw: mend(raw) as Raw, first }
}

/** Whether some text inside of a value passes a test. */
function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((one) => someText(one, test))
}

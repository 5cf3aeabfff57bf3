/**
 * Names of places as people type them: without accents, hyphens or articles, « St » for « Saint ».
 */

const splitWords = (name: string): readonly string[] =>
  name
    .replaceAll(/œ/gi, 'oe')
    .replaceAll(/æ/gi, 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')

const whole = (word: string): string => SHORT[word] ?? word

/** A name in words that can be compared: `['SAINT', 'MARTIN', 'D', 'HERES']`. */
export const wordsOf = (name: string): readonly string[] => splitWords(name).map(whole)

/** What may be meant by what is typed so far: « Ste » is « Sainte », or the beginning of « Steinbach ». */
export function readingsOf(typed: string): readonly (readonly string[])[] {
  const words = splitWords(typed)
  const last = words.at(-1)
  const read = words.map(whole)
  return last === undefined || whole(last) === last ? [read] : [read, [...read.slice(0, -1), last]]
}

const SHORT: Readonly<Record<string, string>> = { ST: 'SAINT', STE: 'SAINTE' }

/** Small words that many leave out: « Havre » for « Le Havre », « Val Oise » for « Val-d’Oise ». */
const SMALL = new Set([
  'L',
  'LE',
  'LA',
  'LES',
  'D',
  'DE',
  'DES',
  'DU',
  'EN',
  'SUR',
  'SOUS',
  'LES',
  'LEZ',
  'AUX',
  'AU',
  'A',
  'ET',
])

/** The words without the small ones; all of them when there are only small ones (the commune of « Y », « Us », « Sus »). */
function mainWords(words: readonly string[]): readonly string[] {
  const main = words.filter((word) => !SMALL.has(word))
  return main.length > 0 ? main : words
}

/** A name, ready to be compared with what is typed. */
export interface Comparable {
  readonly words: readonly string[]
  /** The words without the small ones. */
  readonly mainWords: readonly string[]
  /** All the words, as one text. */
  readonly full: string
  /** `mainWords`, as one text. */
  readonly main: string
  /** The words without spaces: « Saintdenis ». */
  readonly glued: string
}

/** Gets a name, or what was typed, ready to be compared. */
export function comparable(words: readonly string[]): Comparable {
  const main = mainWords(words)
  return { words, mainWords: main, full: words.join(' '), main: main.join(' '), glued: words.join('') }
}

/**
 * How well a name answers what was typed, the last word perhaps not finished. Smaller is better:
 * 0 the same, 1 the same but for small words, 2 begins so, 3 begins so but for small words or spaces,
 * 4 each typed word begins a word of the name. Null when it does not answer, or when nothing was typed.
 */
export function matchOf(name: Comparable, typed: Comparable): number | null {
  if (typed.full === '') return null
  if (name.full === typed.full) return 0
  if (name.main === typed.main) return 1
  if (name.full.startsWith(typed.full)) return 2
  if (name.main.startsWith(typed.main) || name.glued.startsWith(typed.glued)) return 3
  const isThere = (word: string): boolean => name.words.some((own) => own.startsWith(word))
  return typed.mainWords.every(isThere) ? 4 : null
}

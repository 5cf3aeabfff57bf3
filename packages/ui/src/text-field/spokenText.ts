/** The words that are said instead of letters. */
export interface SpokenWords {
  /** One hidden letter: « étoile ». */
  readonly star: string
  /** Nothing is left. */
  readonly erased: string
}

/** What is said after a change of a text. */
export interface TextChange {
  readonly before: string
  readonly after: string
  /** Letters must not be heard by those who stand near. */
  readonly isMasked: boolean
}

/** « étoile étoile »: as many as letters. */
const stars = (text: string, star: string): string => [...text].map(() => star).join(' ')

/**
 * What is said after a key: the letter that was added, the whole word after a space, what is left after an erasure.
 * A masked text is never said: each letter is « étoile » (K8).
 */
export function spokenText({ before, after, isMasked }: TextChange, words: SpokenWords): string {
  if (after === '') return words.erased
  const isAdded = after.length > before.length && after.startsWith(before)
  const added = isAdded ? after.slice(before.length) : after
  if (isMasked) return stars(added, words.star)
  return isAdded && added.trim() === '' ? (after.trim().split(/\s+/).at(-1) ?? '') : added
}

import type { TextDocument } from '../text/types.ts'
import { countSyllables } from './syllables.ts'

/** Reported, never a reason to refuse a text. Null when there is nothing to measure. */
export type Scores = {
  /** 207 − 1.015 · words per sentence − 73.6 · syllables per word; 80 and more is easy. */
  readonly kandelMoles: number | null
  /** Words per sentence + share of words of more than 6 letters, in percent; under 30 is easy. */
  readonly lix: number | null
}

export type Counts = { sentences: number; words: number; syllables: number; long: number }

export const noCounts = (): Counts => ({ sentences: 0, words: 0, syllables: 0, long: 0 })

/** Adds what a text holds to the counts. */
export function count(doc: TextDocument, counts: Counts): void {
  for (const block of doc.blocks)
    for (const sentence of block.sentences) {
      if (sentence.words === 0) continue
      counts.sentences++
      counts.words += sentence.words
      let letters = 0
      const close = (): void => {
        if (letters > 6) counts.long++
        letters = 0
      }
      for (const token of sentence.tokens) {
        if (!token.glued) close()
        if (token.kind === 'symbol') continue
        letters += token.text.replace(/[^\p{L}]/gu, '').length
        counts.syllables += token.kind === 'word' ? countSyllables(token.norm) : token.glued ? 0 : 1
      }
      close()
    }
}

const round = (value: number): number => Math.round(value * 10) / 10

export function scoresOf({ sentences, words, syllables, long }: Counts): Scores {
  if (sentences === 0 || words === 0) return { kandelMoles: null, lix: null }
  const length = words / sentences
  return {
    kandelMoles: round(207 - 1.015 * length - (73.6 * syllables) / words),
    lix: round(length + (100 * long) / words),
  }
}

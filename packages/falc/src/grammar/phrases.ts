import { normalise, tokenise } from '../text/tokens.ts'
import type { Tagged } from './tagger.ts'

export type PhraseMatch = { readonly phrase: string; readonly from: number; readonly to: number }

type Entry = { phrase: string; words: readonly string[] }

/** How a word of the text may differ from the word of the list. */
export type Matching = 'exact' | 'plural' | 'lemma'

const singular = (word: string): string => (word.length > 3 ? word.replace(/(?:s|x)$/, '') : word)

/** Finds listed words and phrases in a sentence. The longest wins. Cost does not depend on the length of the list. */
export class PhraseFinder {
  private readonly byFirst = new Map<string, Entry[]>()
  private readonly matching: Matching

  constructor(phrases: Iterable<string>, matching: Matching = 'exact') {
    this.matching = matching
    for (const phrase of phrases) {
      const words = tokenise(phrase.replaceAll('’', "'")).map((token) => this.key(normalise(token.text)))
      const first = words[0]
      if (first === undefined) continue
      const entries = this.byFirst.get(first) ?? []
      entries.push({ phrase, words })
      this.byFirst.set(first, entries)
    }
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  private key(word: string): string {
    return this.matching === 'exact' ? word : singular(word)
  }

  private keysOf(tagged: Tagged): string[] {
    const own = this.key(tagged.token.norm)
    return this.matching === 'lemma'
      ? [...new Set([own, ...tagged.analyses.map((a) => this.key(a.lemma))])]
      : [own]
  }

  find(tagged: readonly Tagged[]): PhraseMatch[] {
    const found: PhraseMatch[] = []
    for (let i = 0; i < tagged.length; i++) {
      const match = this.at(tagged, i)
      if (!match) continue
      found.push(match)
      i = match.to - 1
    }
    return found
  }

  private at(tagged: readonly Tagged[], from: number): PhraseMatch | null {
    for (const first of this.keysOf(tagged[from] as Tagged))
      for (const entry of this.byFirst.get(first) ?? []) {
        if (from + entry.words.length > tagged.length) continue
        const fits = entry.words.every(
          (word, k) => k === 0 || this.keysOf(tagged[from + k] as Tagged).includes(word),
        )
        if (fits) return { phrase: entry.phrase, from, to: from + entry.words.length }
      }
    return null
  }
}

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

  /** True when the token is this word of the list, as it stands or by its dictionary form. */
  private is({ token, analyses }: Tagged, word: string): boolean {
    if (this.key(token.norm) === word) return true
    return this.matching === 'lemma' && analyses.some((a) => this.key(a.lemma) === word)
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
    const { token, analyses } = tagged[from] as Tagged
    const direct = this.beginning(this.key(token.norm), tagged, from)
    if (direct || this.matching !== 'lemma') return direct
    for (const { lemma } of analyses) {
      const match = this.beginning(this.key(lemma), tagged, from)
      if (match) return match
    }
    return null
  }

  private beginning(first: string, tagged: readonly Tagged[], from: number): PhraseMatch | null {
    for (const { phrase, words } of this.byFirst.get(first) ?? []) {
      if (from + words.length > tagged.length) continue
      if (words.every((word, k) => k === 0 || this.is(tagged[from + k] as Tagged, word)))
        return { phrase, from, to: from + words.length }
    }
    return null
  }
}

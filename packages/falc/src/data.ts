import type { LexiconData } from './grammar/lexicon.ts'

/** One concept, and the words that must not be used for it. */
export type Concept = { readonly say: string; readonly not: readonly string[] }

/** The word lists that the rules read. Licences: data/README.md. */
export type FalcData = {
  readonly lexicon: LexiconData
  readonly anglicisms: Readonly<Record<string, string>>
  readonly abbreviations: Readonly<Record<string, string>>
  readonly acronyms: Readonly<Record<string, string>>
  readonly abstractNotions: readonly string[]
  readonly concepts: readonly Concept[]
  readonly crossReferences: readonly string[]
  readonly familiar: readonly string[]
  /** More words that readers know, by the place where they meet them. */
  readonly everyday: Readonly<Record<string, readonly string[]>>
  readonly homonyms: Readonly<Record<string, string>>
  readonly idioms: Readonly<Record<string, string>>
  readonly numberWords: Readonly<Record<string, string>>
  readonly people: Readonly<Record<string, string>>
}

/** Loads the word lists (0.6 MB). Only who calls it pays: the rules themselves hold no data. */
export async function loadData(): Promise<FalcData> {
  return (await import('./wordLists.ts')).wordLists
}

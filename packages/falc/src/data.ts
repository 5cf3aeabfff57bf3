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
  readonly homonyms: Readonly<Record<string, string>>
  readonly idioms: Readonly<Record<string, string>>
  readonly numberWords: Readonly<Record<string, string>>
  readonly people: Readonly<Record<string, string>>
}

/** Loads the word lists (0.6 MB). Only who calls it pays: the rules themselves hold no data. */
export async function loadData(): Promise<FalcData> {
  const [
    lexicon,
    anglicisms,
    abbreviations,
    acronyms,
    abstractNotions,
    concepts,
    crossReferences,
    familiar,
    homonyms,
    idioms,
    numberWords,
    people,
  ] = await Promise.all([
    import('../data/lexicon.json', { with: { type: 'json' } }),
    import('../data/anglicisms.json', { with: { type: 'json' } }),
    import('../data/abbreviations.json', { with: { type: 'json' } }),
    import('../data/acronyms.json', { with: { type: 'json' } }),
    import('../data/abstract-notions.json', { with: { type: 'json' } }),
    import('../data/concepts.json', { with: { type: 'json' } }),
    import('../data/cross-references.json', { with: { type: 'json' } }),
    import('../data/familiar.json', { with: { type: 'json' } }),
    import('../data/homonyms.json', { with: { type: 'json' } }),
    import('../data/idioms.json', { with: { type: 'json' } }),
    import('../data/number-words.json', { with: { type: 'json' } }),
    import('../data/people.json', { with: { type: 'json' } }),
  ])
  return {
    lexicon: lexicon.default,
    anglicisms: anglicisms.default,
    abbreviations: abbreviations.default,
    acronyms: acronyms.default,
    abstractNotions: abstractNotions.default,
    concepts: concepts.default,
    crossReferences: crossReferences.default,
    familiar: familiar.default,
    homonyms: homonyms.default,
    idioms: idioms.default,
    numberWords: numberWords.default,
    people: people.default,
  }
}

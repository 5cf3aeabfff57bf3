import type { FalcData } from '../data.ts'
import { Lexicon } from '../grammar/lexicon.ts'
import { PhraseFinder } from '../grammar/phrases.ts'
import { type Tagged, tagSentence } from '../grammar/tagger.ts'
import { tokenise } from '../text/tokens.ts'
import type { ResolvedOptions } from './options.ts'

/** The word lists made ready for search; built once from the data, whatever the options. */
export class Resources {
  readonly data: FalcData
  readonly lexicon: Lexicon
  readonly familiar: ReadonlySet<string>
  readonly abstract: ReadonlySet<string>
  readonly anglicisms: PhraseFinder
  readonly idioms: PhraseFinder
  readonly people: PhraseFinder
  readonly crossReferences: PhraseFinder
  private readonly finders = new WeakMap<readonly string[], PhraseFinder>()

  constructor(data: FalcData) {
    this.data = data
    this.lexicon = new Lexicon(data.lexicon)
    this.familiar = new Set([...data.familiar, ...Object.values(data.everyday).flat()])
    this.abstract = new Set(data.abstractNotions)
    this.anglicisms = new PhraseFinder(Object.keys(data.anglicisms), 'lemma')
    this.idioms = new PhraseFinder(Object.keys(data.idioms), 'lemma')
    this.people = new PhraseFinder(Object.keys(data.people), 'plural')
    this.crossReferences = new PhraseFinder(data.crossReferences)
  }

  /** A finder for a list that the caller gave; kept as long as the list is. */
  finderFor(phrases: readonly string[]): PhraseFinder {
    const known = this.finders.get(phrases)
    if (known) return known
    const finder = new PhraseFinder(phrases, 'lemma')
    this.finders.set(phrases, finder)
    return finder
  }

  tag(text: string): Tagged[] {
    return tagSentence(tokenise(text), this.lexicon)
  }
}

/** The words of the glossary, made ready for one checker. */
export class Glossary {
  readonly finder: PhraseFinder
  readonly known: PhraseFinder
  readonly entries: ReadonlyMap<string, ResolvedOptions['glossary'][number]>

  constructor(options: ResolvedOptions) {
    this.entries = new Map(options.glossary.map((entry) => [entry.word, entry]))
    this.finder = new PhraseFinder(this.entries.keys(), 'lemma')
    this.known = new PhraseFinder([...options.known, ...this.entries.keys()], 'lemma')
  }
}

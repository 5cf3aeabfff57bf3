/** What data/lexicon.json holds; scripts/build-lexicon.ts writes it. */
export type LexiconData = { readonly paradigms: readonly string[]; readonly words: string }

/**
 * Kinds of a form. Nouns `n` `N`, adjectives `a` `A` (capital: plural), adverb `w`, grammatical word `g`,
 * infinitive `y`, participles `p` (present) `q` (past), and finite verbs: tense and person, such as `I3`.
 * Tenses: I present, Q imparfait, S passé simple, F futur, U subjunctive, V past subjunctive, K conditional,
 * E imperative. Persons: 1 to 3 singular, 4 to 6 plural.
 */
export type Kind = string

export type Analysis = {
  readonly lemma: string
  readonly kinds: readonly Kind[]
  readonly verb: boolean
  /** Of a verb: `t` takes a direct object, `e` makes its past with être, `p` always reflexive. */
  readonly flags: string
  /** 0 to 9; 7 and more: at least 10 per million in books and encyclopedias. */
  readonly books: number
  /** 2·log2(1 + occurrences per million in film subtitles), estimated from a rank. */
  readonly films: number
}

type Word = { paradigm: number; books: number; films: number }
type Shape = { lemmaEnd: string; flags: string; kinds: Map<string, string[]> }

/** French words, their kinds and how often they are met. */
export class Lexicon {
  private readonly shapes: Shape[]
  private readonly words = new Map<string, Word[]>()
  private readonly endings = new Map<string, Map<string, Set<number>>>()
  private readonly cache = new Map<string, readonly Analysis[]>()
  private longest = 0

  constructor(data: LexiconData) {
    this.shapes = data.paradigms.map((packed) => this.readShape(packed))
    this.shapes.forEach((shape, id) => {
      for (const ending of shape.kinds.keys()) {
        const byLemma = this.endings.get(ending) ?? new Map<string, Set<number>>()
        byLemma.set(shape.lemmaEnd, (byLemma.get(shape.lemmaEnd) ?? new Set<number>()).add(id))
        this.endings.set(ending, byLemma)
        this.longest = Math.max(this.longest, ending.length)
      }
    })
    this.readWords(data.words)
  }

  private readShape(packed: string): Shape {
    const [lemmaEnd = '', flags = '', forms = ''] = packed.split('|')
    const kinds = new Map<string, string[]>()
    for (const form of forms.split(',')) {
      const [ending = '', list = ''] = form.split('=')
      kinds.set(ending, list.split(' '))
    }
    return { lemmaEnd, flags, kinds }
  }

  private readWords(packed: string): void {
    let previous = ''
    for (const line of packed.split('\n')) {
      const [rest = '', paradigm = '0', counts = '00'] = line.slice(1).split(' ')
      const lemma = previous.slice(0, Number.parseInt(line[0] as string, 36)) + rest
      previous = lemma
      const word = {
        paradigm: Number.parseInt(paradigm, 36),
        books: Number(counts[0]),
        films: Number.parseInt(counts[1] as string, 36),
      }
      const known = this.words.get(lemma)
      if (known) known.push(word)
      else this.words.set(lemma, [word])
    }
  }

  /** All that a form can be; empty when the lexicon does not know it. `form` is normalised. */
  look(form: string): readonly Analysis[] {
    const known = this.cache.get(form)
    if (known) return known
    const found = form.length > 40 ? [] : this.search(form)
    if (this.cache.size > 50_000) this.cache.clear()
    this.cache.set(form, found)
    return found
  }

  private search(form: string): Analysis[] {
    const found: Analysis[] = []
    for (let size = 0; size <= Math.min(this.longest, form.length); size++) {
      const stem = form.slice(0, form.length - size)
      const ending = form.slice(form.length - size)
      for (const [lemmaEnd, ids] of this.endings.get(ending) ?? [])
        for (const word of this.words.get(stem + lemmaEnd) ?? [])
          if (ids.has(word.paradigm)) {
            const shape = this.shapes[word.paradigm] as Shape
            const kinds = shape.kinds.get(ending) as string[]
            const verb = shape.kinds.size > 6 || kinds.some((k) => /^[A-Z]\d|^[ypq]$/.test(k))
            found.push({
              lemma: stem + lemmaEnd,
              kinds,
              verb,
              flags: shape.flags,
              books: word.books,
              films: word.films,
            })
          }
    }
    return withoutRareVerbs(found)
  }
}

/** `étaient` is être, though étayer has the same form: a far rarer verb is left out. */
function withoutRareVerbs(found: Analysis[]): Analysis[] {
  const most = Math.max(0, ...found.filter((a) => a.verb).map((a) => a.films))
  return found.filter((a) => !a.verb || a.films + 15 > most)
}

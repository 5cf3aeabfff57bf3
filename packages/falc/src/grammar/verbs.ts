import type { Analysis } from './lexicon.ts'
import type { Tagged } from './tagger.ts'

export type Tense = 'I' | 'Q' | 'S' | 'F' | 'U' | 'V' | 'K' | 'E'

/** Tenses that a form may have: `demandiez` is imparfait or subjunctive. */
export function tensesOf(analyses: readonly Analysis[]): Set<Tense> {
  const tenses = new Set<Tense>()
  for (const analysis of analyses)
    for (const kind of analysis.kinds) if (/^[A-Z]\d$/.test(kind)) tenses.add(kind[0] as Tense)
  return tenses
}

export const hasLemma = (tagged: Tagged | undefined, lemma: string): boolean =>
  tagged?.analyses.some((a) => a.lemma === lemma) ?? false
export const canBe = (tagged: Tagged | undefined, kind: RegExp): boolean =>
  tagged?.analyses.some((a) => a.kinds.some((k) => kind.test(k))) ?? false

/** Index of the participle that makes a compound tense or a passive with the auxiliary at `index`, or -1. */
export function participleAfter(tagged: readonly Tagged[], index: number): number {
  for (let i = index + 1; i < Math.min(tagged.length, index + 6); i++) {
    const here = tagged[i] as Tagged
    if (canBe(here, /^q$/) && here.role !== 'noun' && here.role !== 'determiner') return i
    const skips =
      here.role === 'adverb' ||
      here.role === 'clitic' ||
      (here.role === 'pronoun' && here.token.glued) ||
      here.role === 'subject'
    if (!skips) return -1
  }
  return -1
}

/** Finite verbs that count as an idea: `est-ce que`, `s’il vous plaît` and the button of `touchez « J’ai fini »` do not. */
export function finiteVerbs(tagged: readonly Tagged[]): number[] {
  const found: number[] = []
  let quoted = false
  tagged.forEach((here, i) => {
    if (here.token.text === '«') quoted = i > 0 && tagged[i - 1]?.role !== 'punctuation'
    if (here.token.text === '»') quoted = false
    if (quoted || here.role !== 'finite') return
    const next = tagged[i + 1]?.token.norm
    const afterNext = tagged[i + 2]?.token.norm ?? ''
    if (here.token.norm === 'est' && next === '-ce' && /^(?:que|qu'|qui)$/.test(afterNext)) return
    if (/^pla[iî]t$/.test(here.token.norm) && /^(?:vous|te)$/.test(tagged[i - 1]?.token.norm ?? '')) return
    if (here.token.norm === 'importe' && tagged[i - 1]?.token.norm === "n'") return
    if (here.token.norm === 'soit' && isConjunctionSoit(tagged, i)) return
    found.push(i)
  })
  return found
}

/** `soit 325 €`, `soit le lundi, soit le mardi`: no verb. */
export function isConjunctionSoit(tagged: readonly Tagged[], index: number): boolean {
  const before = tagged[index - 1]
  return (
    !before ||
    before.role === 'punctuation' ||
    before.role === 'coordinator' ||
    before.role === 'preposition' ||
    !tagged.slice(Math.max(0, index - 12), index).some((t) => /^(?:que|qu'|quoique|ne)$/.test(t.token.norm))
  )
}

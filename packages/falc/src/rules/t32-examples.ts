import { fault, norm, sentences, text } from './helpers.ts'
import type { Rule } from './types.ts'

export const t32: Rule = {
  id: 'T32',
  rule: 'Donnez un exemple pour une idée difficile à voir.',
  source: 'Inclusion Europe.',
  severity: 'advice',
  instead: 'Ajoutez une phrase avec « par exemple ».',
  detect: (context) => {
    const all = [...sentences(context)]
    if (all.some(({ view }) => view.tagged.some((t) => /^exemples?$/.test(norm(t))))) return []
    const { finder, entries } = context.glossary
    const seen = new Set<string>()
    return all.flatMap((place) => {
      const explained = new Set<number>()
      for (const match of finder.find(place.view.tagged))
        if (entries.get(match.phrase)?.example) for (let i = match.from; i < match.to; i++) explained.add(i)
      return place.view.tagged.flatMap((here, i) => {
        const lemma = here.analyses.find((a) => context.resources.abstract.has(a.lemma))?.lemma
        if (!lemma || here.role !== 'noun' || explained.has(i) || seen.has(lemma)) return []
        seen.add(lemma)
        return [fault(place, i, i, `« ${text(here)} » est une idée difficile à voir.`)]
      })
    })
  },
  good: ['La solidarité, par exemple donner un repas, est utile.'],
  bad: ['La solidarité est utile.'],
  limits: 'La liste des idées difficiles est courte.',
}

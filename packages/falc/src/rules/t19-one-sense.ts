import { fault, inGlossary, norm, sentences, text } from './helpers.ts'
import type { Rule } from './types.ts'

export const t19: Rule = {
  id: 'T19',
  rule: 'Un mot a un seul sens.',
  source: 'Inclusion Europe.',
  severity: 'advice',
  instead: 'Choisissez un mot plus clair. Une image aide aussi.',
  detect: (context) => {
    const list = context.resources.data.homonyms
    const seen = new Set<string>()
    return [...sentences(context)].flatMap((place) => {
      const known = inGlossary(context, place.view)
      return place.view.tagged.flatMap((here, i) => {
        const word = norm(here)
        if (!Object.hasOwn(list, word) || here.role !== 'noun' || known.has(i) || seen.has(word)) return []
        seen.add(word)
        return [fault(place, i, i, `« ${text(here)} » peut dire ${list[word]}.`)]
      })
    })
  },
  good: ['Signez la lettre.'],
  bad: ['Apportez chaque pièce demain.'],
  limits: 'La liste est courte. La machine ne sait pas quel sens vous voulez.',
}

import type { Tagged } from '../grammar/tagger.ts'
import { explainedTerms, isExplained } from './explained.ts'
import { fault, sentences, text } from './helpers.ts'
import { hardWords, lemmaOf } from './t16-known-words.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** A text of one sentence has no room for an explanation. */
function isBlock(context: RuleContext): boolean {
  let count = 0
  for (const _ of sentences(context)) if (++count > 1) return true
  return false
}

function glossaryFaults(context: RuleContext): RawFinding[] {
  const { finder, entries } = context.glossary
  const done = explainedTerms(context, finder)
  return [...sentences(context)].flatMap((place) =>
    finder.find(place.view.tagged).flatMap((match) => {
      if (done.has(match.phrase) || entries.get(match.phrase)?.definition) return []
      done.add(match.phrase)
      return [
        fault(
          place,
          match.from,
          match.to - 1,
          `Le mot « ${match.phrase} » est difficile. Le texte ne l’explique pas.`,
        ),
      ]
    }),
  )
}

function hardWordFaults(context: RuleContext): RawFinding[] {
  const done = new Set<string>()
  return [...sentences(context)].flatMap((place) =>
    hardWords(place, context).flatMap((i) => {
      const lemma = lemmaOf(place.view.tagged[i] as Tagged)
      if (done.has(lemma) || isExplained(context, lemma)) return []
      done.add(lemma)
      return [fault(place, i, i, `Le texte n’explique pas le mot « ${text(place.view.tagged[i])} ».`)]
    }),
  )
}

export const t17: Rule = {
  id: 'T17',
  rule: 'Expliquez un mot difficile à côté de ce mot.',
  source: 'Inclusion Europe ; WCAG 3.1.3.',
  severity: 'error',
  instead: 'Ajoutez une phrase. Exemple : « Le bail est le contrat du logement. »',
  detect: (context) =>
    isBlock(context)
      ? [...glossaryFaults(context), ...(context.options.tree ? [] : hardWordFaults(context))]
      : [],
  good: [
    {
      text: 'Vous attendez 3 mois. Ce délai est le préavis.',
      options: { glossary: [{ word: 'préavis' }] },
    },
    {
      text: 'Respectez le préavis. C’est le délai avant le départ.',
      options: { glossary: [{ word: 'préavis' }] },
    },
    {
      text: 'Le mot « préavis » veut dire : délai avant le départ. Gardez cette lettre.',
      options: { glossary: [{ word: 'préavis' }] },
    },
    {
      text: 'Le bail est le contrat du logement. Gardez votre bail.',
      options: { glossary: [{ word: 'bail' }] },
    },
    {
      text: 'Gardez votre bail. Le bail est utile.',
      options: { glossary: [{ word: 'bail', definition: 'Le contrat du logement.' }] },
    },
  ],
  bad: [
    {
      text: 'Le préavis dure 3 mois. Respectez le préavis.',
      options: { glossary: [{ word: 'préavis' }] },
    },
    { text: 'Gardez votre bail. Signez votre bail.', options: { glossary: [{ word: 'bail' }] } },
  ],
  limits: 'La machine voit une explication. Elle ne sait pas si l’explication est claire.',
}

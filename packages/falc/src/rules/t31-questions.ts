import { fault, sentences, text } from './helpers.ts'
import type { Rule } from './types.ts'

export const t31: Rule = {
  id: 'T31',
  rule: 'Une question attend une réponse.',
  source: 'LanguageTool.',
  severity: 'error',
  instead: 'Écrivez une phrase sans question. Exemple : « Qui vous aide ».',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      if (place.unit.question) return []
      const at = place.view.tagged.findLastIndex((t) => text(t) === '?')
      return at === -1 ? [] : [fault(place, at, at, 'Cette question n’attend pas de réponse.')]
    }),
  good: ['Qui vous aide.', { text: 'Où habitez-vous ?', options: { questions: true } }],
  bad: ['Qui peut vous aider ?'],
  limits: 'Dites dans les options où le lecteur répond.',
}

import { fault, sentences } from './helpers.ts'
import type { Rule } from './types.ts'

export const t21: Rule = {
  id: 'T21',
  rule: 'Dites les choses simplement. Évitez les expressions.',
  source: 'Inclusion Europe † ; LanguageTool.',
  severity: 'advice',
  instead: 'Dites la chose avec des mots de tous les jours.',
  detect: (context) =>
    [...sentences(context)].flatMap((place) =>
      context.resources.idioms.find(place.view.tagged).map((match) =>
        fault(place, match.from, match.to - 1, `« ${match.phrase} » est une expression.`, {
          instead: `Écrivez par exemple « ${context.resources.data.idioms[match.phrase]} ».`,
        }),
      ),
    ),
  good: ['Demandez de l’aide à un ami.'],
  bad: ['Donnez un coup de pouce à un ami.', 'Cette démarche est un parcours du combattant.'],
  limits: 'La liste est courte. Une image nouvelle passe.',
}

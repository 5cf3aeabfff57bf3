import { fault, inGlossary, sentences, text } from './helpers.ts'
import type { Rule } from './types.ts'

export const t20: Rule = {
  id: 'T20',
  rule: 'Écrivez des mots français.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez le mot français.',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      const known = inGlossary(context, place.view)
      const { tagged } = place.view
      return context.resources.anglicisms.find(tagged).flatMap((match) => {
        if (known.has(match.from) || (match.to - match.from === 1 && tagged[match.from]?.role === 'name'))
          return []
        const french = context.resources.data.anglicisms[match.phrase]
        return [
          fault(
            place,
            match.from,
            match.to - 1,
            `« ${text(tagged[match.from])} » vient d’une autre langue.`,
            { instead: `Écrivez « ${french} ».` },
          ),
        ]
      })
    }),
  good: [
    'Envoyez un courriel.',
    'Venez ce week-end.',
    { text: 'Envoyez un mail.', options: { glossary: ['mail'] } },
  ],
  bad: ['Envoyez un mail.', 'Lisez la newsletter.', 'Il faut en décider in fine.'],
  limits: 'La liste est courte. « parking » ou « internet » passent.',
}

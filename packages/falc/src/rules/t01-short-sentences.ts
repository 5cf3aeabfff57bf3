import { sentenceFault, sentences } from './helpers.ts'
import type { Rule } from './types.ts'

const TARGET = 12
const LIMIT = 15

export const t01: Rule = {
  id: 'T1',
  rule: 'Une phrase a 12 mots. Une phrase a 15 mots au plus.',
  source: 'Inclusion Europe (phrases courtes) ; 12 mots : LanguageTool ; 15 mots : lucid-lint.',
  severity: 'error',
  instead: 'Coupez la phrase. Faites plusieurs phrases.',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      const { words } = place.view.sentence
      if (words <= TARGET) return []
      const severity = words > LIMIT ? ('error' as const) : ('advice' as const)
      return [
        sentenceFault(
          place,
          `Cette phrase a ${words} mots. Une phrase a ${severity === 'error' ? LIMIT : TARGET} mots au plus.`,
          { severity },
        ),
      ]
    }),
  good: [
    'Vous pouvez demander une aide à la mairie.',
    'L’agent de l’accueil vous aide à remplir la demande d’aide.',
  ],
  bad: [
    'Vous devez remplir la demande avec un agent et envoyer la lettre à la mairie de votre nouvelle commune.',
  ],
  limits: 'Un mot coupé en 2 par une apostrophe compte pour 1 mot.',
}

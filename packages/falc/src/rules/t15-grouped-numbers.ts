import { fault, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

function check(place: Place): RawFinding[] {
  return place.view.tagged.flatMap(({ token }, i) =>
    (token.kind === 'phone' || token.kind === 'number' || token.kind === 'word') && /\d{7,}/.test(token.text)
      ? [fault(place, i, i, 'Les chiffres se suivent sans espace.')]
      : [],
  )
}

export const t15: Rule = {
  id: 'T15',
  rule: 'Mettez des espaces dans les longs numéros.',
  source: 'Usage.',
  severity: 'error',
  instead: 'Écrivez par exemple « 06 12 34 56 78 ».',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: ['Appelez le 06 12 34 56 78.', 'Le code est 75001.'],
  bad: ['Appelez le 0612345678.', 'Votre numéro est 1850375123456.', 'Notez FR7630006000011234567890189.'],
  limits: 'Un numéro de 6 chiffres passe.',
}

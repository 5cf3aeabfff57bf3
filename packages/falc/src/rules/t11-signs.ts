import { fault, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const WORDS: Record<string, string> = {
  '&': 'et',
  '§': 'paragraphe',
  '<': 'moins de',
  '>': 'plus de',
  '#': 'numéro',
  '/': 'ou',
  '\\': 'ou',
  '*': 'une phrase',
  '…': 'un point',
  '°': 'degrés',
  º: 'numéro',
}

function check(place: Place): RawFinding[] {
  return place.view.tagged.flatMap(({ token }, i) => {
    const sign =
      token.kind === 'symbol' ? token.text : token.kind === 'date' && token.text.includes('/') ? '/' : ''
    if (!Object.hasOwn(WORDS, sign)) return []
    return [
      fault(place, i, i, `Le signe ${sign} est difficile à lire.`, {
        instead: `Écrivez « ${WORDS[sign]} ».`,
      }),
    ]
  })
}

export const t11: Rule = {
  id: 'T11',
  rule: 'Évitez les signes comme & ou /.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez un mot à la place du signe.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Payez 15 € à la caisse.',
    'Allez sur https://www.service-public.fr/particuliers.',
    { text: '# Titre\n\n* Une **liste**', format: 'markdown' },
  ],
  bad: [
    'Les élus & les agents vous reçoivent.',
    'Envoyez la demande et/ou la lettre.',
    'Attendez…',
    'Il fait 20 °C.',
    'Voir le § 4.',
  ],
  limits: 'Les signes des adresses de site sont permis.',
}

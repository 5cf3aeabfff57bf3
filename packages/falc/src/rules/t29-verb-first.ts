import { canBe, hasLemma } from '../grammar/verbs.ts'
import { fault, norm, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  const words = tagged.slice(0, 8).map(norm)
  const must = words.findIndex((word, i) => word === 'devez' && words[i - 1] === 'vous')
  if (must !== -1 && tagged.slice(must + 1, must + 4).some((t) => canBe(t, /^y$/)))
    return [fault(place, must - 1, must, 'Cette consigne peut commencer par l’action.')]
  const needed =
    /^il (?:faut|convient|est (?:nécessaire|obligatoire|impératif|conseillé|recommandé|préférable))/.exec(
      words.join(' '),
    )
  if (needed) return [fault(place, 0, 1, 'Cette consigne peut commencer par l’action.')]
  const verbs = tagged.flatMap((t, i) =>
    t.role === 'finite' && canBe(t, /^E5$/) && norm(tagged[i - 1]) !== 'vous' ? [i] : [],
  )
  const [first, second] = verbs
  if (first === 0 && second !== undefined && !hasLemma(tagged[0], 'vouloir'))
    return [
      fault(place, 0, second, 'Cette consigne demande 2 actions.', {
        instead: 'Faites une phrase pour chaque action.',
      }),
    ]
  return []
}

export const t29: Rule = {
  id: 'T29',
  rule: 'Une consigne commence par l’action. Elle demande 1 seule action.',
  source: 'ISO 24495-1 †.',
  severity: 'advice',
  instead: 'Commencez par le verbe. Exemple : « Signez ici. »',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: ['Signez la lettre.', 'La Caf vous écrit.'],
  bad: ['Vous devez signer la lettre.', 'Il faut signer la lettre.', 'Lisez et signez la lettre.'],
  limits: '« Vous devez » est parfois utile pour dire une obligation.',
}

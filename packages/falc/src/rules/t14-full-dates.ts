import type { Tagged } from '../grammar/tagger.ts'
import { fault, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const SHORT_MONTH = /^(?:janv|jan|févr|fév|fevr|avr|juil|sept|oct|nov|déc|dec)$/

/** `le 12/10`: day and month, when a word of date stands before. */
function dayMonth(tagged: readonly Tagged[], i: number): boolean {
  if (
    tagged[i]?.token.kind !== 'number' ||
    text(tagged[i + 1]) !== '/' ||
    tagged[i + 2]?.token.kind !== 'number'
  )
    return false
  const before = norm(tagged[i - 1])
  const zero = /^0\d$/.test(text(tagged[i + 2])) || /^0\d$/.test(text(tagged[i]))
  const dated =
    /^(?:le|du|au|avant|dès|depuis|jusqu'au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      before,
    )
  return (zero || dated) && Number(text(tagged[i])) <= 31 && Number(text(tagged[i + 2])) <= 12
}

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  return tagged.flatMap((here, i) => {
    if (here.token.kind === 'date' || dayMonth(tagged, i)) {
      const last = here.token.kind === 'date' ? i : i + 2
      return [
        fault(place, i, last, 'Cette date est en chiffres.', {
          instead: 'Écrivez par exemple « mardi 13 octobre 2026 ».',
        }),
      ]
    }
    if (here.token.kind === 'time')
      return [
        fault(place, i, i, 'Cette heure est difficile à lire.', {
          instead: 'Écrivez par exemple « 14 heures 30 ».',
        }),
      ]
    const cut =
      SHORT_MONTH.test(norm(here)) &&
      (/^(?:number|ordinal)$/.test(tagged[i - 1]?.token.kind ?? '') ||
        /^(?:19|20)\d\d$/.test(text(tagged[i + 2])))
    return cut
      ? [fault(place, i, i, 'Le nom du mois est coupé.', { instead: 'Écrivez le mois en entier.' })]
      : []
  })
}

export const t14: Rule = {
  id: 'T14',
  rule: 'Écrivez les dates et les heures en entier.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez « mardi 13 octobre 2026 » ou « 14 heures ».',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: ['Venez le mardi 13 octobre 2026.', 'Le bureau ouvre à 14 heures.', 'La règle 3 est claire.'],
  bad: [
    'Venez le 13/10/2026.',
    'Le bureau ouvre à 14h30.',
    'Venez le 12 oct. 2026.',
    'Répondez avant le 05/11.',
  ],
  limits: 'Une date sans le nom du jour passe.',
}

import { fault, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const isDash = (place: Place, i: number): boolean => {
  const { tagged } = place.view
  const here = tagged[i]?.token
  if (!here || i === 0 || here.kind !== 'symbol') return false
  if (here.text === '–' || here.text === '—') return true
  const before = tagged[i - 1]?.token
  const next = tagged[i + 1]?.token
  return (
    here.text === '-' &&
    before !== undefined &&
    next !== undefined &&
    before.end < here.start &&
    next.start > here.end
  )
}

function check(place: Place): RawFinding[] {
  const found: RawFinding[] = []
  const { tagged } = place.view
  const commas = tagged.flatMap((t, i) => (t.token.kind === 'symbol' && t.token.text === ',' ? [i] : []))
  const second = commas[1]
  if (second !== undefined)
    found.push(
      fault(
        place,
        second,
        second,
        `Cette phrase a ${commas.length} virgules. Une phrase a 1 virgule au plus.`,
      ),
    )
  const first = (message: string, test: (i: number) => boolean): void => {
    const at = tagged.findIndex((t, i) => t.token.kind === 'symbol' && test(i))
    if (at !== -1) found.push(fault(place, at, at, message))
  }
  first('Cette phrase a un point-virgule.', (i) => text(tagged[i]) === ';')
  first('Cette phrase a des parenthèses ou des crochets.', (i) => /^[()[\]]$/.test(text(tagged[i])))
  first('Cette phrase a un tiret.', (i) => isDash(place, i))
  return found
}

export const t03: Rule = {
  id: 'T3',
  rule: 'Une phrase a 1 virgule au plus. Elle a seulement des points.',
  source: 'Inclusion Europe ; 1 virgule : notre choix (lucid-lint : 2).',
  severity: 'error',
  instead: 'Faites plusieurs phrases simples.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: ['Après la visite, signez le papier.', 'Le prix est de 12,50 €.', 'Bonjour {{name}}.'],
  bad: [
    'Le maire, absent hier, revient demain.',
    'Le dossier (papier bleu) est prêt.',
    'Venez lundi ; le bureau est ouvert.',
    'Le maire – absent hier – revient.',
    'Le bureau - ouvert hier - ferme.',
  ],
  limits: 'La virgule des nombres est permise.',
}

import type { Tagged } from '../grammar/tagger.ts'
import { fault, inGlossary, norm, sentences, text, type Place } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** `neuf` after its noun means new. */
function isNew(tagged: readonly Tagged[], i: number): boolean {
  if (!/^neuf$/.test(norm(tagged[i]))) return false
  const before = tagged[i - 1]
  const next = tagged[i + 1]
  if (before && /^(?:noun|name|finite|adverb)$/.test(before.role) && next?.role !== 'noun') return true
  return norm(before) === 'de' || norm(before) === 'à'
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const words = context.resources.data.numberWords
  const known = inGlossary(context, place.view)
  const found: RawFinding[] = []
  const isNumberWord = (i: number): boolean => Object.hasOwn(words, norm(tagged[i])) && tagged[i]?.role !== 'name'
  for (let i = 0; i < tagged.length; i++) {
    const word = norm(tagged[i])
    if (!isNumberWord(i) || known.has(i) || isNew(tagged, i)) continue
    if (word === 'cent' && norm(tagged[i - 1]) === 'pour') continue
    if (tagged[i]?.token.start !== place.view.sentence.start && /^\p{Lu}/u.test(text(tagged[i]))) continue
    let last = i
    while (isNumberWord(last + 1) || (norm(tagged[last + 1]) === 'et' && isNumberWord(last + 2))) last++
    const start = /^(?:un|une)$/.test(norm(tagged[i - 2])) && norm(tagged[i - 1]) === 'ou' ? i - 2 : i
    const instead = last === i ? `Écrivez ${words[word]}.` : undefined
    found.push(fault(place, start, last, 'Ce nombre est écrit en lettres.', { instead }))
    i = last
  }
  return found
}

export const t13: Rule = {
  id: 'T13',
  rule: 'Écrivez les nombres en chiffres.',
  source: 'Inclusion Europe †.',
  severity: 'error',
  instead: 'Écrivez le nombre en chiffres. Exemple : 3.',
  detect: (context) => [...sentences(context)].flatMap((place) => check(place, context)),
  good: ['Vous avez 3 mois.', 'Le premier jour est gratuit.', 'Ce logement est neuf.', 'Il habite dans les Deux-Sèvres.'],
  bad: ['Vous avez trois mois.', 'La carte coûte quarante-deux euros.', 'Venez à neuf heures.'],
  limits: '« un » et « une » passent : ce sont aussi des articles.',
}

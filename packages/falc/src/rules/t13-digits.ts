import type { Tagged } from '../grammar/tagger.ts'
import { fault, inGlossary, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** `neuf` after its noun means new. */
function isNew(tagged: readonly Tagged[], i: number): boolean {
  if (!/^neuf$/.test(norm(tagged[i]))) return false
  const before = tagged[i - 1]
  const next = tagged[i + 1]
  if (next?.role === 'noun') return false
  if (before && /^(?:noun|name|finite|adverb)$/.test(before.role)) return true
  return norm(before) === 'de' || norm(before) === 'à'
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const words = context.resources.data.numberWords
  const known = inGlossary(context, place.view)
  const found: RawFinding[] = []
  const isNumber = (word: string): boolean => Object.hasOwn(words, word)
  const isNumberWord = (i: number): boolean => {
    const word = norm(tagged[i])
    if (tagged[i]?.role === 'name') return false
    return (
      isNumber(word) ||
      (word.includes('-') && word.split('-').every((part) => isNumber(part) || /^(?:et|une?)$/.test(part)))
    )
  }
  for (let i = 0; i < tagged.length; i++) {
    const word = norm(tagged[i])
    if (!isNumberWord(i) || known.has(i) || isNew(tagged, i)) continue
    if (word === 'cent' && norm(tagged[i - 1]) === 'pour') continue
    if (tagged[i]?.token.start !== place.view.sentence.start && /^\p{Lu}/u.test(text(tagged[i]))) continue
    let last = i
    while (isNumberWord(last + 1) || (norm(tagged[last + 1]) === 'et' && isNumberWord(last + 2))) last++
    const start = /^(?:un|une)$/.test(norm(tagged[i - 2])) && norm(tagged[i - 1]) === 'ou' ? i - 2 : i
    const instead = last === i && words[word] ? `Écrivez ${words[word]}.` : undefined
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
  good: [
    'Vous avez 3 mois.',
    'Le premier jour est gratuit.',
    'Ce logement est neuf.',
    'Il habite dans les Deux-Sèvres.',
  ],
  bad: ['Vous avez trois mois.', 'La carte coûte quarante-deux euros.', 'Venez à neuf heures.'],
  limits: '« un » et « une » passent : ce sont aussi des articles.',
}

import type { Tagged } from '../grammar/tagger.ts'
import { fault, inGlossary, norm, sentences, text } from './helpers.ts'
import type { Rule } from './types.ts'

const LONGEST = 13
const SIMPLE_ADVERBS =
  /^(?:comment|seulement|vraiment|rapidement|gratuitement|simplement|facilement|lentement|directement|moment|également)$/

const isAbstractNoun = (t: Tagged | undefined): boolean =>
  t?.role === 'noun' && /(?:tion|sion|ment|ance|ence|isme|age)s?$/.test(norm(t)) && norm(t).length > 6

function messageFor(tagged: readonly Tagged[], i: number): string | null {
  const here = tagged[i] as Tagged
  const word = norm(here)
  if (here.token.kind !== 'word' || here.role === 'name') return null
  if (word.replace(/[^\p{L}]/gu, '').length > LONGEST && !word.includes('-'))
    return `Le mot « ${text(here)} » est long.`
  if (
    /^.{6,}ment$/.test(word) &&
    here.analyses.some((a) => a.kinds.includes('w')) &&
    !SIMPLE_ADVERBS.test(word)
  )
    return `Le mot « ${text(here)} » alourdit la phrase.`
  const next = /^(?:de|d'|du|des)$/.test(norm(tagged[i + 1]))
    ? norm(tagged[i + 2]) === 'la' || norm(tagged[i + 2]) === "l'"
      ? i + 3
      : i + 2
    : -1
  return next !== -1 && isAbstractNoun(here) && isAbstractNoun(tagged[next])
    ? 'Deux noms difficiles se suivent.'.replace('Deux', '2')
    : null
}

export const t24: Rule = {
  id: 'T24',
  rule: 'Écrivez des mots courts.',
  source: 'LanguageTool ; lucid-lint ; 13 lettres : notre choix.',
  severity: 'advice',
  instead: 'Cherchez un mot plus court ou un verbe.',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      const known = inGlossary(context, place.view)
      return place.view.tagged.flatMap((_, i) => {
        const message = known.has(i) ? null : messageFor(place.view.tagged, i)
        return message ? [fault(place, i, i, message)] : []
      })
    }),
  good: ['Demandez une aide.', 'Ce service est gratuit.'],
  bad: [
    'L’accompagnement professionnalisant commence.',
    'Payez obligatoirement ici.',
    'La réalisation de la prestation commence.',
  ],
  limits: 'Certains mots longs sont connus. Exemple : « administration ».',
}

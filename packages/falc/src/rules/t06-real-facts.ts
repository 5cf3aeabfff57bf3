import { SUBJUNCTIVE_TRIGGERS } from '../grammar/closed.ts'
import { PhraseFinder } from '../grammar/phrases.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { isConjunctionSoit, tensesOf } from '../grammar/verbs.ts'
import { fault, norm, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const triggers = new PhraseFinder(SUBJUNCTIVE_TRIGGERS, 'lemma')
const IMPERATIVES = new Set([
  'soyez',
  'ayez',
  'sachez',
  'veuillez',
  'sois',
  'aie',
  'sache',
  'soyons',
  'ayons',
])

function moodOf(tagged: readonly Tagged[], i: number, afterTrigger: boolean): string | null {
  const here = tagged[i] as Tagged
  if (here.role === 'name' || here.role === 'determiner') return null
  const tenses = tensesOf(here.analyses)
  if (tenses.size === 0) return null
  const onlyVerb = here.analyses.every((a) => a.kinds.every((k) => /^[A-Z]\d$/.test(k)))
  if (here.role !== 'finite' && !onlyVerb && norm(here) !== 'soit') return null
  if ([...tenses].every((t) => t === 'K')) return 'au conditionnel'
  const subjunctive = tenses.has('U') || tenses.has('V')
  if (!subjunctive || (IMPERATIVES.has(norm(here)) && !afterTrigger)) return null
  if (norm(here) === 'soit') return isConjunctionSoit(tagged, i) && !afterTrigger ? null : 'au subjonctif'
  if (afterTrigger) return 'au subjonctif'
  if (i === 0 && /^\p{Lu}/u.test(here.token.text)) return null
  return [...tenses].every((t) => t === 'U' || t === 'V' || t === 'E') && !tenses.has('E')
    ? 'au subjonctif'
    : null
}

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  const ends = new Set(triggers.find(tagged).map((match) => match.to))
  const found: RawFinding[] = []
  let open = false
  tagged.forEach((here, i) => {
    if (ends.has(i)) open = true
    const mood = moodOf(tagged, i, open)
    if (mood) found.push(fault(place, i, i, `Le verbe « ${here.token.text} » est ${mood}.`))
    if (here.role === 'finite') open = false
  })
  return found
}

export const t06: Rule = {
  id: 'T6',
  rule: 'Parlez de choses vraies. Évitez le conditionnel et le subjonctif.',
  source: 'Usage des textes faciles à lire ; LanguageTool.',
  severity: 'error',
  instead: 'Écrivez le verbe au présent. Exemple : « vous pouvez ».',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Vous pouvez demander une aide.',
    'Veuillez entrer.',
    'Le prix est de 50 €, soit 5 € par jour.',
    'Soyez à l’heure.',
  ],
  bad: [
    'Vous pourriez demander une aide.',
    'Il faut que vous soyez présent.',
    'Il faut que la Caf calcule votre aide.',
    'Le dossier doit être complet pour que l’aide soit payée.',
  ],
  limits: 'Certains verbes ont la même forme. La machine regarde alors les mots avant le verbe.',
}

import type { Tagged } from '../grammar/tagger.ts'
import { canBe, finiteVerbs, hasLemma, participleAfter, type Tense, tensesOf } from '../grammar/verbs.ts'
import { fault, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

const ALLOWED: readonly Tense[] = ['I', 'E']

function nameOf(tense: Tense, compound: boolean): string | null {
  if (tense === 'F') return compound ? 'au futur antérieur' : 'au futur'
  if (tense === 'Q') return compound ? 'au plus-que-parfait' : 'à l’imparfait'
  if (tense === 'S') return compound ? 'au passé antérieur' : 'au passé simple'
  return null
}

/** Past or future of a form, or null when it may be a present, an imperative or a subjunctive. */
function wrongTense(tagged: readonly Tagged[], i: number): string | null {
  const here = tagged[i] as Tagged
  const tenses = tensesOf(here.analyses)
  if (ALLOWED.some((tense) => tenses.has(tense))) return null
  const first = (['F', 'Q', 'S'] as const).find((tense) => tenses.has(tense))
  if (!first || (first === 'S' && tenses.has('V') && !tenses.has('S'))) return null
  const auxiliary = hasLemma(here, 'avoir') || hasLemma(here, 'être')
  return nameOf(first, auxiliary && hasLemma(here, 'avoir') && participleAfter(tagged, i) !== -1)
}

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  const verbs = new Set(finiteVerbs(tagged))
  return tagged.flatMap((here, i) => {
    const onlyVerb =
      here.analyses.length > 0 && here.analyses.every((a) => a.kinds.every((k) => /^[A-Z]\d$/.test(k)))
    if (!verbs.has(i) && !(onlyVerb && here.role !== 'name')) return []
    const afterQue = tagged.slice(Math.max(1, i - 5), i).some((t) => /^(?:que|qu')$/.test(t.token.norm))
    const tense = afterQue && canBe(here, /^[UV]\d$/) ? null : wrongTense(tagged, i)
    return tense ? [fault(place, i, i, `Le verbe « ${here.token.text} » est ${tense}.`)] : []
  })
}

export const t05: Rule = {
  id: 'T5',
  rule: 'Écrivez au présent.',
  source: 'Usage des textes faciles à lire ; passé composé et futur proche permis.',
  severity: 'error',
  instead: 'Écrivez « vous recevez » ou « vous avez reçu ». Écrivez « vous allez recevoir » pour plus tard.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Vous recevez une lettre.',
    'Vous avez reçu une lettre.',
    'Vous allez recevoir une lettre.',
    'Le service fait les cartes.',
  ],
  bad: [
    'Vous recevrez une lettre.',
    'Le maire avait signé.',
    'Il fut malade.',
    'Vous habitiez à Lyon.',
    'Le maire répondit hier.',
  ],
  limits: 'Certains verbes ont la même forme au présent et au passé. Exemple : « il finit ».',
}

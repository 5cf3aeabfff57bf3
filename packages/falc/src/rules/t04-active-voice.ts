import { ETRE_VERBS } from '../grammar/closed.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { canBe, hasLemma, participleAfter } from '../grammar/verbs.ts'
import { fault, norm, sentences } from './helpers.ts'
import type { Rule } from './types.ts'

/** Participles that describe a state: `le bureau est fermé`. */
const STATES = new Set(
  'marié divorcé séparé obligé fermé ouvert situé handicapé âgé inscrit perdu fini terminé cassé occupé meublé connu prévu réservé adapté fatigué pressé inquiet assuré logé salarié retraité intéressé concerné limité compliqué élevé privé décédé né autorisé permis interdit valable gratuit prêt complet parti mort assis debout sûr satisfait content'.split(
    ' ',
  ),
)

const isReflexive = (tagged: readonly Tagged[], i: number): boolean =>
  /^(?:s'|se|me|m'|te|t')$/.test(norm(tagged[i - 1]))

function passiveAt(tagged: readonly Tagged[], i: number): number {
  const here = tagged[i] as Tagged
  if (!hasLemma(here, 'être') || isReflexive(tagged, i) || norm(here) === 'suis') return -1
  const at = participleAfter(tagged, i)
  const participle = tagged[at]
  if (!participle || hasLemma(participle, 'être')) return -1
  const verb = participle.analyses.find((a) => a.kinds.includes('q'))
  const agent = norm(tagged[at + 1]) === 'par'
  if (!verb || ETRE_VERBS.has(verb.lemma) || (!verb.flags.includes('t') && !agent)) return -1
  const masculine = norm(participle).replace(/es?$|s$/, '')
  return STATES.has(masculine) || STATES.has(norm(participle)) ? (agent ? at : -1) : at
}

export const t04: Rule = {
  id: 'T4',
  rule: 'Nommez la personne de l’action.',
  source: 'Inclusion Europe † ; lucid-lint.',
  severity: 'advice',
  instead: 'Commencez par la personne ou le service. Exemple : « La Caf paie l’aide. »',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      const { tagged } = place.view
      for (let i = 0; i < tagged.length; i++) {
        const end = passiveAt(tagged, i)
        if (end !== -1) return [fault(place, i, end, 'Cette phrase ne nomme pas la personne de l’action.')]
        const causative =
          hasLemma(tagged[i], 'faire') && isReflexive(tagged, i) && canBe(tagged[i + 1], /^y$/)
        if (causative)
          return [fault(place, i - 1, i + 1, 'Cette phrase ne nomme pas la personne de l’action.')]
      }
      return []
    }),
  good: ['La Caf paie l’aide.', 'Vous êtes venu hier.', 'Le bureau est fermé.', 'Vous êtes marié.'],
  bad: [
    'L’aide est payée par la Caf.',
    'La demande a été envoyée.',
    'Vous pouvez vous faire aider. Il se fait aider.',
  ],
  limits: 'La machine se trompe 1 fois sur 4 environ. Un mot comme « fermé » peut dire un état.',
}

import type { Tagged } from '../grammar/tagger.ts'
import { finiteVerbs } from '../grammar/verbs.ts'
import { norm, sentenceFault, sentences } from './helpers.ts'
import type { Rule } from './types.ts'

const COORDINATORS = new Set(['et', 'mais', 'car', 'donc', ';', '&'])

/** `y compris`, `un car scolaire`, `et` in a name: no second idea. */
function coordinators(tagged: readonly Tagged[]): number {
  return tagged.filter((here, i) => {
    if (!COORDINATORS.has(norm(here))) return false
    const before = tagged[i - 1]
    if (norm(here) === 'car' && before?.role === 'determiner') return false
    return !(before?.role === 'name' && tagged[i + 1]?.role === 'name' && norm(here) === 'et')
  }).length
}

const SUBORDINATORS =
  /^(?:que|qu'|quand|lorsque|lorsqu'|si|s'|comme|puisque|puisqu'|quoique|quoiqu'|où|dont|qui|lequel|laquelle|lesquels|lesquelles|duquel|auquel|auxquels)$/

/** Words that open a clause; `est-ce que`, `ne… que`, `plus… que` and a question word in front do not. */
function subordinators(tagged: readonly Tagged[]): number {
  const lastVerb = tagged.findLastIndex((t) => t.role === 'finite')
  return tagged.filter((here, i) => {
    if (!SUBORDINATORS.test(norm(here))) return false
    if (norm(here) === "s'" && here.role !== 'subordinator') return false
    if (/^(?:que|qu')$/.test(norm(here))) {
      if (i === 0 || norm(tagged[i - 1]) === '-ce') return false
      const near = tagged.slice(Math.max(0, i - 8), i).map(norm)
      if (
        near.some((word) => /^(?:ne|n')$/.test(word)) &&
        !near.some((word) => /^(?:pas|plus|jamais)$/.test(word))
      )
        return false
      if (near.some((word) => /^(?:plus|moins|aussi|autre|même|mêmes|autant)$/.test(word)) && lastVerb < i)
        return false
    }
    if (/^(?:où|qui|quand|comme)$/.test(norm(here)) && (i === 0 || lastVerb < i)) return false
    return true
  }).length
}

export const t02: Rule = {
  id: 'T2',
  rule: 'Une phrase dit une seule idée.',
  source: 'Inclusion Europe ; LanguageTool ; lucid-lint.',
  severity: 'error',
  instead: 'Faites une phrase pour chaque idée.',
  detect: (context) =>
    [...sentences(context)].flatMap((place) => {
      const { tagged } = place.view
      const verbs = finiteVerbs(tagged)
      if (verbs.length > 1) {
        const names = verbs.slice(0, 3).map((i) => `« ${tagged[i]?.token.text} »`)
        return [
          sentenceFault(
            place,
            `Cette phrase a ${verbs.length} verbes : ${names.join(' ')}. Une phrase a 1 verbe.`,
          ),
        ]
      }
      if (coordinators(tagged) > 1)
        return [sentenceFault(place, 'Cette phrase a plusieurs mots de liaison comme « et » ou « mais ».')]
      if (subordinators(tagged) > 1)
        return [sentenceFault(place, 'Cette phrase a plusieurs parties après « qui » ou « que ».')]
      return []
    }),
  good: [
    'Vous signez le contrat.',
    'Est-ce que vous louez un logement ?',
    'Vous avez rempli la demande.',
    'Vous pouvez venir, s’il vous plaît.',
  ],
  bad: [
    'Remplissez la demande et signez la lettre.',
    'La Caf qui verse votre aide vous écrit.',
    'Le maire et les élus et les agents vous reçoivent.',
  ],
  limits: 'Certains mots sont des noms ou des verbes. La machine peut se tromper sur ces mots.',
}

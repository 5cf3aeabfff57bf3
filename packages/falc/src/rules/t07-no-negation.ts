import type { Resources } from '../check/resources.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { fault, norm, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

const COMPLEMENTS =
  /^(?:pas|plus|jamais|rien|personne|aucun|aucune|guère|point|ni|nul|nulle|nullement|aucunement)$/
/** They begin like a negation and are none. */
const NOT_NEGATIVE = new Set(
  'important importante importants importantes immobilier immobilière intérieur intérieure interne internes intense intime inverse imposable imposables indemne infirme immense impôt insu indivis industriel indicatif informatif impératif impulsif inclus imprimé inspiré immédiat illustre irrité inventif innocent'.split(
    ' ',
  ),
)

/** `incomplet`, `impossible`, `irrégulier`: an adjective whose positive exists. */
function isNegativeWord(tagged: Tagged, resources: Resources): boolean {
  const word = norm(tagged)
  const rest = /^(?:in|im(?=[bmp])|il(?=l)|ir(?=r))(.{5,})$/.exec(word)?.[1]
  if (!rest || NOT_NEGATIVE.has(word) || !tagged.analyses.some((a) => a.kinds.some((k) => /^[aA]$/.test(k))))
    return false
  if (tagged.analyses.some((a) => a.verb && a.kinds.includes('q'))) return false
  return resources.lexicon.look(rest).some((a) => a.films > 0 && a.kinds.some((k) => /^[aAq]$/.test(k)))
}

/** Places where a negation begins. `ne… que` and a lone `ne` deny nothing. */
function negations(tagged: readonly Tagged[], resources: Resources): number[] {
  const found: number[] = []
  let coveredUpTo = -1
  const lastNe = tagged.findLastIndex((t) => /^(?:ne|n')$/.test(norm(t)))
  tagged.forEach((here, i) => {
    const word = norm(here)
    if (word === 'ne' || word === "n'") {
      const window = tagged.slice(i + 1, i + 9)
      const at = window.findIndex(
        (t, k) =>
          COMPLEMENTS.test(norm(t)) && !(norm(t) === 'plus' && /^(?:que|qu')$/.test(norm(window[k + 1]))),
      )
      const subject = tagged
        .slice(Math.max(0, i - 5), i)
        .findIndex((t) => /^(?:aucun|aucune|nul|nulle|personne|rien|jamais|ni)$/.test(norm(t)))
      if (at === -1 && subject === -1) return
      found.push(i)
      coveredUpTo = Math.max(coveredUpTo, i + 1 + Math.max(at, 0) + 8)
    } else if (word === 'sans' && here.role !== 'name' && !/^sans-/.test(word)) {
      if (norm(tagged[i + 1]) !== 'doute') found.push(i)
      coveredUpTo = Math.max(coveredUpTo, i + 4)
    } else if (/^(?:aucun|aucune|ni|jamais)$/.test(word) && i > coveredUpTo && lastNe < i) {
      found.push(i)
      coveredUpTo = i + 8
    } else if (
      word === 'pas' &&
      i > coveredUpTo &&
      norm(tagged[i - 1]) !== 'un' &&
      tagged[i - 1]?.role !== 'determiner' &&
      here.role === 'adverb'
    ) {
      found.push(i)
    } else if (word === 'non' && isPrefix(tagged, i)) found.push(i)
    else if (/^non-/.test(word) || isNegativeWord(here, resources)) found.push(i)
  })
  return found
}

/** `non déclaré`: a negation; `non` alone or `non plus`: none. */
function isPrefix(tagged: readonly Tagged[], i: number): boolean {
  const next = tagged[i + 1]
  if (!next || i === 0 || /^(?:plus|,|\.)$/.test(norm(next))) return false
  return next.role === 'participle' || next.role === 'adjective' || next.role === 'noun'
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const places = negations(tagged, context.resources)
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return []
  if (places.length > 1) return [fault(place, first, last, 'Cette phrase dit 2 fois non.')]
  return [
    fault(place, first, Math.min(tagged.length - 1, first + 1), 'Cette phrase dit non.', {
      severity: 'advice',
    }),
  ]
}

export const t07: Rule = {
  id: 'T7',
  rule: 'Parlez de choses possibles. Une phrase dit non 1 fois au plus.',
  source: 'Inclusion Europe ; LanguageTool ; lucid-lint.',
  severity: 'error',
  instead: 'Dites la bonne action. Exemple : « Restez assis. »',
  detect: (context) => [...sentences(context)].flatMap((place) => check(place, context)),
  good: ['Restez assis.', 'Le papier est important.', 'Vous avez un pas à faire.', 'Ne jetez pas ce papier.'],
  bad: [
    'Vous ne pouvez pas venir sans papier.',
    'Ce n’est pas impossible.',
    'Ne venez jamais sans rendez-vous.',
  ],
  limits: 'Une seule négation est un conseil. Elle est parfois utile pour la sécurité.',
}

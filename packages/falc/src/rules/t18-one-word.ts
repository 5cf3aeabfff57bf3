import type { ConceptEntry } from '../check/options.ts'
import { PhraseFinder, type PhraseMatch } from '../grammar/phrases.ts'
import { fault, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

type Found = { place: Place; match: PhraseMatch }

const finders = new WeakMap<readonly ConceptEntry[], PhraseFinder>()

function finderOf(concepts: readonly ConceptEntry[]): PhraseFinder {
  const known = finders.get(concepts)
  if (known) return known
  const finder = new PhraseFinder(
    new Set(concepts.flatMap((c) => [...(c.say ? [c.say] : []), ...c.not])),
    'plural',
  )
  finders.set(concepts, finder)
  return finder
}

/** A noun of the list only: `vous demandez` is no `demande`, `il aide` no `aide`. */
const isNoun = ({ place, match }: Found): boolean =>
  match.to - match.from > 1 || !/^(?:finite|participle)$/.test(place.view.tagged[match.from]?.role ?? '')

function check(context: RuleContext): RawFinding[] {
  const given = context.options.concepts
  const concepts = given.length > 0 ? given : context.resources.data.concepts
  const finder = finderOf(concepts)
  const all = [...sentences(context)]
    .flatMap((place) => finder.find(place.view.tagged).map((match) => ({ place, match })))
    .filter(isNoun)
  return concepts.flatMap((concept) => {
    const words = new Set([...(concept.say ? [concept.say] : []), ...concept.not])
    const here = all.filter(({ match }) => words.has(match.phrase))
    const used = new Set(here.map(({ match }) => match.phrase))
    const first = here[0]?.match.phrase
    const wrong = here.filter(({ match }) =>
      given.length > 0 && concept.say
        ? match.phrase !== concept.say
        : used.size > 1 && match.phrase !== (concept.say && used.has(concept.say) ? concept.say : first),
    )
    return wrong.map(({ place, match }) => {
      const keep = given.length > 0 || (concept.say && used.has(concept.say)) ? (concept.say ?? first) : first
      return fault(
        place,
        match.from,
        match.to - 1,
        `« ${match.phrase} » et « ${keep} » disent la même chose.`,
        { instead: `Écrivez toujours « ${keep} ».` },
      )
    })
  })
}

export const t18: Rule = {
  id: 'T18',
  rule: 'Écrivez toujours le même mot pour la même chose.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Choisissez un mot. Gardez ce mot partout.',
  detect: check,
  good: [
    'Votre logement est prêt. Visitez ce logement.',
    { text: 'Demandez une aide.', options: { concepts: [{ say: 'aide', not: ['allocation'] }] } },
  ],
  bad: [
    'Votre logement est prêt. Ce domicile est grand.',
    { text: 'Demandez une allocation.', options: { concepts: [{ say: 'aide', not: ['allocation'] }] } },
  ],
  limits: 'Un mot a parfois plusieurs sens. Donnez votre liste de mots dans les options.',
}

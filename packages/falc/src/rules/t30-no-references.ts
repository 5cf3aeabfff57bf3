import { fault, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** A note called by a number or a star: `aide (1)`, `aide [2]`, `aide*`, `aide¹`. */
function noteCall(place: Place, i: number): number {
  const { tagged } = place.view
  const here = tagged[i]
  if (!here || i === 0) return -1
  if (/^[¹²³⁴-⁹]$/.test(text(here)) && !/^(?:m|cm|km)$/.test(norm(tagged[i - 1]))) return i
  if (
    /^[([]$/.test(text(here)) &&
    tagged[i + 1]?.token.kind === 'number' &&
    /^[1-9]$/.test(text(tagged[i + 1])) &&
    tagged[i - 1]?.role !== 'name' &&
    /^[)\]]$/.test(text(tagged[i + 2]))
  )
    return i + 2
  const glued = here.token.start === tagged[i - 1]?.token.end && tagged[i - 1]?.token.kind !== 'symbol'
  return text(here) === '*' && glued ? i : -1
}

function reference(place: Place, i: number): number {
  const { tagged } = place.view
  const [word, next] = [norm(tagged[i]), norm(tagged[i + 1])]
  const number = tagged[i + 1]?.token.kind === 'number'
  if (/^(?:note|notes|renvoi)$/.test(word) && (number || (next === 'de' && norm(tagged[i + 2]) === 'bas')))
    return i + 1
  if (/^(?:page|pages|paragraphe|encadré|chapitre|rubrique|annexe|figure|tableau|§)$/.test(word) && number) {
    const before = tagged.slice(Math.max(0, i - 4), i).map(norm)
    return before.some((w) =>
      /^(?:voir|voyez|lire|lisez|consultez|consulter|reportez|cf|dans|en)$/.test(w),
    ) && !(word === 'chapitre' && before.includes('lisez'))
      ? i + 1
      : -1
  }
  if (/^(?:voir|voyez|cf)$/.test(word)) return pointer(place, i)
  return word === '§' && before(place, i) ? i : -1
}

/** `voir le point 3`, `voir le schéma`, `voir l’étape suivante`: a place of the text, not a person. */
function pointer(place: Place, i: number): number {
  const { tagged } = place.view
  const at = tagged.slice(i + 1, i + 5).findIndex((t) => PLACE.test(norm(t)) || NUMBERED.test(norm(t)))
  if (at === -1) return -1
  const target = i + 1 + at
  if (PLACE.test(norm(tagged[target]))) return target
  const next = tagged[target + 1]
  return next && (next.token.kind === 'number' || /^(?:précédente?|suivante?|[a-d])$/.test(norm(next)))
    ? target + 1
    : -1
}

const PLACE =
  /^(?:paragraphe|annexe|annexes|encadré|chapitre|section|schéma|verso|glossaire|sommaire|infra|supra|note|notes|renvoi)$/
const NUMBERED =
  /^(?:page|pages|point|étape|partie|fiche|figure|tableau|rubrique|article|question|case|cas|ligne)$/

const before = (place: Place, i: number): boolean =>
  place.view.tagged.slice(Math.max(0, i - 12), i).some((t) => /^(?:voir|voyez|cf)$/.test(norm(t)))

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const message = 'Cette phrase envoie le lecteur ailleurs.'
  const label = place.view.sentence.words < 3
  const listed = context.resources.crossReferences
    .find(tagged)
    .filter((match) => !(label && /^(?:page|étape)/.test(match.phrase)))
    .map((match) => fault(place, match.from, match.to - 1, message))
  const notes = tagged.flatMap((_, i) => {
    const end = Math.max(noteCall(place, i), reference(place, i))
    return end === -1 ? [] : [fault(place, i, end, message)]
  })
  return [...listed, ...notes]
}

export const t30: Rule = {
  id: 'T30',
  rule: 'Dites tout au même endroit.',
  source: 'Inclusion Europe † ; LanguageTool.',
  severity: 'error',
  instead: 'Répétez ici la chose utile.',
  detect: (context) => [...sentences(context)].flatMap((place) => check(place, context)),
  good: ['Allez voir un médecin.', 'La photo est au-dessus de la porte.'],
  bad: [
    'Voir plus haut.',
    'Lisez le tableau ci-dessous.',
    'Voir page 12.',
    'L’aide* est gratuite.',
    'Cette aide (1) est gratuite.',
  ],
  limits: 'La liste est courte.',
}

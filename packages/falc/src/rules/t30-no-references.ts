import type { PhraseMatch } from '../grammar/phrases.ts'
import { fault, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** A note called by a number or a star: `aide (1)`, `aide [2]`, `aide*`, `aide¹`. */
function noteCall(place: Place, i: number): number {
  const { tagged } = place.view
  const here = tagged[i]
  if (!here || i === 0) return -1
  if (/^[¹²³⁴-⁹]$/.test(text(here)) && !/^[dchkm]?m$/.test(norm(tagged[i - 1]))) return i
  if (
    /^[([]$/.test(text(here)) &&
    tagged[i + 1]?.token.kind === 'number' &&
    /^[1-9]$/.test(text(tagged[i + 1])) &&
    tagged[i - 1]?.role !== 'name' &&
    /^[)\]]$/.test(text(tagged[i + 2]))
  )
    return i + 2
  const after = tagged[i + 1]
  const inside = after?.token.start === here.token.end && after.token.kind !== 'symbol'
  const glued =
    here.token.start === tagged[i - 1]?.token.end && tagged[i - 1]?.token.kind !== 'symbol' && !inside
  return text(here) === '*' && glued ? i : -1
}

function reference(place: Place, i: number): number {
  const { tagged } = place.view
  const [word, next] = [norm(tagged[i]), norm(tagged[i + 1])]
  const number = tagged[i + 1]?.token.kind === 'number'
  const mark = /^(?:sur|\/)$/.test(norm(tagged[i + 2]))
  if (
    /^(?:note|notes|renvoi)$/.test(word) &&
    ((number && !mark) || (next === 'de' && norm(tagged[i + 2]) === 'bas'))
  )
    return i + 1
  if (/^(?:page|pages|paragraphe|encadré|chapitre|rubrique|annexe|figure|tableau|§)$/.test(word) && number) {
    const before = tagged.slice(Math.max(0, i - 4), i).map(norm)
    // `en page 2 du formulaire` tells where to write on another sheet.
    if (before.at(-1) === 'en' && /^(?:du|de|d')$/.test(norm(tagged[i + 2]))) return -1
    return before.some((w) =>
      /^(?:voir|voyez|lire|lisez|consultez|consulter|reportez|cf|dans|en)$/.test(w),
    ) && !(word === 'chapitre' && before.includes('lisez'))
      ? i + 1
      : -1
  }
  if (/^(?:voir|voyez|cf)$/.test(word)) return MOVES.test(norm(tagged[i - 1])) ? -1 : pointer(place, i)
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

const MOVES =
  /^(?:rev(?:enir|enez)|retour|retourne[rz]|pass(?:er|ez)|all(?:er|ez)|continue[rz]|va|vais|vont)$/
const LAWS = /^(?:code|codes|loi|lois|décret|arrêté|ordonnance|constitution|convention|règlement|directive)$/
const SHEETS =
  /^(?:page|pages|feuille|lettre|courrier|document|papier|formulaire|notice|dépliant|carte|présent|présente|cette?|ce|cet)$/

/** A phrase of the list that sends nobody elsewhere here. */
function isInnocent({ view }: Place, { phrase, from, to }: PhraseMatch): boolean {
  const left = view.tagged.slice(Math.max(0, from - 4), from).map(norm)
  const right = view.tagged.slice(to, to + 12).map(norm)
  const moves = left.some((word) => MOVES.test(word))
  // `Allez voir la section`, and the button `Revenir à l’étape précédente`.
  if (/^voir\b|^(?:page|étape) (?:précédente|suivante)$/.test(phrase)) return moves
  if (/article$/.test(phrase)) return right.some((word) => LAWS.test(word))
  if (phrase === 'en note') return left.some((word) => /^(?:prendre|prenez|prend|pris|prise)$/.test(word))
  if (phrase === "à l'annexe") return /^(?:du|de|des|d')$/.test(right[0] ?? '')
  if (phrase === 'au dos') {
    if (/^(?:mal|sac|sacs|coup|froid)$/.test(left.at(-1) ?? '')) return true
    return /^(?:du|de|des|d')$/.test(right[0] ?? '') && !right.slice(1, 3).some((word) => SHEETS.test(word))
  }
  return false
}

/** One fault for one place, though several patterns see it. */
function withoutOverlap(found: readonly RawFinding[]): RawFinding[] {
  const kept: RawFinding[] = []
  for (const here of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (here.start >= (kept.at(-1)?.end ?? 0)) kept.push(here)
  return kept
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const message = 'Cette phrase envoie le lecteur ailleurs.'
  const label = place.view.sentence.words < 3
  const listed = context.resources.crossReferences
    .find(tagged)
    .filter((match) => !(label && /^(?:page|étape)/.test(match.phrase)) && !isInnocent(place, match))
    .map((match) => fault(place, match.from, match.to - 1, message))
  const notes = tagged.flatMap((_, i) => {
    const end = Math.max(noteCall(place, i), reference(place, i))
    return end === -1 ? [] : [fault(place, i, end, message)]
  })
  return withoutOverlap([...listed, ...notes])
}

export const t30: Rule = {
  id: 'T30',
  rule: 'Dites tout au même endroit.',
  source: 'Inclusion Europe † ; LanguageTool.',
  severity: 'error',
  instead: 'Répétez ici la chose utile.',
  detect: (context) => [...sentences(context)].flatMap((place) => check(place, context)),
  good: [
    'Allez voir un médecin.',
    'La photo est au-dessus de la porte.',
    'Revenez à l’étape précédente.',
    'Signez au dos du chèque.',
    'Remplissez le formulaire 12669*02.',
    'Vous êtes payé, en application de l’article 7 du code du travail.',
  ],
  bad: [
    'Voir plus haut.',
    'Lisez le tableau ci-dessous.',
    'Voir page 12.',
    'L’aide* est gratuite.',
    'Cette aide (1) est gratuite.',
    'Voir l’étape précédente.',
    'Lisez au dos de cette feuille.',
  ],
  limits: 'La liste est courte. Un article de loi reste permis.',
}

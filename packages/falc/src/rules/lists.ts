/** Finds things that a sentence lists one after the other: `a, b et c`. */
import type { Tagged } from '../grammar/tagger.ts'
import { canBe } from '../grammar/verbs.ts'
import { norm, text } from './helpers.ts'

/** What an item of a list begins with; items of one list begin alike. */
type Head = 'noun' | 'verb' | 'infinitive' | 'adjective' | 'preposition' | 'other'
/** `link` is the word that stands before the item; `comma` tells of a comma before that word. */
type Segment = { from: number; to: number; link: string; comma: boolean }
/** Words of a sentence that belong together: what stands between brackets is apart. */
type Sequence = readonly Tagged[]

export type FoundList = { readonly first: Tagged; readonly last: Tagged; readonly count: number }

const BREAK = /^[:;|]$/
const OPENS = /^[([]$/
const CLOSES = /^[)\]]$/

/** The sentence without its brackets, then what each pair of brackets holds. Linear, however deep. */
export function sequences(tagged: readonly Tagged[]): Sequence[] {
  const found: Tagged[][] = []
  const stack: Tagged[][] = [[]]
  for (const here of tagged) {
    const top = stack.at(-1) as Tagged[]
    if (OPENS.test(text(here))) stack.push([])
    else if (CLOSES.test(text(here)) && stack.length > 1) found.push(stack.pop() as Tagged[])
    else if (BREAK.test(text(here))) {
      found.push(top)
      stack[stack.length - 1] = []
    } else top.push(here)
  }
  return [...found, ...stack].filter((sequence) => sequence.length > 4)
}

const LINK = /^(?:et|ou|puis)$/
/** `meublés ou non`, `en tout ou en partie`, `16 ans et plus`: one thing. */
const TAIL = /^(?:non|plus|moins|demie?|après|même)$/

function isCut(sequence: Sequence, i: number): boolean {
  const word = norm(sequence[i])
  if (word === ',') return true
  if (!LINK.test(word)) return false
  if (TAIL.test(norm(sequence[i + 1])) && sequence[i + 2]?.role !== 'determiner') return false
  return !/^tout$/.test(norm(sequence[i - 1]))
}

/** Cuts at commas, `et` and `ou`. */
function segments(sequence: Sequence): Segment[] {
  const found: Segment[] = []
  let segment: Segment = { from: 0, to: 0, link: '', comma: false }
  for (let i = 0; i <= sequence.length; i++) {
    if (i < sequence.length && !isCut(sequence, i)) continue
    const link = norm(sequence[i])
    const empty = !sequence.slice(segment.from, i).some((t) => t.role !== 'punctuation')
    if (!empty) found.push({ ...segment, to: i })
    segment = { from: i + 1, to: i + 1, link, comma: link === ',' || (empty && segment.comma) }
  }
  return found
}

const CONTRACTED = /^(?:au|aux|du|des)$/
const NOUNLIKE = /^(?:determiner|noun|name|number|placeholder|unknown)$/
/** What follows says again or makes precise what stands before: no new thing. */
const SAYS_AGAIN =
  /^(?:c'est-à-dire|notamment|surtout|sauf|soit|sinon|dit|dite|dits|dites|appelée?s?|nommée?s?|parfois|exemple)$/

const headWord = (sequence: Sequence, { from, to }: Segment): number => {
  let at = from
  while (
    at < to &&
    /^(?:adverb|punctuation)$/.test(sequence[at]?.role ?? '') &&
    !SAYS_AGAIN.test(norm(sequence[at]))
  )
    at++
  return at
}

/** `verbal`: a verb stands before, so that `danse` in `il chante, danse et joue` is one too. */
function headOf(sequence: Sequence, segment: Segment, verbal = false): Head {
  const at = headWord(sequence, segment)
  const here = sequence[at]
  if (at >= segment.to || !here || SAYS_AGAIN.test(norm(here))) return 'other'
  if (norm(here) === 'par' && norm(sequence[at + 1]) === 'exemple') return 'other'
  if (here.token.kind === 'number' && /^\d{5}$/.test(here.token.text)) return 'other'
  if (/^autres?$/.test(norm(here))) return 'noun'
  if (CONTRACTED.test(norm(here))) return 'preposition'
  if (verbal && here.role === 'noun' && canBe(here, /^I\d$/)) return 'verb'
  if (here.role === 'noun' && canBe(here, /^[aA]$/)) return 'adjective'
  if (here.role === 'unknown' && /ée?s?$/.test(norm(here))) return 'adjective'
  if (NOUNLIKE.test(here.role)) return 'noun'
  if (/^(?:vous|nous)$/.test(norm(here)) && hasVerb(sequence, segment)) return 'verb'
  if (/^(?:qui|que|qu'|dont)$/.test(norm(here))) return 'other'
  if (here.role === 'finite' || here.role === 'subject' || here.role === 'clitic') return 'verb'
  if (here.role === 'infinitive') return 'infinitive'
  if (here.role === 'adjective' || here.role === 'participle') return 'adjective'
  return here.role === 'preposition' ? 'preposition' : 'other'
}

const PLAIN: Readonly<Record<string, string>> = { du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à' }
const plain = (here: Tagged | undefined): string => PLAIN[norm(here)] ?? norm(here)
const openerOf = (sequence: Sequence, segment: Segment): string =>
  plain(sequence[headWord(sequence, segment)])
const isDetermined = (sequence: Sequence, segment: Segment): boolean =>
  /^(?:determiner|number|name|placeholder)$/.test(sequence[headWord(sequence, segment)]?.role ?? '') ||
  /^(?:du|des|de|d')$/.test(norm(sequence[headWord(sequence, segment)]))

/** A verb of the clause itself, not of a part that `qui` or `que` opens. */
function mainVerb(sequence: Sequence, { from, to }: Segment): boolean {
  const verb = sequence.slice(from, to).findIndex((t) => t.role === 'finite')
  return (
    verb !== -1 && !sequence.slice(from, from + verb).some((t) => /^(?:qui|que|qu'|dont|où)$/.test(norm(t)))
  )
}

/** What follows the last `que` or `si`: in `il dit que les écoles, …` the list is about the second part. */
function lastClause(sequence: Sequence, { from, to, ...segment }: Segment): Segment {
  const opener = sequence.slice(from, to).findLastIndex((t) => /^(?:que|qu'|si|s'|quand)$/.test(norm(t)))
  return { ...segment, from: opener === -1 ? from : from + opener + 1, to }
}

/** `pour le calcul de l’âge ou de la durée`: the last 2 go together, inside one thing. */
const isPair = (sequence: Sequence, end: Segment, item: Segment): boolean =>
  sequence.slice(end.from + 1, end.to).some((t) => plain(t) === openerOf(sequence, item))

/** True when the item goes with the second item of the list: same make. */
function alike(sequence: Sequence, second: Segment, head: Head, end: Segment, item: Segment): boolean {
  const own = headOf(sequence, item, head === 'verb')
  const closing = item.link === 'et' || item.link === 'ou'
  // `par téléphone, par lettre ou sur place`
  if (own === 'preposition' && head === 'preposition')
    return (
      openerOf(sequence, item) === openerOf(sequence, second) ||
      (closing && !item.comma && second.comma && !isPair(sequence, end, item))
    )
  if (own === head) return true
  if (head === 'noun' && own === 'adjective') return !isDetermined(sequence, second)
  if (head === 'adjective' && own === 'noun') return !isDetermined(sequence, item)
  // `un contrat de saison, d’étudiant ou aidé`; `propre, vide et en bon état`
  if (/^(?:preposition adjective|adjective preposition)$/.test(`${head} ${own}`)) return closing
  const partitive = openerOf(sequence, own === 'preposition' ? item : second)
  return /^(?:noun preposition|preposition noun)$/.test(`${head} ${own}`) && partitive === 'de'
}

const NOUN_ROLES = /^(?:noun|name|unknown|number|placeholder)$/

/** The first item is the end of what stands before; does it end like the others? */
function endsLikeItem(sequence: Sequence, segment: Segment, head: Head, opener: string): boolean {
  const own = sequence.slice(segment.from, segment.to)
  if (head === 'noun') return own.some((t) => NOUN_ROLES.test(t.role)) || canBe(own.at(-1), /^[nN]$/)
  if (head === 'verb') return own.some((t) => t.role === 'finite')
  if (head === 'infinitive') return own.some((t) => t.role === 'infinitive')
  if (head === 'preposition')
    return own.some((t) => (t.role === 'preposition' || CONTRACTED.test(norm(t))) && plain(t) === opener)
  if (own.some((t) => t.role === 'adjective' || t.role === 'participle')) return true
  // `vous êtes étudiant, …`
  return canBe(own.at(-1), /^[aAq]$/) || (own.at(-1)?.role === 'noun' && own.at(-2)?.role === 'finite')
}

/** `À l’arrivée, …` or `Pour payer, …` sets the scene: no item. */
const SCENE =
  /^(?:au|aux|si|s'|quand|lorsque|lorsqu'|comme|puisque|ensuite|puis|enfin|aussi|ainsi|alors|attention|sinon|lors|chaque|face|grâce|hors|faute|autour)$/
const CLAUSE = /^(?:si|s'|quand|lorsque|lorsqu'|comme|puisque|puisqu')$/
const MOMENT =
  /^(?:matin|midi|soir|nuit|jour|semaine|mois|année|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|hiver)$/
const TIME = /^(?:chaque|tous|toutes|hier|demain|aujourd'hui|absent|né|âgé)$/

function setsScene(sequence: Sequence, first: Segment, second: Segment): boolean {
  if (first.from !== 0) return false
  if (SCENE.test(norm(sequence[0]))) return true
  if (sequence[0]?.role === 'preposition' && plain(sequence[0]) !== 'de') return true
  const noun = sequence.slice(second.from, second.to).find((t) => t.role === 'noun')
  return MOMENT.test(norm(sequence[1])) && first.to <= 4 && !MOMENT.test(norm(noun))
}

/** Without a comma, `a et b ou c` is one thing with 2 sides; only `a ou b ou c` is a list. */
function isBare(sequence: Sequence, items: readonly Segment[], head: Head): boolean {
  const [, second, ...rest] = items as [Segment, Segment, ...Segment[]]
  if (head === 'preposition') return true
  return rest.some(
    (item) =>
      item.link !== second.link ||
      headOf(sequence, item) !== head ||
      isDetermined(sequence, item) !== isDetermined(sequence, second),
  )
}

/** Subjects share a verb at the end: `la Caf, la mairie et l’école vous aident` begins with no other verb. */
function isClauseThenSubjects(sequence: Sequence, items: readonly Segment[], head: Head): boolean {
  return (
    (head === 'noun' || head === 'preposition') &&
    mainVerb(sequence, items.at(-1) as Segment) &&
    mainVerb(sequence, lastClause(sequence, items[0] as Segment))
  )
}

/** Where the list ends that begins with the segment `i`: the index of its last item, or -1. */
function listAt(sequence: Sequence, all: readonly Segment[], i: number): number {
  const [first, second] = [all[i], all[i + 1]]
  if (!first || !second || TIME.test(norm(sequence[second.from]))) return -1
  const head = headOf(sequence, second, sequence[first.to - 1]?.role === 'finite')
  if (head === 'other' || !endsLikeItem(sequence, first, head, openerOf(sequence, second))) return -1
  const scene = setsScene(sequence, first, second)
  let last = i + 1
  while (last + 1 < all.length && goesOn(sequence, all, i, last, head)) last++
  const items = all.slice(i, last + 1)
  if (items.length < 3 || isClauseThenSubjects(sequence, items, head)) return -1
  const commas = items.slice(1).some((item) => item.comma)
  if (!commas && isBare(sequence, items, head)) return -1
  const closing = /^(?:et|ou|puis)$/.test((all[last] as Segment).link)
  if (commas && !closing && head === 'noun' && isMixed(sequence, items)) return -1
  const clause = sequence.slice(first.from, first.from + 2).some((t) => CLAUSE.test(norm(t)))
  const opening = scene && (clause || !hasVerb(sequence, first)) && sequence.some((t) => t.role === 'finite')
  return !opening || (closing && all[last + 1]?.link === ',') ? last : -1
}

/** Only commas: `Léa Petit, la directrice, Lyon` says more of one thing. */
const isMixed = (sequence: Sequence, [, ...items]: readonly Segment[]): boolean =>
  new Set(items.map((item) => isDetermined(sequence, item))).size > 1

const hasVerb = (sequence: Sequence, { from, to }: Segment): boolean =>
  sequence.slice(from, to).some((t) => t.role === 'finite')

/** `une aide, une visite sociale et familiale`: the last word goes with `sociale`. */
const isSecondAdjective = (sequence: Sequence, head: Head, end: Segment, next: Segment): boolean =>
  (head === 'noun' || head === 'preposition') &&
  end.to - end.from > 1 &&
  /^(?:adjective|participle)$/.test(sequence[end.to - 1]?.role ?? '') &&
  canBe(sequence[next.from], /^[aAq]$/) &&
  headOf(sequence, next) === 'adjective'

/** True when the segment after `last` is one more item. */
function goesOn(sequence: Sequence, all: readonly Segment[], i: number, last: number, head: Head): boolean {
  const [second, end, next] = [all[i + 1], all[last], all[last + 1]] as [Segment, Segment, Segment]
  if (!alike(sequence, second, head, end, next) || isSecondAdjective(sequence, head, end, next)) return false
  if (head === 'noun' && mainVerb(sequence, end)) return false
  return !/^(?:et|ou)$/.test(end.link) || (next.link === end.link && next.comma === end.comma)
}

/** The first list of 3 things or more, or null. Cost is linear in the length of the sentence. */
export function findList(sequence: Sequence): FoundList | null {
  const all = segments(sequence)
  for (let i = 0; i + 2 < all.length; i++) {
    const last = listAt(sequence, all, i)
    if (last === -1) continue
    const [from, to] = [(all[i] as Segment).from, (all[last] as Segment).to - 1]
    return { first: sequence[from] as Tagged, last: sequence[to] as Tagged, count: last - i + 1 }
  }
  return null
}

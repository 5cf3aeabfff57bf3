import type { Tagged } from '../grammar/tagger.ts'
import { canBe } from '../grammar/verbs.ts'
import { fault, norm, type Place, sentences } from './helpers.ts'
import type { RawFinding, Rule } from './types.ts'

/** What an item of a list begins with; items of one list begin alike. */
type Head = 'noun' | 'verb' | 'infinitive' | 'adjective' | 'preposition' | 'other'
type Segment = { from: number; to: number; link: string }

/** `verbal`: a verb stands before, so that `danse` in `il chante, danse et joue` is one too. */
function headOf(tagged: readonly Tagged[], segment: Segment, verbal = false): Head {
  let at = segment.from
  while (at < segment.to && tagged[at]?.role === 'adverb') at++
  const role = tagged[at]?.role
  if (CONTRACTED.test(norm(tagged[at]))) return 'preposition'
  if (verbal && role === 'noun' && canBe(tagged[at], /^I\d$/)) return 'verb'
  const bare = role === 'noun' && canBe(tagged[at], /^[aA]$/)
  if (bare) return 'adjective'
  if (
    role === 'determiner' ||
    role === 'noun' ||
    role === 'name' ||
    role === 'number' ||
    role === 'placeholder' ||
    role === 'unknown'
  )
    return 'noun'
  if (role === 'finite' || role === 'subject' || role === 'clitic') return 'verb'
  if (role === 'infinitive') return 'infinitive'
  if (role === 'adjective' || role === 'participle') return 'adjective'
  return role === 'preposition' ? 'preposition' : 'other'
}

const hasVerb = (tagged: readonly Tagged[], segment: Segment): boolean =>
  tagged.slice(segment.from, segment.to).some((t) => t.role === 'finite')

const CONTRACTED = /^(?:au|aux|du|des)$/

/** `un livret, du pain et des fruits`; `propre, vide et en bon état`: items of unlike make. */
function alike(tagged: readonly Tagged[], a: Head, b: Head, segment: Segment): boolean {
  if (a === b) return true
  if (/^(?:adjective noun|noun adjective)$/.test(`${a} ${b}`)) return true
  const pair = `${a} ${b}`
  if (pair === 'adjective preposition' || pair === 'preposition adjective') return true
  return /^(?:noun preposition|preposition noun)$/.test(pair) && CONTRACTED.test(norm(tagged[segment.from]))
}

/** Cuts at commas, `et` and `ou`; `link` is what stands before the segment. */
function segments(tagged: readonly Tagged[]): Segment[] {
  const found: Segment[] = []
  let from = 0
  let link = ''
  tagged.forEach((here, i) => {
    const word = norm(here)
    const cuts =
      here.token.text === ',' || word === 'et' || word === 'ou' || word === 'puis' || /^[:;()[\]]$/.test(word)
    if (!cuts) return
    if (i > from) {
      found.push({ from, to: i, link })
      link = word
    } else link = word
    from = i + 1
  })
  found.push({ from, to: tagged.length, link })
  return found.filter((s) => tagged.slice(s.from, s.to).some((t) => t.role !== 'punctuation'))
}

const BREAK = /^[:;()[\]]$/
const MOMENT =
  /^(?:matin|midi|soir|nuit|jour|semaine|mois|année|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|hiver)$/
const TIME = /^(?:chaque|tous|toutes|hier|demain|aujourd'hui|absent|né|âgé)$/

/** The part of the first segment that could be an item: what it ends with. */
function endsLikeItem(tagged: readonly Tagged[], segment: Segment, head: Head): boolean {
  const roles = tagged.slice(segment.from, segment.to).map((t) => t.role)
  if (head === 'noun')
    return roles.some((r) => r === 'noun' || r === 'name' || r === 'unknown' || r === 'number')
  if (head === 'verb') return roles.includes('finite')
  if (head === 'infinitive') return roles.includes('infinitive')
  if (head === 'preposition')
    return tagged
      .slice(segment.from, segment.to)
      .some((t) => t.role === 'preposition' || CONTRACTED.test(norm(t)))
  return (
    roles.some((r) => r === 'adjective' || r === 'participle') || canBe(tagged[segment.to - 1], /^[aAq]$/)
  )
}

/** `À l’arrivée, …` or `Pour payer, …` sets the scene: no item. */
const SCENE =
  /^(?:à|au|aux|en|dans|pour|par|avec|sans|sur|sous|chez|après|avant|pendant|depuis|dès|selon|si|s'|quand|lorsque|lorsqu'|comme|puisque|ensuite|puis|enfin|aussi|ainsi|alors|vers|entre|attention|sinon|lors)$/

function listAt(tagged: readonly Tagged[], all: readonly Segment[], i: number): number {
  const [first, second] = [all[i], all[i + 1]]
  if (!first || !second || BREAK.test(second.link)) return -1
  const head = headOf(tagged, second, tagged[first.to - 1]?.role === 'finite')
  if (head === 'other') return -1
  const clause = /^(?:si|s'|quand|lorsque|lorsqu'|comme|puisque)$/.test(norm(tagged[first.from]))
  const scene = SCENE.test(norm(tagged[0])) || (MOMENT.test(norm(tagged[1])) && first.to === 2)
  const opening = first.from === 0 && scene && (clause || !hasVerb(tagged, first))
  if (TIME.test(norm(tagged[second.from]))) return -1
  if ((opening && clause) || !endsLikeItem(tagged, first, head)) return -1
  let last = i + 1
  while (last + 1 < all.length) {
    const next = all[last + 1] as Segment
    if (BREAK.test(next.link) || !alike(tagged, head, headOf(tagged, next, head === 'verb'), next)) break
    if (head === 'noun' && hasVerb(tagged, all[last] as Segment)) break
    const link = (all[last] as Segment).link
    if (/^(?:et|ou)$/.test(link) && next.link !== link && last > i) break
    last++
  }
  const closed = /^(?:et|ou)$/.test((all[last] as Segment).link) && all[last + 1]?.link === ','
  return last - i >= 2 && (!opening || closed) ? last : -1
}

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  const all = segments(tagged)
  for (let i = 0; i + 2 < all.length; i++) {
    const last = listAt(tagged, all, i)
    if (last === -1) continue
    const count = last - i + 1
    return [
      fault(
        place,
        (all[i] as Segment).from,
        (all[last] as Segment).to - 1,
        `Cette phrase contient une liste de ${count} choses.`,
      ),
    ]
  }
  return []
}

export const t25: Rule = {
  id: 'T25',
  rule: 'Pour 3 choses, faites une liste avec des points.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez chaque chose sur une ligne avec un point devant.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Apportez une photo et une carte.',
    'À l’arrivée, comptez et regardez vos objets.',
    'Après la visite, le propriétaire et le locataire signent.',
  ],
  bad: [
    'Apportez une photo, une carte et une lettre.',
    'Lisez, signez et envoyez la lettre.',
    'La mairie, la Caf ou la poste vous aide.',
  ],
  limits: 'La machine regarde les virgules et les mots « et » ou « ou ».',
}

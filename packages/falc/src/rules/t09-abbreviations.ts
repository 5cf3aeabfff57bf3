import { fault, inGlossary, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule, RuleContext } from './types.ts'

/** The word as the list knows it, with its full stop where it has one, and the place of its last token. */
function readAt(place: Place, i: number): { key: string; last: number }[] {
  const { tagged } = place.view
  const here = tagged[i]
  if (here?.token.kind !== 'word') return []
  const next = tagged[i + 1]
  const keys = [{ key: norm(here), last: i }]
  if (next && next.token.start === here.token.end && /^[.°º]$/.test(text(next))) {
    keys.unshift({ key: `${norm(here)}${text(next)}`, last: i + 1 })
    const third = tagged[i + 2]
    if (third && third.token.start === next.token.end && text(next) === '.' && third.token.kind === 'word')
      keys.unshift({ key: `${norm(here)}.${norm(third)}`, last: text(tagged[i + 3]) === '.' ? i + 3 : i + 2 })
  }
  const spaced =
    here.token.text.length === 1 &&
    text(next) === '.' &&
    tagged[i + 2]?.token.text.length === 1 &&
    text(tagged[i + 3]) === '.'
  if (spaced) keys.unshift({ key: `${norm(here)}.${norm(tagged[i + 2])}`, last: i + 3 })
  return keys
}

function isSentenceEnd(place: Place, last: number): boolean {
  return last === place.view.tagged.length - 1
}

/** `M.` or `p.` is an abbreviation; `m.` that ends a sentence about metres, or `no.` in a reply, is none. */
function isFalseFriend(place: Place, i: number, key: string, last: number): boolean {
  const { tagged } = place.view
  const before = tagged[i - 1]
  if (key === 'm.' && text(tagged[i]) !== 'M') return true
  if (/^infos?$/.test(key) && tagged[i]?.role === 'name') return true
  if (/^(?:me|ste?)$/.test(key)) return text(tagged[i]) === key || tagged[i + 1]?.role !== 'name'
  if (key === 'no') return tagged[i + 1]?.token.kind !== 'number'
  if (key.endsWith('.') && isSentenceEnd(place, last) && /^(?:art|min|sem|av|fig|al)\.$/.test(key))
    return before?.token.kind !== 'number'
  return false
}

/** A short unknown word with a full stop inside the sentence: `catég. B`, `arr. 12`. */
function looksCut(place: Place, i: number, context: RuleContext): boolean {
  const { tagged } = place.view
  const [here, stop, next] = [tagged[i], tagged[i + 1], tagged[i + 2]]
  if (
    !here ||
    !stop ||
    !next ||
    here.token.kind !== 'word' ||
    text(stop) !== '.' ||
    stop.token.start !== here.token.end
  )
    return false
  if (
    next.token.start === stop.token.end ||
    next.token.kind === 'symbol' ||
    norm(here).length > 7 ||
    norm(here).length < 2
  )
    return false
  return (
    context.resources.lexicon.look(norm(here)).length === 0 &&
    !/^\p{Lu}{2,}$/u.test(text(here)) &&
    here.role !== 'name'
  )
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const list = context.resources.data.abbreviations
  const known = inGlossary(context, place.view)
  const found: RawFinding[] = []
  for (let i = 0; i < place.view.tagged.length; i++) {
    if (known.has(i)) continue
    const hit = readAt(place, i).find(({ key }) => Object.hasOwn(list, key))
    if (!hit && looksCut(place, i, context))
      found.push(fault(place, i, i + 1, `« ${text(place.view.tagged[i])} » est un mot coupé.`))
    if (!hit || isFalseFriend(place, i, hit.key, hit.last)) continue
    const first = text(place.view.tagged[i])
    found.push(
      fault(place, i, hit.last, `« ${first} » est un mot coupé.`, {
        instead: `Écrivez « ${list[hit.key]} ».`,
      }),
    )
    i = hit.last
  }
  return found
}

export const t09: Rule = {
  id: 'T9',
  rule: 'Écrivez les mots en entier.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez le mot en entier.',
  detect: (context) => [...sentences(context)].flatMap((place) => check(place, context)),
  good: [
    'Demandez à Monsieur Petit.',
    'Il répond non.',
    'Le numéro est sur la lettre.',
    'La salle mesure 5 m.',
  ],
  bad: [
    'Demandez à M. Petit.',
    'Apportez une carte, une photo, etc.',
    'La lettre n° 5 est prête.',
    'Prenez RDV ici.',
    'Allez au 5, av. Foch.',
  ],
  limits: 'La liste est courte. Les unités comme « km » passent.',
}

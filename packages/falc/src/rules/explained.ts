import type { PhraseFinder } from '../grammar/phrases.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { norm, text } from './helpers.ts'
import type { RuleContext, Scope, SentenceView } from './types.ts'

const DEFINING = /^(?:signifie|désigne|veut|correspond|sert)$/
const ARTICLE = /^(?:un|une|le|la|l'|les|des|ce|cet|cette|du|de|quand|celui|celle)$/
const NAMING = /^(?:appelle|appelé|appelée|appelés|appelées|nomme|nommé|nommée|nom)$/
const OPENERS = /^(?:mot|mots|terme|expression)$/
const QUOTE = /^[«»"“”]$/

/** How many small words open the sentence: `le`, `dans un`, `le mot «`… */
function openingOf(tagged: readonly Tagged[]): number {
  const end = tagged.findIndex(
    (t) => !/^(?:determiner|punctuation|preposition)$/.test(t.role) && !OPENERS.test(norm(t)),
  )
  return end === -1 ? tagged.length : end
}

/** `ce délai est le préavis`, `c’est le préavis`: the text says the meaning first, then the word. */
function isNamedLast(tagged: readonly Tagged[], from: number, last: number): boolean {
  const next = tagged[last + 1]
  if (next && !/^[.!,;»]$/.test(text(next))) return false
  const left = tagged.slice(Math.max(0, from - 8), from).map(norm)
  const verb = left.findLastIndex((word) => /^(?:est|sont)$/.test(word))
  return (
    verb > 0 &&
    left.length - verb <= 2 &&
    ARTICLE.test(left.at(-1) ?? '') &&
    left.slice(0, verb).some((word) => /^(?:c'|ce|cet|cette|ces|cela)$/.test(word))
  )
}

/** `le préavis est le délai…`, `un bail, c’est…`, `préavis : délai…`, `on appelle cela un préavis`. */
function defines(tagged: readonly Tagged[], from: number, last: number, opening: number): boolean {
  const close = QUOTE.test(text(tagged[last + 1])) ? last + 1 : last
  const next = norm(tagged[close + 1])
  const after = norm(tagged[close + 2])
  const opens = from <= opening
  if (opens && /^(?:est|sont)$/.test(next) && ARTICLE.test(after)) return true
  if (opens && DEFINING.test(next)) return true
  if (next === ',' && (after === "c'" || after === 'ou' || after === "c'est-à-dire")) return true
  if (next === "c'est-à-dire" || (next === '(' && tagged.length > close + 3)) return true
  if (opens && from <= 2 && next === ':' && tagged.length > close + 3) return true
  if (isNamedLast(tagged, from, last)) return true
  return tagged.slice(Math.max(0, from - 4), from).some((t) => NAMING.test(norm(t)))
}

/** `C’est le délai…`, `Il s’agit d’un…`, `Cela veut dire…` tells what the end of the sentence before is. */
function tellsMore(next: SentenceView | undefined): boolean {
  if (!next) return false
  const [a, b, c, d] = next.tagged.map(norm)
  if (/^(?:c'|ce)$/.test(a ?? '') && /^(?:est|sont)$/.test(b ?? '')) return ARTICLE.test(c ?? '')
  if (a === 'il' && b === "s'" && c === 'agit') return /^(?:de|du|d'|des)$/.test(d ?? '')
  return /^(?:cela|ça)$/.test(a ?? '') && /^(?:veut|signifie)$/.test(b ?? '')
}

const isLast = (tagged: readonly Tagged[], last: number): boolean =>
  tagged.slice(last + 1).every((t) => t.role === 'punctuation')

type Seen = {
  readonly tagged: readonly Tagged[]
  readonly tells: (from: number, last: number) => boolean
}

/** Every sentence of the screen, with the test that tells whether it explains what stands at a place. */
function* readings(context: RuleContext): Generator<Seen> {
  for (const { views } of context.scope.units)
    for (let i = 0; i < views.length; i++) {
      const { tagged } = views[i] as SentenceView
      const opening = openingOf(tagged)
      const more = tellsMore(views[i + 1])
      yield {
        tagged,
        tells: (from, last) => defines(tagged, from, last, opening) || (more && isLast(tagged, last)),
      }
    }
}

const cache = new WeakMap<Scope, ReadonlySet<string>>()

/** Every word that the screen explains, under its form and its lemmas. */
function explainedWords(scope: Scope, context: RuleContext): ReadonlySet<string> {
  const known = cache.get(scope)
  if (known) return known
  const found = new Set<string>()
  for (const { tagged, tells } of readings(context))
    tagged.forEach((here, i) => {
      if (here.token.kind !== 'word' || !tells(i, i)) return
      found.add(norm(here))
      for (const analysis of here.analyses) found.add(analysis.lemma)
    })
  cache.set(scope, found)
  return found
}

/** True when a sentence of the screen says what the word means. */
export function isExplained(context: RuleContext, word: string): boolean {
  return explainedWords(context.scope, context).has(word)
}

/** Terms of a list that the screen explains, several words long or one. */
export function explainedTerms(context: RuleContext, finder: PhraseFinder): Set<string> {
  const found = new Set<string>()
  for (const { tagged, tells } of readings(context))
    for (const match of finder.find(tagged)) if (tells(match.from, match.to - 1)) found.add(match.phrase)
  return found
}

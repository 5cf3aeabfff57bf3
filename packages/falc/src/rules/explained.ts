import type { PhraseFinder } from '../grammar/phrases.ts'
import type { Tagged } from '../grammar/tagger.ts'
import { norm, sentences } from './helpers.ts'
import type { RuleContext, Scope } from './types.ts'

const DEFINING = /^(?:signifie|désigne|veut)$/
const ARTICLE = /^(?:un|une|le|la|l'|les|des|ce|cet|cette|du|de|quand|celui|celle)$/
const NAMING = /^(?:appelle|appelé|appelée|appelés|appelées|nomme|nommé|nommée)$/

/** How many small words open the sentence: `le`, `dans un`… */
function openingOf(tagged: readonly Tagged[]): number {
  const end = tagged.findIndex(
    (t) => t.role !== 'determiner' && t.role !== 'punctuation' && t.role !== 'preposition',
  )
  return end === -1 ? tagged.length : end
}

/** `le préavis est le délai…`, `un bail, c’est…`, `préavis : délai…`, `on appelle cela un préavis`. */
function defines(tagged: readonly Tagged[], from: number, last: number, opening: number): boolean {
  const next = norm(tagged[last + 1])
  const after = norm(tagged[last + 2])
  const opens = from <= opening
  if (opens && /^(?:est|sont)$/.test(next) && ARTICLE.test(after)) return true
  if (opens && DEFINING.test(next)) return true
  if (next === ',' && (after === "c'" || after === 'ou' || after === "c'est-à-dire")) return true
  if (next === "c'est-à-dire" || (next === '(' && tagged.length > last + 3)) return true
  if (opens && from <= 2 && next === ':' && tagged.length > last + 3) return true
  return tagged.slice(Math.max(0, from - 4), from).some((t) => NAMING.test(norm(t)))
}

const cache = new WeakMap<Scope, ReadonlySet<string>>()

/** Every word that the screen explains, under its form and its lemmas. */
function explainedWords(scope: Scope, context: RuleContext): ReadonlySet<string> {
  const known = cache.get(scope)
  if (known) return known
  const found = new Set<string>()
  for (const { view } of sentences(context)) {
    const opening = openingOf(view.tagged)
    view.tagged.forEach((here, i) => {
      if (here.token.kind !== 'word' || !defines(view.tagged, i, i, opening)) return
      found.add(norm(here))
      for (const analysis of here.analyses) found.add(analysis.lemma)
    })
  }
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
  for (const { view } of sentences(context)) {
    const opening = openingOf(view.tagged)
    for (const match of finder.find(view.tagged))
      if (defines(view.tagged, match.from, match.to - 1, opening)) found.add(match.phrase)
  }
  return found
}

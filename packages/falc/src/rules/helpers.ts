import type { PhraseFinder } from '../grammar/phrases.ts'
import type { Tagged } from '../grammar/tagger.ts'
import type { RawFinding, RuleContext, SentenceView, Unit } from './types.ts'

export type Place = { readonly unit: Unit; readonly view: SentenceView }

/** Every sentence of the screen, with the text that it stands in. */
export function* sentences(context: RuleContext): Generator<Place> {
  for (const unit of context.scope.units) for (const view of unit.views) yield { unit, view }
}

type Extra = { instead?: string | undefined; severity?: RawFinding['severity'] | undefined }

/** A finding on the tokens `from` to `to` (the last one included) of a sentence. */
export function fault(
  place: Place,
  from: number,
  to: number,
  message: string,
  extra: Extra = {},
): RawFinding {
  const { tagged, sentence } = place.view
  const start = tagged[from]?.token.start ?? sentence.start
  const end = tagged[to]?.token.end ?? sentence.end
  return {
    unit: place.unit,
    start,
    end,
    message,
    ...(extra.instead ? { instead: extra.instead } : {}),
    ...(extra.severity ? { severity: extra.severity } : {}),
  }
}

/** A finding on a whole sentence. */
export function sentenceFault(place: Place, message: string, extra: Extra = {}): RawFinding {
  return fault(place, 0, place.view.tagged.length - 1, message, extra)
}

const indices = new WeakMap<PhraseFinder, WeakMap<SentenceView, ReadonlySet<number>>>()

/** Places of a sentence's tokens that belong to a phrase of the list. */
export function covered(view: SentenceView, finder: PhraseFinder): ReadonlySet<number> {
  const byView = indices.get(finder) ?? new WeakMap<SentenceView, ReadonlySet<number>>()
  indices.set(finder, byView)
  const known = byView.get(view)
  if (known) return known
  const found = new Set<number>()
  for (const match of finder.find(view.tagged)) for (let i = match.from; i < match.to; i++) found.add(i)
  byView.set(view, found)
  return found
}

/** True for each token that the glossary lets stay. */
export const inGlossary = (context: RuleContext, view: SentenceView): ReadonlySet<number> =>
  covered(view, context.glossary.finder)

export const norm = (tagged: Tagged | undefined): string => tagged?.token.norm ?? ''
export const text = (tagged: Tagged | undefined): string => tagged?.token.text ?? ''

/** Acronym in capitals: `RSA`, `CAF`, `R.S.A` is read letter by letter and not found. */
export const looksLikeAcronym = (word: string): boolean =>
  /^\p{Lu}{2,}s?$/u.test(word) || /^\p{Lu}{2,}-\p{Lu}{2,}$/u.test(word)

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/

/** Roman number written with I, V and X, as they are met in French texts. */
export const isRoman = (word: string): boolean => word.length > 0 && ROMAN.test(word)

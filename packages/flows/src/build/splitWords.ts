/**
 * The words of a language in parts, so that a visitor's machine loads those of the events that were chosen.
 */
import type { CatalogueJson } from '../engine/types.ts'
import type { StepWords, Words } from '../engine/wordTypes.ts'

/** Name of the part that every visit needs: shared words, and the steps of several events. */
const SHARED_PART = 'shared'

/**
 * Splits the words of a language: `shared`, and one part for each event with the steps of that event alone.
 * A part is a `Words` of its own; the parts of the chosen events, merged over `shared`, are all that a visit needs.
 * @returns parts by name, `shared` first, then the events in the order of the catalogue.
 */
export function splitWords(catalogue: CatalogueJson, words: Words): ReadonlyMap<string, Words> {
  const parts = [SHARED_PART, ...Object.keys(catalogue.events)]
  const steps = new Map<string, Record<string, StepWords>>(parts.map((part) => [part, {}]))
  for (const step of catalogue.steps) {
    const [event, ...others] = Object.keys(step.events)
    const part = event === undefined || others.length > 0 ? SHARED_PART : event
    const own = words.steps[step.id]
    const target = steps.get(part)
    if (own !== undefined && target !== undefined) target[step.id] = own
  }
  const empty = { ...words, shared: {}, staleShared: [], approved: [] }
  return new Map(
    [...steps].map(([part, own]) => [part, { ...(part === SHARED_PART ? words : empty), steps: own }]),
  )
}

/**
 * Names of facts and of their answers, as the catalogue words them for the visitor.
 */
import type { Subject } from '../engine/screenTypes.ts'
import type { Fact, Scalar } from '../engine/types.ts'
import { entryOf } from '../engine/words.ts'
import type { Words, WordTree } from '../engine/wordTypes.ts'
import { COMPUTED } from './computed.ts'
import type { Phrases } from './phrases.ts'
import { longDate } from './phrases.ts'

/** What is needed to word a rule: the facts, the words of a language, and the connecting words. */
export interface Wording {
  readonly facts: ReadonlyMap<string, Fact>
  readonly words: Words
  /** French: what this language lacks is shown in French rather than as an id. */
  readonly fallback: Words
  readonly phrases: Phrases
  /** The discreet subject that says a fact, for facts that only a subject words: see `subjectsOfFacts`. */
  readonly subjects?: ReadonlyMap<string, string>
  /** Name of a commune by its INSEE code, where the caller holds them; without it the code stands for the name. */
  readonly communeName?: (code: string) => string | undefined
}

/** Computed facts whose answers are those of another fact, said in the third person. */
const ANSWERS_OF: Readonly<Record<string, string>> = { mother_work: 'second_parent_work' }

/** By fact, the discreet subject that says this fact and no other. */
export function subjectsOfFacts(subjects: readonly Subject[]): ReadonlyMap<string, string> {
  return new Map(
    subjects.flatMap(({ id, sets }) => {
      const [fact, ...others] = Object.keys(sets)
      return fact !== undefined && others.length === 0 ? [[fact, id] as const] : []
    }),
  )
}

/** A text of the shared words, by its keys; undefined when no language has it. */
export function wordAt({ words, fallback }: Wording, ...keys: readonly string[]): string | undefined {
  return textOf(entryOf(words, keys)) ?? textOf(entryOf(fallback, keys))
}

function textOf(entry: WordTree | undefined): string | undefined {
  if (typeof entry === 'string') return entry
  return Array.isArray(entry) ? entry.join(' ') : undefined
}

/** The name of a fact. A fact that nothing words keeps its id, which a table of facts explains. */
export function factName(name: string, wording: Wording): string {
  const computed = COMPUTED[name]?.[wording.phrases.lang]
  return (
    wordAt(wording, 'facts', name, 'name') ??
    computed?.name ??
    cardOf(name, wording) ??
    wordAt(wording, 'subjects', wording.subjects?.get(name) ?? name, 'name') ??
    (name === 'events' ? wording.phrases.events : name)
  )
}

/** Whether something words the fact, so that its id need not stand for it. */
export function isWorded(name: string, wording: Wording): boolean {
  return factName(name, wording) !== name
}

/** The card of a group screen that asks the fact. */
function cardOf(name: string, wording: Wording): string | undefined {
  const screens = entryOf(wording.fallback, ['screens'])
  const ids = typeof screens === 'object' && !Array.isArray(screens) ? Object.keys(screens) : []
  return ids.map((id) => wordAt(wording, 'screens', id, 'items', name, 'card')).find(Boolean)
}

/** The label of a field of a list. */
export function fieldName(list: string, field: string, wording: Wording): string {
  return wordAt(wording, 'facts', list, 'fields', field, 'label') ?? field
}

/** One answer to a fact, as its card says it: « Je suis locataire ». */
export function valueWords(name: string, value: Scalar, wording: Wording): string {
  const { phrases, facts } = wording
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  if (typeof value === 'number') return String(value)
  if (facts.get(name)?.type === 'date') return longDate(value, phrases)
  if (facts.get(name)?.type === 'commune') return phrases.quote(wording.communeName?.(value) ?? value)
  const card =
    name === 'events'
      ? wordAt(wording, 'events', value, 'name')
      : wordAt(wording, 'facts', ANSWERS_OF[name] ?? name, 'values', value, 'card')
  return phrases.quote(card ?? COMPUTED[name]?.[phrases.lang].values?.[value] ?? value)
}

/** The same for a field of a list. */
export function fieldValueWords(list: string, field: string, value: Scalar, wording: Wording): string {
  const { phrases } = wording
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  if (typeof value === 'number') return String(value)
  return phrases.quote(wordAt(wording, 'facts', list, 'fields', field, 'values', value) ?? value)
}

/** « a, b ou c ». */
export function listed(texts: readonly string[], last: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`
}

/**
 * What a reading workshop reads, for whoever prints it: each French text with its number, its subject and its life
 * events. Node only: it reads the files of the catalogue.
 */
import type { CatalogueJson } from '../engine/types.ts'
import { compileCatalogue } from './compile.ts'
import { isRecord } from './conditions.ts'
import { stands } from './glossary.ts'
import type { ReadableText } from './readings.ts'

export type { ReadableText } from './readings.ts'
export { didYouMean } from './source.ts'

/** What a text is: a step, a question of the kiosk, a hard word with its explanation. */
export type TextKind = 'step' | 'screen' | 'term'

/** A text that a workshop can read, with what is needed to print it. */
export interface WorkshopText extends ReadableText {
  readonly kind: TextKind
  /** The id without its section: `caf-address`, `role`. */
  readonly key: string
  /** Theme of a step; else null. */
  readonly theme: string | null
  /** Life events in which a visitor can meet it. */
  readonly events: readonly string[]
}

/** Every text of a catalogue, or the number of errors that keep it from being compiled. */
export type ReadingMaterial =
  | { readonly texts: ReadonlyMap<string, WorkshopText>; readonly events: readonly string[] }
  | { readonly errors: number }

/**
 * Reads the texts of a catalogue.
 * @param root folder of the catalogue
 * @param today day of the check, `YYYY-MM-DD`
 */
export function readingMaterial(root: string, today: string): ReadingMaterial {
  const { catalogue, texts, mistakes } = compileCatalogue(root, today)
  if (catalogue === null) return { errors: mistakes.filter(({ level }) => level === 'error').length }
  const met = [...texts.values()].flatMap((text) => (kindOf(text) === 'term' ? [] : asked(text, catalogue)))
  const terms = [...texts.values()].flatMap((text) => (kindOf(text) === 'term' ? explained(text, met) : []))
  return {
    texts: new Map([...met, ...terms].map((text) => [text.id, text])),
    events: Object.keys(catalogue.events),
  }
}

function kindOf({ id }: ReadableText): TextKind {
  if (id.startsWith('steps/')) return 'step'
  return id.startsWith('words/screens.') ? 'screen' : 'term'
}

const keyOf = ({ id }: ReadableText): string => id.replace(/^(steps\/|words\/\w+\.)/, '')

/** A step or a question, with the events that lead to it. A question without events of its own may serve all. */
function asked(text: ReadableText, { steps, screens, events }: CatalogueJson): WorkshopText {
  const kind = kindOf(text)
  const key = keyOf(text)
  if (kind === 'step') {
    const step = steps.find(({ id }) => id === key)
    return { ...text, kind, key, theme: step?.theme ?? null, events: Object.keys(step?.events ?? {}) }
  }
  const screen = screens.find(({ id }) => id === key)
  return { ...text, kind, key, theme: null, events: screen?.events ?? Object.keys(events) }
}

/** A hard word, with the events of the texts in which it stands. */
function explained(text: ReadableText, others: readonly WorkshopText[]): WorkshopText {
  const { term, forms } = isRecord(text.words) ? text.words : {}
  const written = [term, forms].flat().filter((form) => typeof form === 'string')
  const events = others
    .filter(({ words }) => {
      const all = JSON.stringify(words).toLowerCase()
      return written.some((form) => stands(form, all))
    })
    .flatMap((other) => other.events)
  return { ...text, kind: 'term', key: keyOf(text), theme: null, events: [...new Set(events)] }
}

/**
 * Where a JSON text is broken. What the browser says of it is in English, and does not always tell the place: this door
 * (`@parcours/places/json`) is opened only for a text that `JSON.parse` refused.
 */
import { type ParseError, parse } from 'jsonc-parser'

/** A place in a text, both from 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
}

/**
 * The first place that keeps a text from being JSON. A comma that is missing is told at what comes after it.
 * @returns null when the text is JSON, or its fault is not found.
 */
export function jsonFault(text: string): JsonFault | null {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const [first] = errors
  if (first === undefined) return null
  const before = text.slice(0, first.offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

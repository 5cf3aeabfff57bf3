/**
 * Puts choices (the ids of a catalogue) into a JSON Schema, at places named by a short path.
 */
import { isRecord } from './conditions.ts'

/** A node of a JSON Schema. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

/**
 * Where a value of the file is one of some ids. A path has the names of fields, and: `*` any item of a list or value of a
 * map; `*keys` the keys of a map; a number, one of several shapes; `?` those of several shapes that have what follows.
 * `open`: other values are allowed too, the ids are only proposed.
 */
export type Choice =
  | { readonly at: string; readonly values: readonly string[]; readonly open?: true }
  /** The whole place said otherwise. */
  | { readonly at: string; readonly schema: JsonSchema }

/**
 * The schema with these choices.
 * @throws Error when a path leads nowhere: the shapes changed and the path must follow.
 */
export function withChoices(schema: JsonSchema, choices: readonly Choice[]): JsonSchema {
  return choices.reduce((made, choice) => {
    const found = put(made, choice.at.split('.'), choice)
    if (!found) throw new Error(`No such place in the schema: ${choice.at}`)
    return found
  }, schema)
}

function put(node: unknown, [key, ...rest]: readonly string[], choice: Choice): JsonSchema | null {
  if (!isRecord(node)) return null
  if (key === undefined) return chosen(node, choice)
  if (key === '?' || /^\d+$/.test(key)) return putInShapes(node, key, rest, choice)
  if (key === '*keys') return putIn(node, 'propertyNames', rest, choice)
  if (key === '*')
    return putIn(node, 'items', rest, choice) ?? putIn(node, 'additionalProperties', rest, choice)
  if (!isRecord(node.properties)) return null
  const properties = putIn(node.properties, key, rest, choice)
  return properties && { ...node, properties }
}

function putIn(node: JsonSchema, field: string, rest: readonly string[], choice: Choice): JsonSchema | null {
  const changed = put(node[field], rest, choice)
  return changed && { ...node, [field]: changed }
}

function putInShapes(
  node: JsonSchema,
  key: string,
  rest: readonly string[],
  choice: Choice,
): JsonSchema | null {
  if (!Array.isArray(node.anyOf)) return null
  const changed = node.anyOf.map((shape: unknown, index) =>
    key === '?' || key === String(index) ? put(shape, rest, choice) : null,
  )
  if (changed.every((shape) => shape === null)) return null
  return { ...node, anyOf: node.anyOf.map((shape: unknown, index) => changed[index] ?? shape) }
}

function chosen(node: JsonSchema, choice: Choice): JsonSchema {
  if ('schema' in choice) return choice.schema
  const { values, open } = choice
  const sorted = [...new Set(values)].sort()
  return open ? { anyOf: [{ enum: sorted }, node] } : { ...node, enum: sorted }
}

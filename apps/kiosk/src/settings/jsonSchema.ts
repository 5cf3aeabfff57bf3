import * as z from 'zod/mini'
import { settingsSchema } from './schema.ts'
import words from './words.fr.json' with { type: 'json' }

type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[]; description?: string }

const advice: Readonly<Record<string, string>> = words.fields

/** Writes the advice of each field into the schema: editors show it while one types. */
function addDescriptions(node: Node, path: string): void {
  const text = advice[path]
  if (text !== undefined) node.description = text
  for (const [key, field] of Object.entries(node.properties ?? {}))
    addDescriptions(field, path === '' ? key : `${path}.${key}`)
  for (const choice of node.anyOf ?? []) addFields(choice, path)
  if (node.items !== undefined) addDescriptions(node.items, `${path}[]`)
}

/** The fields of one of several shapes; the shape itself says what the field says already. */
function addFields(node: Node, path: string): void {
  for (const [key, field] of Object.entries(node.properties ?? {})) addDescriptions(field, `${path}.${key}`)
}

/** The JSON Schema of `settings.json`, as text: what lies in `settings.schema.json`. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' })
  addDescriptions(schema as Node, '')
  return `${JSON.stringify(schema, null, 2)}\n`
}

import type { Content } from '../../visit/content.ts'

/** A shared French word: the name of an organism, of an event, of a document; its id where there is none. */
export function frenchShared({ words }: Content, section: string, id: string, field?: string): string {
  const entry = (words.fr.shared[section] as Readonly<Record<string, unknown>> | undefined)?.[id]
  const found =
    field !== undefined && typeof entry === 'object' && entry !== null
      ? (entry as Readonly<Record<string, unknown>>)[field]
      : entry
  return typeof found === 'string' ? found : id
}

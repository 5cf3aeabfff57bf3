import { type Catalogue, loadCatalogue, type Words } from '@parcours/flows'
import type { LanguageCode } from '@parcours/i18n'
import { sourceLanguage } from '@parcours/i18n'

/** The catalogue and its words, as the kiosk holds them. */
export interface Content {
  readonly catalogue: Catalogue
  /** Words by language; French is always there. They hold the steps of the events that were asked for. */
  readonly words: Readonly<Partial<Record<LanguageCode, Words>>> & { readonly fr: Words }
}

/**
 * Gives the catalogue with its French words and those of a language.
 * @param events ids of the events whose steps are needed; none for the questions alone.
 * @throws when a file is missing or of another version.
 */
export type LoadContent = (language: LanguageCode, events: readonly string[]) => Promise<Content>

const wordFiles = import.meta.glob<{ default: unknown }>('../../../../packages/flows/generated/words/*.json')

/** One file for the catalogue, one for each language and event; each is fetched once, after the first screen. */
export const loadContent: LoadContent = async (language, events) => {
  const [catalogue, fr, words] = await Promise.all([
    import('../../../../packages/flows/generated/catalogue.json'),
    loadWords(sourceLanguage, events),
    loadWords(language, events),
  ])
  return { catalogue: loadCatalogue(catalogue.default), words: { [language]: words, fr } }
}

async function loadWords(language: LanguageCode, events: readonly string[]): Promise<Words> {
  const [shared, ...parts] = await Promise.all(
    (['shared', ...events] as const).map((part) => loadPart(`${language}.${part}`)),
  )
  if (shared === undefined) throw new Error(`No words for language ${language}`)
  return { ...shared, steps: Object.assign({}, shared.steps, ...parts.map(({ steps }) => steps)) }
}

async function loadPart(name: string): Promise<Words> {
  const load = wordFiles[`../../../../packages/flows/generated/words/${name}.json`]
  if (load === undefined) throw new Error(`No words ${name}`)
  return (await load()).default as Words
}

import { type Catalogue, loadCatalogue, type Words } from '@parcours/flows'
import type { LanguageCode } from '@parcours/i18n'
import { sourceLanguage } from '@parcours/i18n'

/** The catalogue and its words, as the kiosk holds them. */
export interface Content {
  readonly catalogue: Catalogue
  /** Words by language; French is always there. */
  readonly words: Readonly<Partial<Record<LanguageCode, Words>>> & { readonly fr: Words }
}

const wordFiles = import.meta.glob<{ default: unknown }>('../../../../packages/flows/generated/words.*.json')

/**
 * The catalogue with its French words and those of a language. One file each, fetched after the first screen.
 * @throws when a file is missing or of another version.
 */
export async function loadContent(language: LanguageCode): Promise<Content> {
  const [catalogue, fr, words] = await Promise.all([
    import('../../../../packages/flows/generated/catalogue.json'),
    loadWords(sourceLanguage),
    loadWords(language),
  ])
  return { catalogue: loadCatalogue(catalogue.default), words: { [language]: words, fr } }
}

async function loadWords(language: LanguageCode): Promise<Words> {
  const load = wordFiles[`../../../../packages/flows/generated/words.${language}.json`]
  if (load === undefined) throw new Error(`No words for language ${language}`)
  return (await load()).default as Words
}

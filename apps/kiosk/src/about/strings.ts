import { type LanguageCode, type Strings, useWords } from '@parcours/i18n'
import type { i18n } from 'i18next'
import type french from '../../locales/about/fr.json'

const namespace = 'about'

const files = import.meta.glob<{ default: Strings }>([
  '../../locales/about/*.json',
  '!../../locales/about/*.of.json',
])

/**
 * Fetches the words of « À savoir » in every language offered, so that the language may change while it is open.
 * @throws when a file is missing.
 */
export async function loadAboutStrings(translator: i18n, languages: readonly LanguageCode[]): Promise<void> {
  const missing = languages.filter((language) => !translator.hasResourceBundle(language, namespace))
  await Promise.all(
    missing.map(async (language) => {
      const load = files[`../../locales/about/${language}.json`]
      if (load === undefined) throw new Error(`No words of « À savoir » for ${language}`)
      translator.addResourceBundle(language, namespace, (await load()).default)
    }),
  )
}

/** The words of « À savoir » in the language shown. Load them first. */
export function useAboutStrings() {
  return useWords<typeof french>(namespace)
}

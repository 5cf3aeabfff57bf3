import { type LanguageCode, type Strings, type Translate, useWords } from '@parcours/i18n'
import french from '../locales/fr.json' with { type: 'json' }

/** Gives a text of the kiosk by its key. */
export type KioskTranslate = Translate<typeof french>

/** The kiosk's own strings in French: in the first download, shown where a translation is missing. */
export const kioskFrench: Strings = french

const files = import.meta.glob<{ default: Strings }>([
  '../locales/*.json',
  '!../locales/fr.json',
  '!../locales/*.of.json',
])

/** Fetches the kiosk's strings in a language. @throws when there is no such file. */
export async function loadKioskStrings(language: LanguageCode): Promise<Strings> {
  const load = files[`../locales/${language}.json`]
  if (load === undefined) throw new Error(`No kiosk strings for ${language}`)
  return (await load()).default
}

/** The kiosk's strings in the language shown. */
export function useKioskStrings() {
  return useWords<typeof french>('kiosk')
}

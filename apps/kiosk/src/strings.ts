import { type LanguageCode, type Strings, type Translate, useWords } from '@parcours/i18n'
import french from '../locales/fr.json' with { type: 'json' }
import type visitFrench from '../locales/visit/fr.json'

/** The words of the first screen, and those of a visit. */
type KioskStrings = typeof french & typeof visitFrench

/** Gives a text of the kiosk by its key. */
export type KioskTranslate = Translate<KioskStrings>

/** The words of the first screen in French: in the first download, shown where a translation is missing. */
export const kioskFrench: Strings = french

const files = import.meta.glob<{ default: Strings }>([
  '../locales/*.json',
  '../locales/visit/*.json',
  '!../locales/fr.json',
  '!../locales/**/*.of.json',
])

async function loadFile(path: string): Promise<Strings> {
  const load = files[path]
  if (load === undefined) throw new Error(`No kiosk strings in ${path}`)
  return (await load()).default
}

/** Fetches the words of the first screen in a language. @throws when there is no such file. */
export const loadKioskStrings = async (language: LanguageCode): Promise<Strings> =>
  loadFile(`../locales/${language}.json`)

/** Fetches the words of a visit in a language, French included. @throws when there is no such file. */
export const loadVisitStrings = async (language: LanguageCode): Promise<Strings> =>
  loadFile(`../locales/visit/${language}.json`)

/** The kiosk's strings in the language shown: those of a visit are there once a language was chosen. */
export function useKioskStrings() {
  return useWords<KioskStrings>(['kiosk', 'visit'])
}

import { type LanguageCode, type Strings, type Translate, useWords } from '@parcours/i18n'
import type french from '../../locales/phone/fr.json'

/** Gives a text of the phone by its key. */
export type PhoneTranslate = Translate<typeof french>

const files = import.meta.glob<{ default: Strings }>([
  '../../locales/phone/*.json',
  '!../../locales/phone/*.of.json',
])

/**
 * Fetches the words of the phone in a language, French included: the first screen does without them.
 * @throws when there is no such file.
 */
export async function loadPhoneStrings(language: LanguageCode): Promise<Strings> {
  const load = files[`../../locales/phone/${language}.json`]
  if (load === undefined) throw new Error(`No words of the phone for ${language}`)
  return (await load()).default
}

/** The words of the phone, and of the way to it, in the language shown. */
export function usePhoneStrings() {
  return useWords<typeof french>('phone')
}

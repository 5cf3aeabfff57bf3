import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type LanguageCode, sourceLanguage } from './languages.ts'

/** The strings of one namespace in one language: key → text, flat or nested. */
export type Strings = { readonly [key: string]: string | Strings }

/** Fetches the strings of a namespace in a language. Rejects when the file is missing. */
export type StringLoader = (language: LanguageCode) => Promise<Strings>

/** What `createI18n` gives: the i18next instance, and the only way to change language. */
export interface Translator {
  readonly i18n: i18n
  /**
   * Loads a language and switches to it.
   * When its files cannot be loaded the language stays as it was and the error is thrown: the caller says so.
   */
  switchTo(language: LanguageCode): Promise<void>
}

/**
 * Sets up i18next with French in memory and other languages on demand.
 * @param french the French strings by namespace: always there, shown where a translation is missing.
 * @param loaders by namespace, the loader of the other languages.
 */
export async function createI18n(
  french: Record<string, Strings>,
  loaders: Record<string, StringLoader>,
): Promise<Translator> {
  const instance = i18next.createInstance()
  await instance.use(initReactI18next).init({
    lng: sourceLanguage,
    fallbackLng: sourceLanguage,
    ns: Object.keys(french),
    resources: { [sourceLanguage]: french },
    keySeparator: '.',
    // React escapes already; escaping twice would show « &#39; ».
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return {
    i18n: instance,
    async switchTo(language) {
      const missing = Object.entries(loaders).filter(
        ([namespace]) => !instance.hasResourceBundle(language, namespace),
      )
      const loaded = await Promise.all(
        missing.map(async ([namespace, load]) => [namespace, await load(language)] as const),
      )
      for (const [namespace, strings] of loaded) instance.addResourceBundle(language, namespace, strings)
      await instance.changeLanguage(language)
    },
  }
}

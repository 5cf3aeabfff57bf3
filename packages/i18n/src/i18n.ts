import i18next, { type i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type LanguageCode, sourceLanguage } from './languages.ts'
import { bindTree } from './punctuation.ts'
import { type Give, registerSource, type WordsSource } from './wordsSource.ts'

/** The strings of one namespace in one language: key → text, flat or nested. */
export type Strings = { readonly [key: string]: string | Strings }

/** Fetches the strings of a namespace in a language. Rejects when the file is missing. */
export type StringLoader = (language: LanguageCode) => Promise<Strings>

/** What `createI18n` gives: the i18next instance, and the only way to change language. */
export interface Translator {
  readonly i18n: i18n
  /** Fetches what is missing of a language, and stays in the present one. Rejects when a file is missing. */
  load(language: LanguageCode): Promise<void>
  /**
   * Loads a language and switches to it.
   * When its files cannot be loaded the language stays as it was and the error is thrown: the caller says so.
   */
  switchTo(language: LanguageCode): Promise<void>
}

const useI18nextWords: WordsSource = (namespace) => {
  // Of several namespaces i18next looks in the first one only, unless told.
  const { t, i18n } = useTranslation(namespace, { nsMode: 'fallback' })
  // i18next types each of its keys; ours are typed by useWords.
  return { t: t as unknown as Give, inFrench: i18n.getFixedT(sourceLanguage, namespace) as unknown as Give }
}

/**
 * Binds the marks of French words in whatever is added later: by our loaders, and by parts of an application that bring
 * words of their own to i18next.
 */
function bindWhatIsAdded(instance: i18n): void {
  // Copies of the instance share its store, so it is bound there. Its type does not tell what the instance passes on.
  const store = instance.store as unknown as Pick<i18n, 'addResourceBundle'>
  const add = store.addResourceBundle.bind(store)
  store.addResourceBundle = (language, namespace, strings, ...rest) =>
    add(language, namespace, language === sourceLanguage ? bindTree(strings) : strings, ...rest)
}

/**
 * Sets up i18next with French in memory and other languages on demand. French marks are bound to their words.
 * @param french the French strings by namespace: always there, shown where a translation is missing.
 * @param loaders by namespace, the loader of the other languages.
 * @param inPart namespaces of which `french` holds only what the first screen needs: their loader gives the whole, in
 *   French too, at the first switch.
 */
export async function createI18n(
  french: Record<string, Strings>,
  loaders: Record<string, StringLoader>,
  inPart: readonly string[] = [],
): Promise<Translator> {
  registerSource(useI18nextWords)
  const instance = i18next.createInstance()
  const toComplete = new Set(inPart)
  const isThere = (language: LanguageCode, namespace: string) =>
    instance.hasResourceBundle(language, namespace) &&
    !(language === sourceLanguage && toComplete.has(namespace))
  await instance.use(initReactI18next).init({
    lng: sourceLanguage,
    fallbackLng: sourceLanguage,
    ns: Object.keys(french),
    resources: { [sourceLanguage]: bindTree(french) },
    keySeparator: '.',
    // React escapes already; escaping twice would show « &#39; ».
    interpolation: { escapeValue: false },
    returnNull: false,
    // Words that come late are shown as soon as they are there.
    react: { bindI18nStore: 'added' },
  })
  bindWhatIsAdded(instance)
  const load = async (language: LanguageCode) => {
    const missing = Object.entries(loaders).filter(([namespace]) => !isThere(language, namespace))
    const loaded = await Promise.all(
      missing.map(async ([namespace, load]) => [namespace, await load(language)] as const),
    )
    for (const [namespace, strings] of loaded) {
      instance.addResourceBundle(language, namespace, strings)
      if (language === sourceLanguage) toComplete.delete(namespace)
    }
  }
  return {
    i18n: instance,
    load,
    async switchTo(language) {
      await load(language)
      await instance.changeLanguage(language)
    },
  }
}

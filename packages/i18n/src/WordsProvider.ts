import { createElement, type ReactElement, type ReactNode, useMemo } from 'react'
import type { Strings } from './i18n.ts'
import { type LanguageCode, languageOf, sourceLanguage } from './languages.ts'
import { bindPunctuation } from './punctuation.ts'
import { WordsContext, type WordsSource } from './wordsSource.ts'

/** Props of `WordsProvider`. */
export interface WordsProviderProps {
  /** The language of `words`: decides plural forms. */
  readonly language: LanguageCode
  /** The words by namespace: whole files, or only the sections that the page needs. */
  readonly words: Readonly<Record<string, Strings>>
  /** The same in French, for what is shown beside another language. @default `words` */
  readonly french?: Readonly<Record<string, Strings>> | undefined
  readonly children: ReactNode
}

function find(namespaces: readonly (Strings | undefined)[], key: string): string | undefined {
  for (const strings of namespaces) {
    let found: string | Strings | undefined = strings
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
    if (typeof found === 'string') return found
  }
  return undefined
}

function translator(words: Readonly<Record<string, Strings>>, language: LanguageCode) {
  // Made when a number is first told: it costs a slow machine some milliseconds of its start.
  let rules: Intl.PluralRules | undefined
  const plural = (count: number): string => {
    rules ??= new Intl.PluralRules(languageOf(language).intl)
    return `_${rules.select(count)}`
  }
  return (namespaces: readonly string[]): ReturnType<WordsSource>['t'] =>
    (key, values = {}) => {
      const strings = namespaces.map((name) => words[name])
      const form = values.count === undefined ? '' : plural(Number(values.count))
      const text = find(strings, key + form) ?? find(strings, `${key}_other`) ?? find(strings, key)
      if (text === undefined)
        throw new Error(
          `WordsProvider has no text « ${key} » in ${namespaces.join(', ')}: add the section « ${key.split('.')[0]} » of locales/${language}.json to its words.`,
        )
      // Before the values: they stay as they are given.
      const bound = language === sourceLanguage ? bindPunctuation(text) : text
      return bound.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
    }
}

/**
 * Words for the components below without i18next, for a page whose words are few and there from the start.
 * An application with several languages and files on demand takes `createI18n`.
 */
export function WordsProvider({
  language,
  words,
  french = words,
  children,
}: WordsProviderProps): ReactElement {
  const source = useMemo<WordsSource>(() => {
    const shown = translator(words, language)
    const source = translator(french, sourceLanguage)
    return (namespace) => {
      const namespaces = [namespace].flat()
      return { t: shown(namespaces), inFrench: source(namespaces) }
    }
  }, [language, words, french])
  return createElement(WordsContext, { value: source }, children)
}

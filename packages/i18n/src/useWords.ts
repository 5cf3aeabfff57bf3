import { useContext } from 'react'
import { registeredSource, WordsContext, type WordsSource } from './wordsSource.ts'

type PluralEnding = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralEnding}` ? Base : K

/** The keys of a file of strings, joined by dots, plural endings left off: `step.papers`. */
export type StringKey<S> = {
  [K in keyof S & string]: S[K] extends string ? WithoutPlural<K> : `${K}.${StringKey<S[K]>}`
}[keyof S & string]

/** Gives a text by its key. `values` fills its placeholders; `count` chooses the plural form. */
export type Translate<S> = (key: StringKey<S>, values?: Readonly<Record<string, string | number>>) => string

/**
 * The words of a namespace in the language shown: `const { t } = useWords<typeof french>('kiosk')`.
 * A key that the French file lacks does not compile. i18next's own types are not augmented: an application keeps
 * its own resources typed as it likes.
 * @returns `t` in the language shown; `inFrench` in French, for what stands beside it.
 * @throws when there are no words: neither `createI18n` nor `WordsProvider`.
 */
export function useWords<S>(namespace: string | readonly string[]): {
  readonly t: Translate<S>
  readonly inFrench: Translate<S>
} {
  const useSource: WordsSource | null = useContext(WordsContext) ?? registeredSource()
  if (useSource === null)
    throw new Error(
      'This component has no words: await createI18n(…) before the first render, or wrap it in <WordsProvider>.',
    )
  // Our type is the narrower: the keys of this file, and values that are texts or numbers.
  return useSource(namespace) as unknown as { t: Translate<S>; inFrench: Translate<S> }
}

import type { i18n } from 'i18next'
import { useTranslation } from 'react-i18next'

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
 */
export function useWords<S>(namespace: string | readonly string[]): {
  readonly t: Translate<S>
  readonly i18n: i18n
} {
  // Of several namespaces i18next looks in the first one only, unless told.
  const { t, i18n } = useTranslation(namespace, { nsMode: 'fallback' })
  // Our type is the narrower: the keys of this file, and values that are texts or numbers.
  return { t: t as unknown as Translate<S>, i18n }
}

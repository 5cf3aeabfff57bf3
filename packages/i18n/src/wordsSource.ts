import { createContext } from 'react'

/** Gives a text by its key, its placeholders filled. */
export type Give = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** A React hook that gives the words of namespaces, in the language shown and in French. */
export type WordsSource = (namespace: string | readonly string[]) => {
  readonly t: Give
  readonly inFrench: Give
}

/** The words of `WordsProvider`, where one is around. */
export const WordsContext = createContext<WordsSource | null>(null)

let registered: WordsSource | null = null

/**
 * Called by `createI18n`. A page that has its words from `WordsProvider` so carries no i18next: 17 kB of the 85 that a
 * page of four components may weigh.
 */
export function registerSource(source: WordsSource): void {
  registered = source
}

/** The source of `createI18n`, or null before. */
export const registeredSource = (): WordsSource | null => registered

import { translator } from './i18n.ts'

/** Where a text has a space any space will do: the marks of French texts are bound by spaces that do not break. */
const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** What begins with a text, as a pattern: in other languages the name of a control goes on with the French words. */
export const startOf = (text: string): RegExp => new RegExp(`^${pattern(text)}(?!\\S)`)

const wordsOf = (key: string): string => {
  const { i18n } = translator
  if (!i18n.exists(key)) throw new Error(`No words « ${key} » to look for: name a key of a file of words.`)
  return i18n.t(key)
}

/**
 * The words of a key in the language that the story is shown in, as a pattern for the queries of its play function: what
 * looks for French words finds nothing in another language of the toolbar.
 * @param key with its namespace: `ui:pageTurner.next`.
 * @throws when there are no words of this key.
 */
export const said = (key: string): RegExp => new RegExp(`^${pattern(wordsOf(key))}$`)

/** The same for a control whose name begins with these words, and goes on: with a hint, or with the French words. */
export const saidFirst = (key: string): RegExp => startOf(wordsOf(key))

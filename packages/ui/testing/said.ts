import { translator } from './i18n.ts'

/**
 * A text as a pattern that finds it alone. Where it has a space any space will do: the marks of French texts are bound
 * to their words by spaces that do not break.
 */
export function wholeText(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\s+/g, '\\s+')}$`)
}

/**
 * The words of a key in the language that the story is shown in, as a pattern for the queries of its play function: what
 * looks for French words finds nothing in another language of the toolbar.
 * @param key with its namespace: `ui:pageTurner.next`.
 * @throws when there are no words of this key.
 */
export function said(key: string): RegExp {
  const { i18n } = translator
  if (!i18n.exists(key)) throw new Error(`No words « ${key} » to look for: name a key of a file of words.`)
  return wholeText(i18n.t(key))
}

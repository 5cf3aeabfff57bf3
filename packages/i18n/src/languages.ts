import { languageTable } from '../generated/languages.ts'
import type { Language } from './language.ts'

export type { Language } from './language.ts'

/** Codes of the languages of the product: those that have a file in `languages`. */
export type LanguageCode = keyof typeof languageTable

/** The language that everything is written in first, and that is shown where a translation is missing. */
export const sourceLanguage = 'fr' satisfies LanguageCode

const table: Readonly<Record<LanguageCode, Language & { readonly code: LanguageCode }>> = languageTable

/** Every language, in the order of the language picker. */
export const languages: readonly (Language & { readonly code: LanguageCode })[] = Object.values(table)

/** Whether a text is the code of a language of the product. */
export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(table, code)
}

/** The language of a code. Total: the type leaves no unknown code. */
export function languageOf(code: LanguageCode): Language & { readonly code: LanguageCode } {
  return table[code]
}

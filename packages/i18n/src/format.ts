import { type LanguageCode, languageOf } from './languages.ts'

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: LanguageCode): string {
  return new Intl.NumberFormat(languageOf(language).intl).format(value)
}

/** A phone number in groups of two, as it is read aloud in France; short numbers stay whole. */
export function formatPhone(digits: string): string {
  const plain = digits.replace(/\D/g, '')
  return plain.length > 4 ? plain.replace(/(\d{2})(?=\d)/g, '$1 ').trim() : plain
}

/** Wraps left-to-right matter (phone, id, date) so that it keeps its order inside right-to-left text. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

import { type LanguageCode, languageOf } from './languages.ts'

/** A number with the digits and separators of the language. */
export function formatNumber(value: number, language: LanguageCode): string {
  return new Intl.NumberFormat(languageOf(language).intl).format(value)
}

const inPairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ')

/**
 * A phone number in groups of two, as it is read aloud in France; short numbers stay whole.
 * @param number with or without separators. A territory's own code stands apart (`+687283100`: « +687 28 31 00 »), and
 * the European numbers of 6 digits are said in two halves (« 116 006 »).
 */
export function formatPhone(number: string): string {
  const plain = number.replace(/\D/g, '')
  if (number.trimStart().startsWith('+')) return `+${plain.slice(0, 3)} ${inPairs(plain.slice(3))}`
  if (/^116\d{3}$/.test(plain)) return `${plain.slice(0, 3)} ${plain.slice(3)}`
  return plain.length > 4 ? inPairs(plain) : plain
}

/** Wraps left-to-right matter (phone, id, date) so that it keeps its order inside right-to-left text. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

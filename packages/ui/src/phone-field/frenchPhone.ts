/** Digits of a French number. */
const phoneLength = 10

/** Digits in groups of two, from the first on: a group never changes while the next one is typed. */
export const inPairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ')

/** What keeps digits from being a French number. */
export type PhoneProblem =
  | { readonly kind: 'missing'; readonly count: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'second' }

/**
 * The ten digits of a French number, as they are dialled in France: `+33` and `0033` become `0`.
 * What is not a digit falls away, and so does what is over ten digits.
 */
export function frenchDigits(typed: string): string {
  const digits = typed.replace(/\D/g, '').replace(/^(?:00)?33(?=\d{9})/, '0')
  return digits.slice(0, phoneLength)
}

/** Most digits that may still be typed: a number may come with the code of the country, in one go or digit by digit. */
export function mostDigits(value: string): number {
  if (value === '' || value.startsWith('00')) return 13
  return value.startsWith('33') ? 11 : phoneLength
}

/** What is to mend before the digits are a French number (10 digits, 0 then 1 to 9), or null. */
export function phoneProblem(digits: string): PhoneProblem | null {
  if (digits !== '' && !digits.startsWith('0')) return { kind: 'start' }
  if (digits.startsWith('00')) return { kind: 'second' }
  const count = phoneLength - digits.length
  return count > 0 ? { kind: 'missing', count } : null
}

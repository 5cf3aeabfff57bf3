/**
 * Phone numbers as lists write them.
 */
import type { RemarkCode } from './report.ts'

/** Codes of the territories that number on their own, with the digits that follow. */
const TERRITORIES: Readonly<Record<string, number>> = { '681': 6, '687': 6, '689': 8 }

/** Departments whose numbers have 6 or 8 digits, and their code. */
const OWN_NUMBERS: Readonly<Record<string, string>> = { '986': '681', '987': '689', '988': '687' }

/** The numbers, and the one that could not be read. */
export interface ReadPhones {
  readonly phones: readonly string[]
  readonly remarks: readonly { readonly code: RemarkCode; readonly value: string; readonly found: string }[]
}

/**
 * Reads phone numbers: « 02 33 67 12 34 », « +33 (0)2 33… », « 3646 », two in one cell with « / » or « ou » between.
 * @param department tells the territories whose numbers are short
 */
export function phonesOf(texts: readonly string[], department: string): ReadPhones {
  const phones: string[] = []
  const remarks: { code: RemarkCode; value: string; found: string }[] = []
  for (const value of texts.flatMap((text) => text.split(/\s*(?:\/|;|,|\||\bou\b)\s*/))) {
    if (value.trim() === '') continue
    const digits = value.replaceAll(/\D/g, '')
    const phone = phoneOf(value, digits, department)
    if (phone === null) {
      const code = /[a-z]/i.test(value) || digits === '' ? 'phone-wrong' : 'phone-length'
      remarks.push({ code, value, found: String(digits.length) })
    } else if (!phones.includes(phone)) phones.push(phone)
  }
  return { phones, remarks }
}

function phoneOf(value: string, digits: string, department: string): string | null {
  if (/[a-z]/i.test(value)) return null
  const abroad = /^\s*(\+|00)/.test(value) ? digits.replace(/^00/, '') : ''
  if (abroad !== '') {
    const code = abroad.slice(0, 3)
    if (abroad.length === 3 + (TERRITORIES[code] ?? Number.NaN)) return `+${abroad}`
    // +33, and the overseas codes that go with a number of 9 digits.
    const [, rest = ''] = /^(?:33|262|269|508|590|594|596)0?(\d{9}|\d{6})$/.exec(abroad) ?? []
    if (rest.length === 9) return `0${rest}`
    return rest.length === 6 && code === '508' ? `0508${rest}` : null
  }
  if (/^0[1-9]\d{8}$/.test(digits)) return digits
  // Numbers of four digits (3646), and of two or three for emergencies and social help (115, 17).
  if (/^[13]\d{3}$/.test(digits) || /^1\d{1,2}$/.test(digits)) return digits
  const own = OWN_NUMBERS[department]
  return own !== undefined && digits.length === TERRITORIES[own] ? `+${own}${digits}` : null
}

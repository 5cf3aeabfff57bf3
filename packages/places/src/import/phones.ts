/**
 * Phone numbers as lists write them.
 */
import type { RemarkCode } from './report.ts'

/** Codes of the territories that number on their own, with the digits that follow. */
const TERRITORIES: Readonly<Record<string, number>> = { '681': 6, '687': 6, '689': 8 }

/** Departments whose numbers have 6 or 8 digits, and their code. */
const OWN_NUMBERS: Readonly<Record<string, string>> = { '986': '681', '987': '689', '988': '687' }

/** Something that is wrong with a number, or with the words around it. */
interface PhoneRemark {
  readonly code: RemarkCode
  readonly value: string
  readonly values: Readonly<Record<string, string>>
}

/** The numbers, and what could not be read. */
export interface ReadPhones {
  readonly phones: readonly string[]
  readonly remarks: readonly PhoneRemark[]
}

/** Between two numbers of one cell. */
const BETWEEN = /\s*(?:\/|;|,|\||\bou\b|\bet\b)\s*/

/** Words in brackets: « (gratuit) », « (0,06 € la minute) ». « (0) » is a digit of the number. */
const BRACKETS = /\([^)]*[^\d\s.)][^)]*\)/g

/** A run of digits with the signs that stand between them. */
const RUN = /\+?\(?\d[\d\s.()-]*/g

/**
 * Reads phone numbers: « 02 33 67 12 34 », « +33 (0)2 33… », « 3646 », « tél : 02… (gratuit) », two in one cell with « / »
 * or « ou » between. A fax is no phone; neither is a number of two or three digits: it is for emergencies.
 * @param department tells the territories whose numbers are short
 */
export function phonesOf(texts: readonly string[], department: string): ReadPhones {
  const phones: string[] = []
  const remarks: PhoneRemark[] = []
  for (const text of texts) {
    const read = readCell(text, department)
    for (const phone of read.phones) if (!phones.includes(phone)) phones.push(phone)
    remarks.push(...read.remarks)
  }
  return { phones, remarks }
}

function readCell(text: string, department: string): ReadPhones {
  const phones: string[] = []
  const wrong: string[] = []
  for (const part of partsOf(text, department)) {
    const phone = phoneIn(part, department)
    if (phone === null) wrong.push(part)
    else phones.push(phone)
  }
  const isSaid = phones.length > 0 && hasWords(text)
  const remarks = wrong
    // Beside a number, « lundi 9 h » is words, not another number.
    .filter((part) => !(isSaid && /\p{L}/u.test(part) && (part.match(/\d/g)?.length ?? 0) < 4))
    .map((value): PhoneRemark => ({ value, ...problemOf(value) }))
  return {
    phones,
    remarks: isSaid ? [...remarks, { code: 'phone-words', value: text, values: {} }] : remarks,
  }
}

/** The texts of a cell that may hold a number each. */
function partsOf(text: string, department: string): readonly string[] {
  const outside = text.replaceAll(BRACKETS, ' ')
  // Of a number in brackets nothing would be left.
  const cell = /\d/.test(outside) ? outside : text
  return cell
    .split(BETWEEN)
    .flatMap((part) => (phoneIn(part, department) === null ? part.split(/\s-\s/) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The first number of a text; null when none is one. */
function phoneIn(text: string, department: string): string | null {
  if (isFax(text)) return null
  for (const [run] of text.matchAll(RUN)) {
    const phone = phoneOf(run, run.replaceAll(/\D/g, ''), department)
    if (phone !== null) return phone
  }
  return null
}

const isFax = (text: string): boolean => /\bfax\b|t[ée]l[ée]copi/i.test(text)

/** Words that say more than « this is a phone number ». */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\b(t[ée]l([ée]phone)?|num[ée]ro|ou|et)(?!\p{L})/giu, ''))
}

function phoneOf(run: string, digits: string, department: string): string | null {
  const abroad = abroadDigits(run, digits)
  if (abroad !== '') {
    const code = abroad.slice(0, 3)
    if (abroad.length === 3 + (TERRITORIES[code] ?? Number.NaN)) return `+${abroad}`
    // +33, and the overseas codes that go with a number of 9 digits.
    const [, rest = ''] = /^(?:33|262|269|508|590|594|596)0?(\d{9}|\d{6})$/.exec(abroad) ?? []
    if (/^[1-9]\d{8}$/.test(rest)) return `0${rest}`
    return rest.length === 6 && code === '508' ? `0508${rest}` : null
  }
  if (/^0[1-9]\d{8}$/.test(digits)) return digits
  // Short numbers that lead to a desk: 3646, 1014, and those of social help of all Europe, 116 006.
  if (/^(3\d{3}|10\d{2}|116\d{3})$/.test(digits)) return digits
  const own = OWN_NUMBERS[department]
  return own !== undefined && digits.length === TERRITORIES[own] ? `+${own}${digits}` : null
}

/** The digits of a number that is written with the code of its country; empty for another one. */
function abroadDigits(run: string, digits: string): string {
  return /^\s*\(?(\+|00)/.test(run) ? digits.replace(/^00/, '') : ''
}

/** How a number of so many digits begins. */
const BEGINS: Readonly<Record<number, string>> = {
  4: '3 ou par 10',
  6: '116',
  10: '0, puis un chiffre de 1 à 9',
}

/** Why a text is no phone number. */
function problemOf(value: string): Omit<PhoneRemark, 'value'> {
  const [run = ''] = value.match(RUN)?.toSorted((a, b) => b.length - a.length) ?? []
  const digits = run.replaceAll(/\D/g, '')
  if (digits === '') return { code: 'phone-wrong', values: {} }
  if (isFax(value)) return { code: 'phone-fax', values: {} }
  if (abroadDigits(run, digits) !== '') return { code: 'phone-abroad', values: {} }
  if (/^1\d{1,2}$/.test(digits)) return { code: 'phone-emergency', values: {} }
  const found = String(digits.length)
  const begin = BEGINS[digits.length]
  return begin === undefined
    ? { code: 'phone-length', values: { found } }
    : { code: 'phone-begin', values: { found, begin } }
}

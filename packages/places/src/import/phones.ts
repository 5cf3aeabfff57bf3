/**
 * Phone numbers as lists write them.
 */
import { emergencyPhones, phoneOf } from '../directory/phone.ts'
import type { RemarkCode } from './report.ts'

/** Departments whose numbers have 6 or 8 digits, and the code of their territory. */
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
 * or « ou » between. A fax is no phone; neither is a number of emergencies, which nearly all have two or three digits.
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
    const phone = phoneOfRun(run, department)
    if (phone !== null) return phone
  }
  return null
}

const isFax = (text: string): boolean => /\bfax\b|t[ée]l[ée]copi/i.test(text)

/** Words that say more than « this is a phone number ». */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\b(t[ée]l([ée]phone)?|num[ée]ro|ou|et)(?!\p{L})/giu, ''))
}

/** The number of a run, whatever signs stand between its digits. */
function phoneOfRun(run: string, department: string): string | null {
  const abroad = abroadDigits(run)
  if (abroad !== '') return phoneOf(`+${abroad}`)
  const digits = run.replaceAll(/\D/g, '')
  const own = OWN_NUMBERS[department]
  return phoneOf(digits) ?? (own === undefined ? null : phoneOf(`+${own}${digits}`))
}

/** The digits of a number that is written with the code of its country; empty for another one. */
function abroadDigits(run: string): string {
  return /^\s*\(?(\+|00)/.test(run) ? run.replaceAll(/\D/g, '').replace(/^00/, '') : ''
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
  if (abroadDigits(run) !== '') return { code: 'phone-abroad', values: {} }
  if (/^1\d{1,2}$/.test(digits) || emergencyPhones.includes(digits))
    return { code: 'phone-emergency', values: {} }
  const found = String(digits.length)
  const begin = BEGINS[digits.length]
  return begin === undefined
    ? { code: 'phone-length', values: { found } }
    : { code: 'phone-begin', values: { found, begin } }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Language } from './language.ts'

/** The language that everything is written in first: it heads the list of languages. */
const first = 'fr'

const isLocale = (locale: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length === 1
  } catch {
    return false
  }
}

/** Whether Intl names each month in a date as it does alone: only then can it be given another name there. */
function hasPlainMonths(intl: string): boolean {
  const [alone, inDate] = [{ month: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }] as const
  return Array.from({ length: 12 }, (_, index) =>
    Temporal.PlainDate.from({ year: 2026, month: index + 1, day: 1 }),
  ).every((day) => day.toLocaleString(intl, inDate).includes(day.toLocaleString(intl, alone)))
}

const text = z.string().trim().min(1)
const declaration = z
  .strictObject({
    name: text,
    begin: text,
    dir: z.enum(['ltr', 'rtl']),
    script: z.string().regex(/^[A-Z][a-z]{3}$/, 'four letters of ISO 15924 are needed: Latn, Arab, Cyrl'),
    intl: z.string().refine(isLocale, 'Intl does not know this locale'),
    voice: text,
    firstOfMonth: text.optional(),
    months: z
      .array(text)
      .length(12)
      .refine((months) => new Set(months).size === 12, 'the same month stands twice')
      .optional(),
  })
  .refine(({ script, dir }) => (rightToLeft.has(script) ? 'rtl' : 'ltr') === dir, {
    path: ['dir'],
    message: 'the script is written in the other direction',
  })
  .refine(({ intl, months }) => months === undefined || !isLocale(intl) || hasPlainMonths(intl), {
    path: ['months'],
    message: 'Intl declines the months of this language in a date: they cannot be given other names',
  })
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

/** The languages found, and what is wrong: `fa.json: months: …`. */
export interface Declarations {
  readonly languages: readonly Language[]
  readonly problems: readonly string[]
}

/**
 * Reads the declarations of languages: one file a language, `<code>.json`.
 * @param folder `packages/i18n/languages`.
 * @returns French first, then the others by code. A language with a mistake is left out.
 */
export function readDeclarations(folder: string): Declarations {
  const languages: Language[] = []
  const problems: string[] = []
  const codes = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
  for (const code of codes) {
    const read = readOne(folder, code)
    if (Array.isArray(read)) problems.push(...read.map((problem) => `${code}.json: ${problem}`))
    else languages.push(read)
  }
  if (!codes.includes(first)) problems.push(`${first}.json: it is missing, and every other language needs it`)
  return { languages, problems }
}

function readOne(folder: string, code: string): Language | string[] {
  if (!/^[a-z]{2,3}(-[A-Za-z]+)?$/.test(code))
    return ['the name of the file is no code of a language (BCP 47)']
  let json: unknown
  try {
    json = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'))
  } catch (error) {
    return [String(error)]
  }
  const { success, data, error } = declaration.safeParse(json)
  if (!success) return error.issues.map(({ path, message }) => [...path, message].join(': '))
  // What is not said is left out: the type allows no undefined.
  const { firstOfMonth, months, ...rest } = data
  return { code, ...rest, ...(firstOfMonth && { firstOfMonth }), ...(months && { months }) }
}

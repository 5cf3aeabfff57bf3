import { createHash } from 'node:crypto'

/** One string file as it lies on disk: nested keys, texts at the leaves. */
export type StringTree = { readonly [key: string]: string | StringTree }

/** A mistake in a translation: which key, what, and how to mend it. */
export interface StringProblem {
  readonly key: string
  readonly code: 'missing' | 'superfluous' | 'placeholder' | 'plural' | 'digits' | 'stale' | 'unstamped'
  readonly message: string
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/

/** Key paths and texts of a string file, in file order. */
export function flattenStrings(tree: StringTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`
    if (typeof value === 'string') flat.set(path, value)
    else for (const [inner, text] of flattenStrings(value, path)) flat.set(inner, text)
  }
  return flat
}

/** Short fingerprint of a French text: what a translation says it translates. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The stem of a plural key, or the key itself. */
const stemOf = (key: string): string => key.replace(pluralSuffix, '')

/** French text behind a key of any language; plural forms that French lacks stand for its `other`. */
export function sourceText(french: Map<string, string>, key: string): string | undefined {
  return french.get(key) ?? (pluralSuffix.test(key) ? french.get(`${stemOf(key)}_other`) : undefined)
}

/** Names between double braces, each once: `name`, `count`. */
const placeholders = (text: string): Set<string> =>
  new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))

/** Whether a translation has the values of its source. A plural form such as « one » may leave the number out. */
function hasSamePlaceholders(text: string, source: string, isPlural: boolean): boolean {
  const [own, wanted] = [placeholders(text), placeholders(source)]
  const mayMiss = (name: string): boolean => isPlural && name === 'count'
  return (
    [...wanted].every((name) => own.has(name) || mayMiss(name)) && [...own].every((name) => wanted.has(name))
  )
}

/** Groups of digits with a plain space in a text that runs right to left: they are drawn in the other order. */
const hasLooseDigits = (text: string): boolean =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) && /\d \d/.test(text)

/** Plural keys that a language needs for the plural stems of French. */
function expectedKeys(french: Map<string, string>, locale: string): Set<string> {
  const all = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  // Of languages like French « many » is a million and more: nothing here is counted so far.
  const categories = all.filter((one) => one !== 'many' || all.includes('few'))
  const keys = new Set<string>()
  for (const key of french.keys()) {
    if (!pluralSuffix.test(key)) keys.add(key)
    else for (const category of categories) keys.add(`${stemOf(key)}_${category}`)
  }
  return keys
}

/**
 * Compares a translation with its French source.
 * @param stamps key → hash of the French that the translator read (`<lang>.of.json`).
 */
export function checkStrings(
  french: Map<string, string>,
  translation: Map<string, string>,
  stamps: Readonly<Record<string, string>>,
  locale: string,
): StringProblem[] {
  const problems: StringProblem[] = []
  const add = (key: string, code: StringProblem['code'], message: string) =>
    problems.push({ key, code, message })
  const expected = expectedKeys(french, locale)
  for (const key of expected)
    if (!translation.get(key)?.trim())
      add(
        key,
        pluralSuffix.test(key) ? 'plural' : 'missing',
        `Le texte manque. Traduisez « ${sourceText(french, key)} ».`,
      )
  for (const [key, text] of translation) {
    const source = sourceText(french, key)
    if (!expected.has(key) || source === undefined) {
      add(key, 'superfluous', 'Ce texte ne traduit rien. Retirez-le.')
      continue
    }
    if (!hasSamePlaceholders(text, source, pluralSuffix.test(key)))
      add(key, 'placeholder', `Les valeurs entre accolades diffèrent du français « ${source} ».`)
    if (hasLooseDigits(text))
      add(
        key,
        'digits',
        'Une espace simple sépare des chiffres : ils changeraient de place. Mettez « \\u00A0 ».',
      )
    const stamp = stamps[key]
    if (stamp === undefined)
      add(
        key,
        'unstamped',
        'La version française traduite n’est pas notée. Relisez, puis lancez `npm run stamp`.',
      )
    else if (stamp !== hashText(source))
      add(key, 'stale', `Le français a changé : « ${source} ». Retraduisez, puis lancez \`npm run stamp\`.`)
  }
  return problems
}

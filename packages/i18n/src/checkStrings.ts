import { createHash } from 'node:crypto'

/** One string file as it lies on disk: nested keys, texts at the leaves. */
export type StringTree = { readonly [key: string]: string | StringTree }

/** A mistake in a translation: which key, what, and how to mend it. */
export interface StringProblem {
  readonly key: string
  readonly code: 'missing' | 'superfluous' | 'placeholder' | 'plural' | 'stale' | 'unstamped'
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

const placeholders = (text: string): string => [...text.matchAll(/\{\{\s*[\w.]+/g)].map(String).sort().join()

/** Plural keys that a language needs for the plural stems of French. */
function expectedKeys(french: Map<string, string>, locale: string): Set<string> {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
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
    if (!translation.has(key))
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
    // A plural form such as « one » may leave the number out.
    if (placeholders(text) !== placeholders(source) && !pluralSuffix.test(key))
      add(key, 'placeholder', `Les valeurs entre accolades diffèrent du français « ${source} ».`)
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

/**
 * Plural forms of translated words: French has `says_one` and `says_other`, Arabic six forms.
 */
import type { Lang } from '../engine/wordTypes.ts'

type Keys = ReadonlyMap<string, unknown>

const FORM = /_(zero|one|two|few|many|other)$/

/** `facts.children.says` for each of its forms; null when the key is no plural: French counts by _one and _other. */
function stemOf(french: Keys, key: string): string | null {
  const stem = key.replace(FORM, '')
  return stem !== key && french.has(`${stem}_one`) && french.has(`${stem}_other`) ? stem : null
}

/** Whether a key is one form of a plural. */
export function isPluralForm(french: Keys, key: string): boolean {
  return stemOf(french, key) !== null
}

/** The French words that a key of a translation translates; a form that French lacks translates `_other`. */
export function sourceFor<T>(french: ReadonlyMap<string, T>, key: string): T | undefined {
  const stem = stemOf(french, key)
  return french.get(key) ?? (stem === null ? undefined : french.get(`${stem}_other`))
}

/** The keys that a translation needs: those of French, each plural in the forms of its own language. */
export function keysNeeded(french: Keys, lang: Lang): ReadonlySet<string> {
  const forms = new Intl.PluralRules([lang, 'fr']).resolvedOptions().pluralCategories
  // Of languages like French « many » is a million and more: nothing here is counted so far.
  const used = forms.filter((form) => form !== 'many' || forms.includes('few'))
  return new Set(
    [...french.keys()].flatMap((key) => {
      const stem = stemOf(french, key)
      return stem === null ? [key] : used.map((form) => `${stem}_${form}`)
    }),
  )
}

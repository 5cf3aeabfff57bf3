/**
 * What the visitor said, said back: the reasons of a step as sentences.
 */
import type { Catalogue } from './catalogue.ts'
import type { Case, FactValue, Item } from './types.ts'
import { entryOf } from './words.ts'
import type { Words } from './wordTypes.ts'

/**
 * The sentences for some facts of a case, in their order. A fact that was not answered, or has no words in this
 * language, gives none.
 * @param formatDate from `YYYY-MM-DD` to words of the language
 */
export function becauseSentences(
  catalogue: Catalogue,
  words: Words,
  { facts }: Case,
  names: readonly string[],
  formatDate: (date: string) => string,
): readonly string[] {
  return names.flatMap((name) => {
    const say = (...keys: readonly string[]): string | undefined => {
      const entry = entryOf(words, ['facts', name, ...keys])
      return typeof entry === 'string' ? entry : undefined
    }
    const isDate = catalogue.facts.get(name)?.type === 'date'
    return sentencesOf(facts[name], say, (value) => (isDate ? formatDate(value) : value)).flatMap(
      (text) => text ?? [],
    )
  })
}

type Say = (...keys: readonly string[]) => string | undefined

function sentencesOf(
  value: FactValue | undefined,
  say: Say,
  format: (value: string) => string,
): readonly (string | undefined)[] {
  if (value === undefined || value === null) return []
  const fill = (text: string | undefined, shown: string): string | undefined =>
    text?.replace(/\{\{\s*value\s*\}\}/, () => shown)
  if (typeof value === 'boolean') return [say(String(value))]
  if (typeof value !== 'object') {
    return [say('values', String(value), 'says') ?? fill(say('says'), format(String(value)))]
  }
  if ('oneOf' in value) return [say('any')]
  if (!isList(value)) {
    const { atLeast, atMost } = value
    return [
      atLeast === undefined ? undefined : fill(say('at_least'), String(atLeast)),
      atMost === undefined ? undefined : fill(say('at_most'), String(atMost)),
    ]
  }
  if (value.length === 0) return [say('none')]
  if (!isItems(value)) return value.map((one) => say('values', one, 'says'))
  return [value.length === 1 ? say('says_one') : fill(say('says_other'), String(value.length))]
}

function isList(value: object): value is readonly string[] | readonly Item[] {
  return Array.isArray(value)
}

function isItems(value: readonly string[] | readonly Item[]): value is readonly Item[] {
  return typeof value[0] === 'object'
}

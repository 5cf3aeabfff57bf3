/**
 * What the visitor said, said back: the reasons of a step as sentences.
 */
import type { Catalogue } from './catalogue.ts'
import { isList } from './facts.ts'
import type { Case, FactType, FactValue, Item } from './types.ts'
import { entryOf } from './words.ts'
import type { Words } from './wordTypes.ts'

/**
 * The sentences for some facts of a case, in their order. A fact that was not answered, or has no words in this
 * language, gives none.
 * @param format how a value stands in a sentence: a date (`YYYY-MM-DD`) and a commune (INSEE code) need words
 */
export function becauseSentences(
  catalogue: Catalogue,
  words: Words,
  { facts }: Case,
  names: readonly string[],
  format: (value: string, type: FactType | undefined) => string,
): readonly string[] {
  return names.flatMap((name) => {
    const say = (...keys: readonly string[]): string | undefined => {
      const entry = entryOf(words, ['facts', name, ...keys])
      return typeof entry === 'string' ? entry : undefined
    }
    const said = sentencesOf(facts[name], say, words.lang, (value) =>
      format(value, catalogue.facts.get(name)?.type),
    )
    return said.flatMap((text) => text ?? [])
  })
}

type Say = (...keys: readonly string[]) => string | undefined

function sentencesOf(
  value: FactValue | undefined,
  say: Say,
  lang: string,
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
  // A language that Intl does not know counts as French does.
  const form = new Intl.PluralRules([lang, 'fr']).select(value.length)
  return [fill(say(`says_${form}`) ?? say('says_other'), String(value.length))]
}

function isItems(value: readonly string[] | readonly Item[]): value is readonly Item[] {
  return typeof value[0] === 'object'
}

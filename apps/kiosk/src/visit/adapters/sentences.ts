import type { LanguageCode } from '@parcours/i18n'
import { splitSentences } from '@parcours/ui'

const known = new WeakMap<object, object>()

/**
 * The words of a step with one sentence an entry: a writer may put two that belong together into one (« Signez la
 * lettre. Gardez une copie. »), a screen and a paper give each its line.
 */
export function oneSentenceAnEntry<Words extends object>(words: Words, language: LanguageCode): Words {
  const before = known.get(words)
  if (before !== undefined) return before as Words
  const split = (value: unknown): unknown =>
    Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? [...new Set(value.flatMap((each: string) => splitSentences(each, language)))]
      : value
  const after = Object.fromEntries(Object.entries(words).map(([key, value]) => [key, split(value)])) as Words
  known.set(words, after)
  return after
}

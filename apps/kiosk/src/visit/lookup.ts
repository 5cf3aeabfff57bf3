import type { Words, WordTree } from '@parcours/flows'
import type { LanguageCode } from '@parcours/i18n'
import { isLanguageCode, sourceLanguage } from '@parcours/i18n'

/** Words of the catalogue in the visitor's language, with French behind it. */
export interface Lexicon {
  readonly language: LanguageCode
  /** The text at a path of the shared words (`facts`, `age`, `name`), or undefined when French lacks it too. */
  text(...path: string[]): string | undefined
  /** The sentences at a path; none when there are none. */
  sentences(...path: string[]): readonly string[]
  /** The French text at a path, for the official term beside a translation; undefined when already in French. */
  french(...path: string[]): string | undefined
}

function at(words: Words | undefined, path: readonly string[]): WordTree | undefined {
  return path.reduce<WordTree | undefined>(
    (tree, key) =>
      typeof tree === 'object' && !Array.isArray(tree) ? (tree as Record<string, WordTree>)[key] : undefined,
    words?.shared,
  )
}

const isList = (tree: WordTree | undefined): tree is readonly string[] => Array.isArray(tree)

/** Looks words up: first the visitor's language, then French. */
export function createLexicon(french: Words, translated: Words | undefined): Lexicon {
  const language =
    translated !== undefined && isLanguageCode(translated.lang) ? translated.lang : sourceLanguage
  return {
    language,
    text(...path) {
      for (const words of [translated, french]) {
        const found = at(words, path)
        if (typeof found === 'string') return found
      }
      return undefined
    },
    sentences(...path) {
      for (const words of [translated, french]) {
        const found = at(words, path)
        if (isList(found)) return found
      }
      return []
    },
    french(...path) {
      const found = at(french, path)
      return translated === undefined || typeof found !== 'string' ? undefined : found
    },
  }
}

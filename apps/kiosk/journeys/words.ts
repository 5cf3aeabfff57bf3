import { readFileSync } from 'node:fs'
import type { Words, WordTree } from '@parcours/flows'
import type { LanguageCode } from '@parcours/i18n'
import { bindTree } from '@parcours/i18n/punctuation'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** Words of the built catalogue, and the strings of the kiosk and of its components, in one language. */
export interface TestWords {
  readonly language: LanguageCode
  /** A text of the catalogue's shared words. @throws when there is none. */
  shared(...path: string[]): string
  /** The sentences at a place of the catalogue's shared words, in this language only. @throws when there are none. */
  sentences(...path: string[]): readonly string[]
  /** A string of the kiosk or of the components: `kiosk:path.title`, `ui:questionScreen.continue`. */
  text(key: string): string
  /** Title of a step in this language; French where it is not translated. */
  stepTitle(id: string): string
  /** What stands on paper in place of the title of a sensitive step, or undefined. */
  neutralTitle(id: string): string | undefined
}

function dig(tree: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined,
    tree,
  )
}

/** Loads the words that a journey looks for on the screen. */
export function testWords(language: LanguageCode): TestWords {
  const words = read(`../../../packages/flows/generated/words.${language}.json`) as Words
  const french = read('../../../packages/flows/generated/words.fr.json') as Words
  const written = {
    kiosk: Object.assign({}, read(`../locales/${language}.json`), read(`../locales/visit/${language}.json`)),
    about: read(`../locales/about/${language}.json`),
    phone: read(`../locales/phone/${language}.json`),
    agent: read(`../locales/agent/${language}.json`),
    ui: read(`../../../packages/ui/locales/${language}.json`),
  }
  // As the reader gets them; the words of the catalogue were bound when it was built.
  const strings = language === 'fr' ? bindTree(written) : written
  return {
    language,
    shared(...path) {
      const found = dig(words.shared as WordTree, path) ?? dig(french.shared as WordTree, path)
      if (typeof found !== 'string') throw new Error(`No words at ${path.join('.')} in ${language}`)
      return found
    },
    sentences(...path) {
      const found = dig(words.shared as WordTree, path)
      if (!Array.isArray(found)) throw new Error(`No sentences at ${path.join('.')} in ${language}`)
      return found.map(String)
    },
    text(key) {
      const [namespace = '', path = ''] = key.split(':')
      const found = dig(strings, [namespace, ...path.split('.')])
      if (typeof found !== 'string') throw new Error(`No string ${key} in ${language}`)
      return found
    },
    stepTitle: (id) => (words.steps[id] ?? french.steps[id])?.title ?? id,
    neutralTitle: (id) => words.steps[id]?.neutral ?? french.steps[id]?.neutral,
  }
}

/** A text as a pattern that matches it alone, whatever its spaces: Playwright makes each of them a plain one. */
export const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

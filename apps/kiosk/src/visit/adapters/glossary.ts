import { entryOf, type Words, type WordTree } from '@parcours/flows'
import { isLanguageCode } from '@parcours/i18n'
import type { GlossaryEntry, GlossaryWords } from '@parcours/ui'
import { pictureOfTerm } from './pictures.ts'
import { isTermReviewed } from './reviewed.ts'

/** The hard words of the catalogue, in French and in the visitor's language. */
export function glossaryEntries(french: Words, translated: Words | undefined): readonly GlossaryEntry[] {
  const section = entryOf(french, ['glossary'])
  if (typeof section !== 'object' || Array.isArray(section)) return []
  return Object.keys(section).flatMap((id) => {
    const words = wordsOf(french, id)
    if (words === null) return []
    // In French the term itself is always one of its forms; a translation says what its texts write.
    const forms = [words.term, ...(words.forms ?? [])]
    const translation = translated && translationOf(translated, id)
    const picture = pictureOfTerm(id) ?? 'other'
    return [{ id, picture, french: { ...words, forms }, translation, isReviewed: isTermReviewed(french, id) }]
  })
}

function translationOf(words: Words, id: string): GlossaryEntry['translation'] {
  const own = wordsOf(words, id)
  return own !== null && isLanguageCode(words.lang) ? { ...own, language: words.lang } : undefined
}

/** An entry in one language; null when a part of it is missing there. */
function wordsOf(words: Words, id: string): GlossaryWords | null {
  const part = (name: string) => entryOf(words, ['glossary', id, name])
  const [term, example, definition] = [part('term'), part('example'), part('definition')]
  if (typeof term !== 'string' || typeof example !== 'string' || !isList(definition)) return null
  const forms = part('forms')
  return { term, definition, example: sentencesOf(example), ...(isList(forms) && { forms }) }
}

const isList = (tree: WordTree | undefined): tree is readonly string[] => Array.isArray(tree)

/** An example may take two sentences; each is shown on a line of its own. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?؟])\s+/)

/**
 * The glossary: each hard word that must stay, with its definition and an example.
 */
import type { WordTree } from '../engine/wordTypes.ts'
import { isRecord } from './conditions.ts'
import { glossaryEntry, translatedGlossaryEntry } from './schema.ts'
import { checkShape } from './shape.ts'
import type { DataPath, Report, Source } from './source.ts'
import type { SharedWords, StepWordsRead } from './words.ts'
import { FRENCH } from './words.ts'

/** The section of the shared words. */
const SECTION = 'glossary'

/** An entry that has the right shape, with every form that our texts may use. */
interface EntryRead {
  readonly id: string
  readonly forms: readonly string[]
}

/** Checks the entries of a language: their shape, and that no form stands in two of them. */
export function checkGlossary(words: SharedWords, report: Report): readonly EntryRead[] {
  const schema = words.lang === FRENCH ? glossaryEntry : translatedGlossaryEntry
  const known = Object.keys(glossaryEntry.shape)
  const read = Object.entries(entriesOf(words)).flatMap(([id, data]) => {
    const entry = checkShape(schema, entrySource(words, id, data), report, known)
    const forms = [entry?.term ?? [], entry?.forms ?? []].flat()
    return entry && words.lang === FRENCH ? [{ id, forms }] : []
  })
  const owners = new Map<string, string>()
  for (const { id, forms } of read) {
    for (const form of new Set(forms.flatMap(withPlural))) {
      const other = owners.get(form)
      const path = [SECTION, id]
      if (other !== undefined)
        report.add('glossary-form-twice', words.sourceOf(path), path, { value: form, other })
      owners.set(form, id)
    }
  }
  return read
}

/** Entries whose word stands in no text of the catalogue: nobody can press it. */
export function checkGlossaryUse(
  entries: readonly EntryRead[],
  words: SharedWords,
  steps: readonly StepWordsRead[],
  report: Report,
): void {
  const shared = [...words.leaves].flatMap(([key, text]) => (key.startsWith(`${SECTION}.`) ? [] : text))
  const text = JSON.stringify([shared, steps.map(({ french }) => french)]).toLowerCase()
  for (const { id, forms } of entries) {
    const path = [SECTION, id]
    if (!forms.some((form) => stands(form, text)))
      report.add('words-superfluous', words.sourceOf(path), path, { value: path.join('.') })
  }
}

/** Entries that a language lacks: its visitors read the French explanation. */
export function checkGlossaryTranslation(
  french: SharedWords,
  translation: SharedWords,
  report: Report,
): void {
  const translated = entriesOf(translation)
  for (const [id, entry] of Object.entries(entriesOf(french))) {
    if (id in translated || !isRecord(entry)) continue
    const path = [SECTION, id]
    report.add('glossary-untranslated', french.sourceOf(path), path, {
      value: String(entry.term),
      lang: translation.lang,
    })
  }
}

/**
 * Whether a key must stand in a translation when it stands in French. Forms are those of each language, and an entry
 * may still wait for its translation.
 */
export function isTranslatedKey(key: string, translation: SharedWords): boolean {
  const [section, id = '', field] = key.split('.')
  return section !== SECTION || (field !== 'forms' && id in entriesOf(translation))
}

function entriesOf({ tree }: SharedWords): Readonly<Record<string, WordTree>> {
  const section = tree[SECTION]
  return typeof section === 'object' && !Array.isArray(section)
    ? (section as Readonly<Record<string, WordTree>>)
    : {}
}

/** One entry as a file of its own, whose mistakes are found at their place in the whole file. */
function entrySource(words: SharedWords, id: string, data: unknown): Source {
  const at: DataPath = [SECTION, id]
  const source = words.sourceOf(at)
  return { file: source.file, data, at: (path) => source.at([...at, ...path]) }
}

/** The plural in -s needs no form of its own. */
const withPlural = (form: string): readonly string[] => {
  const word = form.toLowerCase()
  return /[sxz]$/.test(word) ? [word] : [word, `${word}s`]
}

/** Whether a form stands in a text as a whole word: no letter beside it (`l’attestation`, `bail.`). */
export function stands(form: string, text: string): boolean {
  const escaped = form.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'u').test(text)
}

/**
 * Checks of translations against the French: nothing missing, nothing more, same placeholders, not stale.
 */
import type { Lang } from '../engine/wordTypes.ts'
import { checkGlossaryTranslation, isTranslatedKey } from './glossary.ts'
import type { DataPath, Report, Source } from './source.ts'
import type { SharedWords, StepWordsRead } from './words.ts'
import { hashOf, hashOfStep, placeholdersOf } from './words.ts'

type Leaves = ReadonlyMap<string, string | readonly string[]>

/** Compares the shared words of a language with the French. */
export function checkSharedTranslation(
  french: SharedWords,
  translation: SharedWords,
  hashes: Readonly<Record<string, string>>,
  report: Report,
): void {
  const { lang } = translation
  const compared = (leaves: Leaves): Leaves =>
    new Map([...leaves].filter(([key]) => isTranslatedKey(key, translation)))
  compare(compared(french.leaves), compared(translation.leaves), (path) => translation.sourceOf(path), report)
  checkGlossaryTranslation(french, translation, report)
  const stale = staleKeys(french, translation, hashes)
  const [first] = stale
  if (first === undefined) return
  const path = first.split('.')
  const params = {
    value: stale.length === 1 ? first : `${first} et ${stale.length - 1} autre(s)`,
    lang,
    path: 'words',
  }
  report.add('translation-stale', translation.sourceOf(path), path, params)
}

/** Translated keys whose French changed since they were read again (or that never were). */
export function staleKeys(
  french: SharedWords,
  translation: SharedWords,
  hashes: Readonly<Record<string, string>>,
): readonly string[] {
  return [...translation.leaves.keys()].filter((key) => {
    const words = french.leaves.get(key)
    return words !== undefined && hashes[key] !== hashOf(words)
  })
}

/** Compares the translations of a step with its French. */
export function checkStepTranslations(read: StepWordsRead, report: Report): void {
  for (const [lang, { source, words }] of read.translations) {
    if (!read.french) {
      if (read.frenchSource === null) report.add('translation-orphan', source, [])
      continue
    }
    const { official: _, ...french } = read.french
    const { of, ...translated } = words
    compare(leavesOf(french), leavesOf(translated), () => source, report)
    if (of !== hashOfStep(read.french)) addStale(read.folder, lang, source, report)
  }
}

function addStale(folder: string, lang: Lang, source: Source, report: Report): void {
  report.add('translation-stale', source, ['of'], { value: folder, lang, path: `steps/${folder}` })
}

function leavesOf(words: Readonly<Record<string, unknown>>): Leaves {
  return new Map(
    Object.entries(words).flatMap(
      ([key, value]): readonly (readonly [string, string | readonly string[]])[] => {
        // An empty list says nothing: it may be left out of a translation.
        if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
        if (typeof value === 'string' || Array.isArray(value)) return [[key, value]]
        return Object.entries(value as Readonly<Record<string, string>>).map(
          ([id, text]) => [`${key}.${id}`, text] as const,
        )
      },
    ),
  )
}

function compare(
  french: Leaves,
  translation: Leaves,
  sourceOf: (path: DataPath) => Source,
  report: Report,
): void {
  for (const [key, words] of french) {
    const path = key.split('.')
    const translated = translation.get(key)
    if (translated === undefined) {
      report.add('translation-missing', sourceOf(path), path, { value: key })
      continue
    }
    const [expected, found] = [placeholdersOf(words).join(' '), placeholdersOf(translated).join(' ')]
    if (expected !== found) {
      report.add('translation-placeholder', sourceOf(path), path, {
        value: key,
        expected: expected || 'aucune',
        found: found || 'aucune',
      })
    }
  }
  for (const key of translation.keys()) {
    const path = key.split('.')
    if (!french.has(key)) report.add('translation-superfluous', sourceOf(path), path, { value: key })
  }
}

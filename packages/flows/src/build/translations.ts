/**
 * Checks of translations against the French: nothing missing, nothing more, same placeholders, not stale.
 */
import type { Lang } from '../engine/wordTypes.ts'
import { checkGlossaryTranslation, isTranslatedKey } from './glossary.ts'
import { isPluralForm, keysNeeded, sourceFor } from './plurals.ts'
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
  compare(
    compared(french.leaves),
    compared(translation.leaves),
    lang,
    (path) => translation.sourceOf(path),
    report,
  )
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
    const words = sourceFor(french.leaves, key)
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
    compare(leavesOf(french), leavesOf(translated), lang, () => source, report)
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

/** Groups of digits with a plain space in a text that runs right to left: they are drawn in the other order. */
const hasLooseDigits = (text: string): boolean =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) && /\d \d/.test(text)

function compare(
  french: Leaves,
  translation: Leaves,
  lang: Lang,
  sourceOf: (path: DataPath) => Source,
  report: Report,
): void {
  const needed = keysNeeded(french, lang)
  for (const key of needed) {
    const path = key.split('.')
    const words = sourceFor(french, key)
    const translated = translation.get(key)
    if (words === undefined) continue
    if (translated === undefined) {
      const isPlural = isPluralForm(french, key)
      report.add(isPlural ? 'translation-plural' : 'translation-missing', sourceOf(path), path, {
        value: key,
        lang,
      })
      continue
    }
    comparePlaceholders(words, translated, isPluralForm(french, key), (expected, found) =>
      report.add('translation-placeholder', sourceOf(path), path, { value: key, expected, found }),
    )
    const [sentences, own] = [[words].flat().length, [translated].flat().length]
    if (sentences !== own)
      report.add('translation-sentences', sourceOf(path), path, {
        value: key,
        expected: sentences,
        found: own,
      })
    if ([translated].flat().some(hasLooseDigits))
      report.add('translation-digits', sourceOf(path), path, { value: key })
  }
  for (const key of translation.keys()) {
    const path = key.split('.')
    if (!needed.has(key)) report.add('translation-superfluous', sourceOf(path), path, { value: key })
  }
}

/** A plural form such as « one » may leave the number out. */
function comparePlaceholders(
  french: string | readonly string[],
  translated: string | readonly string[],
  isPlural: boolean,
  onProblem: (expected: string, found: string) => void,
): void {
  const [expected, found] = [placeholdersOf(french), placeholdersOf(translated)]
  const isSame = expected.join() === found.join()
  const isLess = found.every((one) => expected.includes(one))
  if (!isSame && !(isPlural && isLess)) onProblem(expected.join(' ') || 'aucune', found.join(' ') || 'aucune')
}

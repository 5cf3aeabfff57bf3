/**
 * Words of the catalogue: read, hashed, and compared with the French that they translate.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang, StepWords, WordTree } from '../engine/wordTypes.ts'
import { isRecord } from './conditions.ts'
import type { FrenchStepWords, TranslatedStepWords } from './schema.ts'
import { frenchStepWords, translatedStepWords } from './schema.ts'
import { checkShape } from './shape.ts'
import type { DataPath, Report, Source } from './source.ts'
import { readSource, wholeFile } from './source.ts'

/** The language that every other one translates. */
export const FRENCH = 'fr'

/** Shared words of a language: `words/<lang>.yaml` and `words/parts/*.<lang>.yaml` together. */
export interface SharedWords {
  readonly lang: Lang
  readonly tree: Readonly<Record<string, WordTree>>
  /** Leaves by dotted key: `screens.moving_date.question`. */
  readonly leaves: ReadonlyMap<string, string | readonly string[]>
  /** The file that holds a key, or the main file. */
  sourceOf(path: DataPath): Source
}

/** First 8 hex digits of the SHA-256 of the canonical JSON (keys sorted). */
export function hashOf(words: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(words)))
    .digest('hex')
    .slice(0, 8)
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}

/** Hash of what is translated of a step: all but `official`, which stays in French everywhere. */
export function hashOfStep({ official: _, ...translated }: FrenchStepWords): string {
  return hashOf(translated)
}

/** Languages that have shared words, French first, the others sorted. */
export function languagesOf(root: string): readonly Lang[] {
  const folder = join(root, 'words')
  const files = existsSync(folder) ? readdirSync(folder) : []
  const langs = files.flatMap((file) => file.match(/^([a-z]{2,3}(?:-[A-Za-z]+)?)\.yaml$/)?.[1] ?? []).sort()
  return [FRENCH, ...langs.filter((lang) => lang !== FRENCH)]
}

/** The files that hold the shared words of a language, the main one first. */
export function sharedFiles(root: string, lang: Lang): readonly string[] {
  const folder = join(root, 'words', 'parts')
  const parts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(`.${lang}.yaml`))
        .sort()
    : []
  return [`words/${lang}.yaml`, ...parts.map((file) => `words/parts/${file}`)]
}

/** Reads the shared words of a language. A broken file is a mistake, and counts as empty. */
export function readShared(root: string, lang: Lang, report: Report): SharedWords {
  const sources = sharedFiles(root, lang).flatMap((file) => readSource(root, file, report) ?? [])
  const tree: Record<string, WordTree> = {}
  for (const source of sources) {
    if (!isRecord(source.data)) {
      report.add('wrong-type', source, [], { value: source.file, expected: 'des champs' })
      continue
    }
    for (const [section, words] of Object.entries(source.data)) {
      if (!isWordTree(words, [section], source, report)) continue
      const known = tree[section]
      tree[section] = isRecord(known) && isRecord(words) ? { ...known, ...words } : words
    }
  }
  const holds = (source: Source, path: DataPath): boolean =>
    path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), source.data) !==
    undefined
  const sourceOf = (path: DataPath): Source =>
    sources.find((s) => holds(s, path)) ??
    sources.find((s) => holds(s, path.slice(0, 1))) ??
    sources[0] ??
    wholeFile(`words/${lang}.yaml`)
  return { lang, tree, leaves: new Map(flatten(tree, [])), sourceOf }
}

function isWordTree(value: unknown, path: DataPath, source: Source, report: Report): value is WordTree {
  if (typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string')))
    return true
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, inner]) => isWordTree(inner, [...path, key], source, report))
      .every(Boolean)
  }
  report.add('wrong-type', source, path, {
    value: String(path.at(-1)),
    expected: 'un texte entre guillemets',
  })
  return false
}

function flatten(
  tree: WordTree,
  path: readonly string[],
): readonly (readonly [string, string | readonly string[]])[] {
  if (typeof tree === 'string' || isLeafList(tree)) return [[path.join('.'), tree]]
  return Object.entries(tree).flatMap(([key, inner]) => flatten(inner, [...path, key]))
}

function isLeafList(tree: WordTree): tree is readonly string[] {
  return Array.isArray(tree)
}

/** `words/<lang>.of.json`: for each translated key, the hash of the French that was read. */
export function readHashes(root: string, lang: Lang): Readonly<Record<string, string>> {
  const file = join(root, hashesFile(lang))
  if (!existsSync(file)) return {}
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return isRecord(data)
    ? Object.fromEntries(Object.entries(data).map(([key, hash]) => [key, String(hash)]))
    : {}
}

export function hashesFile(lang: Lang): string {
  return `words/${lang}.of.json`
}

/** Words of one step: French, and its translations. */
export interface StepWordsRead {
  readonly folder: string
  readonly french: FrenchStepWords | null
  readonly frenchSource: Source | null
  readonly translations: ReadonlyMap<Lang, { readonly source: Source; readonly words: TranslatedStepWords }>
}

/** Reads every language of a step. */
export function readStepWords(root: string, folder: string, report: Report): StepWordsRead {
  const base = `steps/${folder}`
  const frenchSource = readSource(root, `${base}/fr.yaml`, report)
  const french =
    frenchSource && checkShape(frenchStepWords, frenchSource, report, Object.keys(frenchStepWords.shape))
  const translations = new Map<Lang, { source: Source; words: TranslatedStepWords }>()
  for (const file of readdirSync(join(root, base)).sort()) {
    const lang = file.match(/^([a-z]{2,3}(?:-[A-Za-z]+)?)\.yaml$/)?.[1]
    if (lang === undefined || lang === FRENCH) continue
    const source = readSource(root, `${base}/${file}`, report)
    const words =
      source && checkShape(translatedStepWords, source, report, Object.keys(translatedStepWords.shape))
    if (source && words) translations.set(lang, { source, words })
  }
  return { folder, french, frenchSource, translations }
}

/** What the compiled words keep of a step in a language; undefined when it has no words there. */
export function compiledWords(read: StepWordsRead, lang: Lang): StepWords | undefined {
  if (lang === FRENCH) return read.french ? (plain(read.french) as StepWords) : undefined
  const words = read.translations.get(lang)?.words
  if (!words) return undefined
  const { of, ...kept } = words
  const isFresh = read.french !== null && of === hashOfStep(read.french)
  return { ...(plain(kept) as StepWords), ...(isFresh ? {} : { stale: true }) }
}

function plain(words: object): object {
  return JSON.parse(JSON.stringify(words)) as object
}

/** Placeholders of a text, sorted: `{{value}}`. */
export function placeholdersOf(text: string | readonly string[]): readonly string[] {
  return [
    ...new Set(
      [text]
        .flat()
        .join(' ')
        .match(/\{\{\s*[\w.]+\s*\}\}/g) ?? [],
    ),
  ].sort()
}

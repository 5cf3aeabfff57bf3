import type { Severity } from '../rules/types.ts'

/** A hard word that must stay. Without `definition` it must be explained in the text itself (T17). */
export type GlossaryEntry = { readonly word: string; readonly definition?: string; readonly example?: string }

/** One concept, one word. Without `say`, any of the words will do, but only one of them on a screen. */
export type ConceptEntry = { readonly say?: string; readonly not: readonly string[] }

export type CheckOptions = {
  /** Words that may stay: a string stands for a word that is defined elsewhere. */
  readonly glossary?: readonly (string | GlossaryEntry)[]
  /** Words that readers know though they are rare (T16 only). */
  readonly known?: readonly string[]
  readonly concepts?: readonly ConceptEntry[]
  /** Per rule, phrases in which it finds no fault: `{ "T7": ["je ne sais pas"] }`. */
  readonly allow?: Readonly<Record<string, readonly string[]>>
  /** Per rule, another severity, or `off`. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>
  /** Key paths whose strings make one screen, as globs: `screens.*`. Without it a file is one screen. */
  readonly screenScope?: readonly string[]
  /** Key paths where a question is answered (T31), as globs. In a text: true or false. */
  readonly questions?: readonly string[] | boolean
  /** Only these key paths are prose, as globs. */
  readonly keys?: readonly string[]
  /** These key paths are no prose, as globs. */
  readonly ignoreKeys?: readonly string[]
  /** Whether a text of several paragraphs needs titles (T28). Strings of a tree never do. */
  readonly headings?: 'required' | 'ignored'
}

export type ResolvedOptions = {
  readonly glossary: readonly GlossaryEntry[]
  readonly known: readonly string[]
  readonly concepts: readonly ConceptEntry[]
  readonly allow: Readonly<Record<string, readonly string[]>>
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly screenScope: readonly string[]
  readonly questions: readonly string[] | boolean
  readonly keys: readonly string[]
  readonly ignoreKeys: readonly string[]
  readonly headings: 'required' | 'ignored'
  readonly tree: boolean
}

/** Fills in what the caller left out. */
export function resolveOptions(options: CheckOptions, tree = false): ResolvedOptions {
  const glossary = (options.glossary ?? []).map((entry) =>
    typeof entry === 'string' ? { word: entry, definition: entry } : entry,
  )
  return {
    glossary,
    known: options.known ?? [],
    concepts: options.concepts ?? [],
    allow: options.allow ?? {},
    severity: options.severity ?? {},
    screenScope: options.screenScope ?? [],
    questions: options.questions ?? (tree ? [] : false),
    keys: options.keys ?? [],
    ignoreKeys: options.ignoreKeys ?? [],
    headings: tree ? 'ignored' : (options.headings ?? 'required'),
    tree,
  }
}

const LISTS = ['glossary', 'known', 'concepts', 'screenScope', 'keys', 'ignoreKeys'] as const
const MAPS = ['allow', 'severity'] as const

function mapFault(key: (typeof MAPS)[number], value: object, rules: readonly string[]): string | null {
  for (const [rule, wish] of Object.entries(value)) {
    if (!rules.includes(rule)) return `"${key}": there is no rule ${rule}.`
    if (key === 'allow' && !Array.isArray(wish)) return `"allow.${rule}" must be a list of phrases.`
    if (key === 'severity' && !/^(?:error|advice|off)$/.test(String(wish)))
      return `"severity.${rule}" must be error, advice or off.`
  }
  return null
}

/**
 * What is wrong with options that a person wrote in a file, in plain English; null when nothing is.
 * `rules` are the ids that exist.
 */
export function optionsFault(value: unknown, rules: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the options must be names with values, such as "known: [box]".'
  const known: readonly string[] = [...LISTS, ...MAPS, 'questions', 'headings']
  for (const [key, given] of Object.entries(value)) {
    if (!known.includes(key)) return `there is no option "${key}". The options are ${known.join(', ')}.`
    if ((LISTS as readonly string[]).includes(key) && !Array.isArray(given)) return `"${key}" must be a list.`
    const map = MAPS.find((name) => name === key)
    if (!map) continue
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return `"${key}" must name rules, such as "T7".`
    const fault = mapFault(map, given, rules)
    if (fault) return fault
  }
  return null
}

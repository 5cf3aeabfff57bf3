/**
 * Words: as compiled by language, and on a path. Types only.
 */
import type { Path, PathStep } from './types.ts'

/** A language code, as in `words/fr.yaml`. */
export type Lang = string

/** Words of one step in one language. */
export interface StepWords {
  readonly title: string
  /** The French official term; only in the French words. */
  readonly official?: string
  readonly neutral?: string
  readonly what: readonly string[]
  readonly why: readonly string[]
  readonly when: readonly string[]
  readonly how: readonly string[]
  readonly risk?: readonly string[]
  readonly late?: readonly string[]
  readonly refused?: readonly string[]
  readonly documents?: Readonly<Record<string, string>>
  readonly alsoDependsOn?: Readonly<Record<string, string>>
  /** The French text changed since this translation was made. */
  readonly stale?: true
}

/** A tree of words: strings at the leaves. */
export type WordTree = string | readonly string[] | { readonly [key: string]: WordTree }

/** `generated/words.<lang>.json`, or one of its parts. An entry that is not translated is absent. */
export interface Words {
  readonly schema: 1
  readonly lang: Lang
  readonly shared: { readonly [section: string]: WordTree }
  /** Dotted keys of `shared` whose French changed since. */
  readonly staleShared: readonly string[]
  readonly steps: Readonly<Record<string, StepWords>>
  /** French only: texts that the people concerned read and approved as they stand (`steps/<id>`, `words/…`). */
  readonly approved: readonly string[]
}

/** The contract's step (`npx parcours path --json`): `PathStep` plus its words. */
export interface WordedStep extends PathStep {
  readonly title: string
  readonly organism: readonly string[]
  readonly documents: readonly string[]
  readonly channels: readonly string[]
  readonly recourse: string
  readonly alsoDependsOn: readonly string[]
  /** Language of these words: the fallback's when the step is not translated. */
  readonly wordsLang: Lang
}

export interface WordedPath extends Omit<Path, 'steps'> {
  readonly lang: Lang
  readonly steps: readonly WordedStep[]
}

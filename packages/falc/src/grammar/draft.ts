import type { Token } from '../text/types.ts'
import type { Analysis } from './lexicon.ts'

/** The part that a token plays in its sentence. */
export type Role =
  | 'finite'
  | 'infinitive'
  | 'participle'
  | 'gerund'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'subject'
  | 'clitic'
  | 'pronoun'
  | 'coordinator'
  | 'subordinator'
  | 'number'
  | 'name'
  | 'placeholder'
  | 'punctuation'
  | 'unknown'

export type Tagged = {
  readonly token: Token
  readonly role: Role
  readonly analyses: readonly Analysis[]
}

/** A token while its part is being settled; `candidate`: it could still turn out to be the verb. */
export type Draft = { token: Token; role: Role | 'open'; analyses: readonly Analysis[]; candidate: boolean }

const FINITE = /^[A-Z]\d$/
/** True when one of the kinds of the form passes. */
export const has = (analyses: readonly Analysis[], test: (kind: string) => boolean): boolean =>
  analyses.some((a) => a.kinds.some(test))
/** True when the form can be a finite verb. */
export const canBeFinite = (analyses: readonly Analysis[]): boolean => has(analyses, (k) => FINITE.test(k))

import type { CheckOptions, ResolvedOptions } from '../check/options.ts'
import type { Glossary, Resources } from '../check/resources.ts'
import type { Tagged } from '../grammar/tagger.ts'
import type { Block, Sentence, TextDocument, TextFormat } from '../text/types.ts'

export type Severity = 'error' | 'advice'

/** A sentence ready for the rules, with the part that each of its tokens plays. */
export type SentenceView = {
  readonly sentence: Sentence
  readonly block: Block
  readonly tagged: readonly Tagged[]
  /** Place of the sentence in its block, from 0. */
  readonly index: number
}

/** One text of a screen: the whole text, or one string of a tree. */
export type Unit = {
  readonly doc: TextDocument
  readonly path: string | null
  readonly views: readonly SentenceView[]
  /** True where an answer is expected: a question mark is welcome there. */
  readonly question: boolean
}

/** What a visitor has before the eyes at once; rules look at nothing else. */
export type Scope = { readonly units: readonly Unit[] }

export type RuleContext = {
  readonly scope: Scope
  readonly resources: Resources
  readonly glossary: Glossary
  readonly options: ResolvedOptions
}

export type RawFinding = {
  readonly unit: Unit
  readonly start: number
  readonly end: number
  /** What is wrong here, in easy French. */
  readonly message: string
  /** What to write instead; the rule's own advice when absent. */
  readonly instead?: string
  /** Overrides the severity of the rule: a sentence of 13 words is advice, one of 16 an error. */
  readonly severity?: Severity
}

export type Example =
  | string
  | { readonly text: string; readonly format?: TextFormat; readonly options?: CheckOptions }

export type Rule = {
  readonly id: string
  /** The rule in easy French. */
  readonly rule: string
  readonly source: string
  readonly severity: Severity
  /** What to write instead, in easy French. */
  readonly instead: string
  /** Null where only people can judge. */
  readonly detect: ((context: RuleContext) => RawFinding[]) | null
  /** Texts that the rule accepts and texts that it finds fault with; they are its tests. */
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
  /** What the detector cannot see. */
  readonly limits: string
}

import type { LanguageCode } from '@parcours/i18n'
import type { PictogramName } from '../pictogram/index.ts'

/** A hard word and its explanation in one language. */
export interface GlossaryWords {
  /** The word by itself. */
  readonly term: string
  /** Every form that our texts use; a plural in -s needs none. @default the term alone */
  readonly forms?: readonly string[] | undefined
  /** What it is: 1 to 3 sentences. */
  readonly definition: readonly string[]
  /** One concrete example: 1 or 2 sentences. */
  readonly example: readonly string[]
}

/** A hard word that stays in our texts, because a letter or a desk says it. */
export interface GlossaryEntry {
  readonly id: string
  readonly picture: PictogramName
  /** The word as letters and desks say it. */
  readonly french: GlossaryWords
  /** The people concerned approved the French explanation as it stands: says so in French. @default false */
  readonly isReviewed?: boolean | undefined
  /** The same in the language shown, where it is not French. */
  readonly translation?: (GlossaryWords & { readonly language: LanguageCode }) | undefined
}

import type { LanguageCode } from '@parcours/i18n'
import type { Deadline } from '../deadline-badge/index.ts'
import type { PictogramName } from '../pictogram/index.ts'
import type { PrintPlace } from './PrintPlaceLines.tsx'

/** A paper to bring, in the visitor's language and as the desk calls it. */
export interface PrintPaper {
  label: string
  french: string
}

/** What makes a step private, and what stands in its place on paper. */
export interface PrintPrivacy {
  /** Id of the topic: printed in clear only when the visitor allowed it. */
  topic: string
  /** A title that gives nothing away: « Une démarche personnelle ». */
  neutralTitle: string
}

/** A step as it is printed. */
export interface PrintStepItem {
  /** Unique on the paper. */
  id: string
  picture: PictogramName
  title: string
  /** Language of the words where it differs from the page: French, while a translation is missing. */
  language?: LanguageCode | undefined
  /** The official French term: printed beside a translation, to be shown at the desk. */
  official: string
  deadline?: Deadline | undefined
  /** `line`: title and date only, however much else is known. @default 'details' */
  detail?: 'details' | 'line' | undefined
  /** What to do, one sentence a line. */
  sentences: readonly string[]
  papers: readonly PrintPaper[]
  /** Kinds of place to go to, a line each: « La mairie ». */
  where?: readonly string[] | undefined
  /** A place with its address, where it is known. */
  place?: PrintPlace | undefined
  /** Set where the step tells something private. */
  privacy?: PrintPrivacy | undefined
}

/** Whether a step must be printed under its neutral title. */
export function isMasked(step: PrintStepItem, allowedTopics: readonly string[]): boolean {
  return step.privacy !== undefined && !allowedTopics.includes(step.privacy.topic)
}

/** Props of `PrintStep` and `PrintLine`. */
export interface PrintStepProps {
  step: PrintStepItem
  /** Private topics that the visitor wants in clear. */
  allowedTopics: readonly string[]
}

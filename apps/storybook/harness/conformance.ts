import {
  type ConformanceCheck,
  conformanceChecks,
  conformanceProblems,
  type Driver,
  type Mode,
  type TranscriptLanguage,
  transcriptOf,
} from '@parcours/ui/testing'

/** A difference from the text that is kept; '' where there is none, null where no text is kept. */
export type CompareTranscript = (
  story: { readonly id: string; readonly title: string },
  language: string,
  text: string,
) => Promise<string | null>

/** What a story is held to, beside axe and the layout. */
export interface ConformanceStage {
  readonly driver: Driver
  readonly compareTranscript: CompareTranscript
  readonly story: { readonly id: string; readonly title: string }
  /** Milliseconds of the guard against a second press that the story shows. */
  readonly repeatGuardMs: number | undefined
  /** Every control, every width, every mode. */
  readonly isFull: boolean
}

/** What was found, and how much was looked at. */
export interface ConformanceResult {
  readonly problems: readonly string[]
  readonly checks: number
  readonly transcripts: number
}

/** Where everything is tried: French, light, usual size. The other modes differ in looks and words, not in behaviour. */
const isUsual = ({ language, theme, size }: Mode): boolean =>
  language === 'fr' && theme === 'light' && size === 2

/** Arabic as it is read most: the usual size. */
const isArabic = ({ language, size }: Mode): boolean => language === 'ar' && size === 2

/** What presses: a warning closes at the first key, a page turns. So it comes once all modes have been looked at. */
const pressing: readonly ConformanceCheck[] = ['keyboard', 'touch']

function checksIn(mode: Mode, isFull: boolean): readonly ConformanceCheck[] {
  // `problemsInModes` has judged the layout.
  if (isFull || isUsual(mode))
    return conformanceChecks.filter((check) => check !== 'layout' && !pressing.includes(check))
  return isArabic(mode) ? ['names', 'direction', 'foreign'] : ['direction', 'foreign']
}

/** What depends on the words that a screen puts in its components. */
const ofWords: readonly ConformanceCheck[] = ['direction', 'foreign']

const isSkipped = ({ story, isFull }: ConformanceStage): boolean => isScreen(story) && !isFull

/** The modes in which the controls of a story are pressed. */
export const pressedModes = (stage: ConformanceStage, shown: readonly Mode[]): readonly Mode[] =>
  isSkipped(stage) ? [] : shown.filter((mode) => stage.isFull || isUsual(mode))

/** Presses the controls of a story, as it is shown. Nothing else can be judged after it. */
export async function pressingProblems(stage: ConformanceStage): Promise<ConformanceResult> {
  const { driver, isFull, repeatGuardMs } = stage
  const problems = await conformanceProblems(driver, { checks: pressing, isThorough: isFull, repeatGuardMs })
  return { problems, checks: pressing.length, transcripts: 0 }
}

const isTranscribed = (language: string): language is TranscriptLanguage =>
  language === 'fr' || language === 'ar'

/** Modes in which transcripts are kept. The long run shows other screens. */
export const isTranscribedMode = (mode: Mode): boolean => isUsual(mode) || isArabic(mode)

/** Compares what a screen reader would say with the text that is kept. */
export async function transcriptProblems(
  stage: Pick<ConformanceStage, 'driver' | 'compareTranscript' | 'story'>,
  { language }: Mode,
): Promise<string[] | null> {
  if (!isTranscribed(language)) return null
  const text = transcriptOf(await stage.driver.accessibility(), language)
  const difference = await stage.compareTranscript(stage.story, language, text)
  if (difference === null) return null
  return difference === ''
    ? []
    : [
        `transcript: a screen reader says something else than packages/ui/transcripts/${stage.story.id}.${language}.txt\n${difference}\n  Right? npm run transcripts -w @parcours/ui, and read what changed.`,
      ]
}

/** The screens of the kiosk are made of components that have been tried: only the long run tries all of them again. */
const isScreen = ({ title }: { readonly title: string }): boolean => title.startsWith('Écrans')

/** Holds a story in one mode to the conformance suite and to its transcript. */
export async function conformanceIn(stage: ConformanceStage, mode: Mode): Promise<ConformanceResult> {
  const isKept = !stage.isFull && isTranscribedMode(mode)
  const said = isKept ? await transcriptProblems(stage, mode) : null
  const checks = isSkipped(stage) ? ofWords : checksIn(mode, stage.isFull)
  const problems = await conformanceProblems(stage.driver, {
    checks,
    isThorough: stage.isFull,
    repeatGuardMs: stage.repeatGuardMs,
  })
  return {
    problems: [...(said ?? []), ...problems],
    checks: checks.length,
    transcripts: said === null ? 0 : 1,
  }
}

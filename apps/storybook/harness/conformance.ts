import {
  type ConformanceCheck,
  conformanceChecks,
  conformanceProblems,
  type Driver,
  type Mode,
  nameOf,
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
  /** A page for a desk: mouse and keyboard. */
  readonly isForDesk: boolean
  /** A story about presses: a hand that rests or trembles is tried in every run. It takes more than a second a control. */
  readonly isAboutPresses: boolean
  /** The long run: every mode is looked at; every control at every width is tried in the usual one. */
  readonly isFull: boolean
}

/** What was found, and how much was looked at. */
export interface ConformanceResult {
  readonly problems: readonly string[]
  /** Names of what looked. */
  readonly checks: readonly ConformanceCheck[]
}

/**
 * Where everything is tried: French, light, usual size, on the low screen or a phone. The other modes differ in looks and
 * words, not in behaviour.
 */
const isUsual = ({ language, theme, size, viewport }: Mode): boolean =>
  language === 'fr' && theme === 'light' && size === 2 && viewport.height < 1000

/** Arabic as it is read most: the usual size. */
const isArabic = ({ language, size }: Mode): boolean => language === 'ar' && size === 2

/** What only looks. Everything else moves the focus, presses or changes the window: a warning closes, a page turns. */
const looking: readonly ConformanceCheck[] = ['names', 'direction', 'foreign']

function checksIn(mode: Mode, isFull: boolean): readonly ConformanceCheck[] {
  return isFull || isUsual(mode) || isArabic(mode) ? looking : ofWords
}

/** What depends on the words that a screen puts in its components. */
const ofWords: readonly ConformanceCheck[] = ['direction', 'foreign']

const isSkipped = ({ story, isFull }: ConformanceStage): boolean => isScreen(story) && !isFull

/** The long run also tries where there is least room: the other direction, and other colours for the ring. */
const isTightest = ({ language, theme, size }: Mode): boolean =>
  size === 4 && ((language === 'ar' && theme === 'dark') || (language === 'en' && theme === 'contrast'))

/** The modes in which a story is tried, once all modes have been looked at. */
export const triedModes = (stage: ConformanceStage, shown: readonly Mode[]): readonly Mode[] =>
  isSkipped(stage) ? [] : shown.filter((mode) => isUsual(mode) || (stage.isFull && isTightest(mode)))

// `problemsInModes` has judged the layout.
const trying = conformanceChecks.filter((check) => check !== 'layout' && !looking.includes(check))

/** Tries a story, as it is shown: focus, presses, other windows. Nothing else can be judged after it. */
export async function tryingProblems(stage: ConformanceStage, mode: Mode): Promise<ConformanceResult> {
  const { driver, isFull, isForDesk, isAboutPresses, repeatGuardMs } = stage
  const checks = trying.filter((check) => {
    if (check === 'touch') return !isForDesk
    // What makes a press of it stands around the page: a screen adds nothing to its components, and takes ten seconds.
    if (check === 'hand')
      return !isForDesk && isUsual(mode) && (isAboutPresses || (isFull && !isScreen(stage.story)))
    // 320 px is a page at 400 %: nobody asks for the largest text on top of it. Phones have modes of their own.
    return check !== 'widths' || isUsual(mode)
  })
  const problems = await conformanceProblems(driver, {
    checks,
    isThorough: isFull && isUsual(mode),
    repeatGuardMs,
  })
  return { problems: problems.map((problem) => `[${nameOf(mode)}] ${problem}`), checks }
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
export const isScreen = ({ title }: { readonly title: string }): boolean => title.startsWith('Écrans')

/** Looks at a story in one mode. */
export async function lookingProblems(stage: ConformanceStage, mode: Mode): Promise<ConformanceResult> {
  const checks = isSkipped(stage) ? ofWords : checksIn(mode, stage.isFull)
  return { problems: await conformanceProblems(stage.driver, { checks }), checks }
}

import type { Part } from '@parcours/ui/docs'
import type { StoryEvidence } from '@parcours/ui/evidence/run'
import {
  allModes,
  type Driver,
  type FalcStage,
  falcProblems,
  falcProblemsOfPages,
  type Mode,
  modes,
  phoneModes,
  problemsInModes,
  type Remember,
  settle,
  translator,
} from '@parcours/ui/testing'
import { anatomyOnce } from './anatomy.ts'
import {
  type CompareTranscript,
  type ConformanceStage,
  isScreen,
  isTranscribedMode,
  lookingProblems,
  transcriptProblems,
  triedModes,
  tryingProblems,
} from './conformance.ts'
import { setMode } from './modeStore.ts'

/** What a test run gives the preview: absent in Storybook itself. */
interface StoryTest {
  /** Tells the run what was looked at. */
  readonly noteStory: (story: StoryEvidence) => Promise<void>
  /** What another story of the run was seen with: see `Remember`. */
  readonly remember: Remember
  /** Lays the page out as for a printer, and back. */
  readonly setPrint: (isPrint: boolean) => Promise<void>
  /** Real keys, a real finger, the settings of the system. */
  readonly driver: Driver
  readonly compareTranscript: CompareTranscript
  /** Whether the text of a story is kept. */
  readonly isTranscribed: (story: { readonly id: string; readonly title: string }) => Promise<boolean>
  /** What is said is written down, and nothing is judged: `npm run transcripts -w @parcours/ui`. */
  readonly isWriting: boolean
  /** All modes instead of the four: `npm run test:full`. */
  readonly isFull: boolean
}

declare global {
  var storyTest: StoryTest | undefined
}

interface StoryContext {
  readonly id: string
  readonly title: string
  readonly canvasElement: HTMLElement
  readonly parameters: {
    readonly canary?: string
    /** Parts that the page of the component would point at: for canaries. */
    readonly parts?: readonly Part[]
    /** Milliseconds of the guard against a second press that a canary pretends to stand in. */
    readonly repeatGuardMs?: number
    /** The story is about presses: a hand that rests or trembles is tried in every run, not only in the long one. */
    readonly isAboutPresses?: boolean
    /** A story that is read on a phone: shown at the widths of phones only. */
    readonly medium?: 'phone'
    /** What the FALC layout rules expect of the story; `false` for a tool at a desk, which no visitor reads. */
    readonly falc?: false | Partial<Pick<FalcStage, 'needsProgress' | 'hasMenu'>>
    /** A page for a desk, used with mouse and keyboard: no finger is tried on it. */
    readonly isForDesk?: boolean
    readonly [name: string]: unknown
  }
}

/**
 * The guard around a story (.storybook/preview.tsx), in milliseconds. The screens of the kiosk have that of the kiosk; a
 * canary has none.
 */
export const guardOf = ({ title, parameters }: Pick<StoryContext, 'title' | 'parameters'>): number =>
  isScreen({ title }) || parameters.canary !== undefined ? 0 : 500

/** Sideways scrolling, clipping, texts over one another, order of numbers, size of targets, gaps between them. */
const layoutChecks = 6

/** Text of the mistakes, each once with the modes where it was found. */
function tell(problems: readonly string[]): string {
  return `${problems.length} mistakes:\n${problems.join('\n')}`
}

const modesOf = (medium: 'phone' | undefined, isFull: boolean): readonly Mode[] => {
  if (medium === 'phone') return phoneModes
  return isFull ? allModes : modes
}

const isCaught = (canary: string | undefined, problems: readonly string[]): boolean =>
  canary !== undefined && problems.some((problem) => problem.includes(canary))

/** What was looked at on one story. */
interface Count {
  axeRuns: number
  checks: number
  transcripts: number
  /** Names of what looked at it. */
  readonly ran: Set<string>
}

const countChecks = (count: Count, checks: readonly string[]): void => {
  count.checks += checks.length
  for (const name of checks) count.ran.add(name)
}

/** A canary is bad in every mode: the short run of it proves as much. */
const isLong = ({ parameters }: Pick<StoryContext, 'parameters'>, { isFull }: StoryTest): boolean =>
  isFull && parameters.canary === undefined

const conformanceStage = ({ id, title, parameters }: StoryContext, test: StoryTest): ConformanceStage => ({
  driver: test.driver,
  compareTranscript: test.compareTranscript,
  isFull: isLong({ parameters }, test),
  story: { id, title },
  // A canary pretends to stand in one where it says so.
  repeatGuardMs: parameters.repeatGuardMs ?? (guardOf({ title, parameters }) || undefined),
  isForDesk: parameters.isForDesk === true,
  isAboutPresses: parameters.isAboutPresses === true,
})

/** What looks at a story in one mode, counted. */
async function lookingOf(context: StoryContext, test: StoryTest, mode: Mode, count: Count) {
  const { problems, checks } = await lookingProblems(conformanceStage(context, test), mode)
  countChecks(count, checks)
  // `problemsInModes` has made them.
  count.checks += layoutChecks
  count.ran.add('layout')
  return problems
}

/** What tries the controls, in the modes where it does, counted. */
async function tryingOf(context: StoryContext, test: StoryTest, shown: readonly Mode[], count: Count) {
  const stage = conformanceStage(context, test)
  const all: string[] = []
  for (const mode of triedModes(stage, shown)) {
    await show(test, mode)
    await settle()
    const { problems, checks } = await tryingProblems(stage, mode)
    countChecks(count, checks)
    all.push(...problems)
  }
  return all
}

/** Shows the mounted story in a mode. */
async function show(test: StoryTest, mode: Mode): Promise<void> {
  await test.driver.setViewport(mode.viewport.width, mode.viewport.height)
  await translator.switchTo(mode.language)
  setMode(mode)
}

/**
 * What a screen reader says in a story, held to the text that is kept, or written down. Before anything else: other sizes
 * and presses leave a story on another page, or closed.
 * @param before looks at a story that nothing happened to yet
 */
async function transcriptsOf(
  context: StoryContext,
  test: StoryTest,
  count: Count,
  before: (mode: Mode) => Promise<readonly string[]> = async () => [],
): Promise<string[]> {
  const { parameters } = context
  const story = { id: context.id, title: context.title }
  if (parameters.canary === undefined && !(await test.isTranscribed(story))) return []
  const stage = { driver: test.driver, compareTranscript: test.compareTranscript, story }
  const all: string[] = []
  for (const mode of modesOf(parameters.medium, false).filter(isTranscribedMode)) {
    await show(test, mode)
    await settle()
    all.push(...(await before(mode)))
    const problems = await transcriptProblems(stage, mode)
    if (problems !== null) {
      count.transcripts += 1
      count.ran.add('transcript')
    }
    all.push(...(problems ?? []))
  }
  return all
}

/** Every mistake of a story, in its modes and on its pages. */
async function problemsOf(context: StoryContext, test: StoryTest, count: Count): Promise<readonly string[]> {
  const { canvasElement: root, parameters } = context
  const isForVisitors = parameters.falc !== false
  const { needsProgress = false, hasMenu = false } = parameters.falc || {}
  const { medium } = parameters
  const { remember, setPrint } = test
  const showMode = (mode: Mode) => show(test, mode)
  const falc = { medium, needsProgress, hasMenu, show: showMode, remember, setPrint }
  const onAxe = () => {
    count.axeRuns += 1
    count.ran.add('axe')
  }
  // Once, in its own language, and before anything is pressed: a press may close what is shown.
  const anatomy = anatomyOnce({ id: context.id, parts: parameters.parts })
  const falcOf = (mode: Mode) => {
    count.ran.add('falc')
    return falcProblems(falc, mode)
  }
  const alsoCheck = async (mode: Mode) => [
    ...(await anatomy(mode)),
    ...(isForVisitors ? await falcOf(mode) : []),
    ...(await lookingOf(context, test, mode, count)),
  ]
  const stage = { root, show: showMode, onAxe, alsoCheck }
  const shown = modesOf(medium, isLong(context, test))
  const inModes = await transcriptsOf(context, test, count, anatomy)
  if (isCaught(parameters.canary, inModes)) return inModes
  for (const mode of shown) {
    inModes.push(...(await problemsInModes(stage, [mode])))
    // A canary has done its work as soon as it is caught.
    if (isCaught(parameters.canary, inModes)) return inModes
  }
  const onPages = isForVisitors ? await falcProblemsOfPages(falc) : []
  return [...inModes, ...onPages, ...(await tryingOf(context, test, shown, count))]
}

/**
 * After the story was mounted and played: shows it in each mode and fails on any mistake of layout, access, conformance,
 * transcript or FALC layout.
 * A story with the parameter `canary` is bad on purpose: it fails when its mistake is NOT found.
 */
export async function testStory(context: StoryContext): Promise<void> {
  const test = globalThis.storyTest
  if (!test) return
  const { title, parameters } = context
  const count: Count = { axeRuns: 0, checks: 0, transcripts: 0, ran: new Set() }
  const problems = await (test.isWriting
    ? transcriptsOf(context, test, count)
    : problemsOf(context, test, count))
  setMode(null)
  if (test.isWriting) return
  const shown = modesOf(parameters.medium, isLong(context, test))
  await test.noteStory({ title, modes: shown.length, ...count, ran: [...count.ran] })
  const { canary } = parameters
  if (canary === undefined) {
    if (problems.length > 0) throw new Error(tell(problems))
  } else if (!isCaught(canary, problems)) {
    throw new Error(`The canary was not caught: no mistake says « ${canary} ». Found: ${tell(problems)}`)
  }
}

import {
  allModes,
  type FalcStage,
  falcProblems,
  falcProblemsOfPages,
  type Mode,
  modes,
  phoneModes,
  problemsInModes,
  type Remember,
  translator,
} from '@parcours/ui/testing'
import { setMode } from './modeStore.ts'

/** What a test run gives the preview: absent in Storybook itself. */
interface StoryTest {
  /** Tells the run that axe ran once. */
  readonly countAxe: () => Promise<void>
  /** What another story of the run was seen with: see `Remember`. */
  readonly remember: Remember
  /** Lays the page out as for a printer, and back. */
  readonly setPrint: (isPrint: boolean) => Promise<void>
  readonly setViewport: (width: number, height: number) => Promise<void>
  /** All modes instead of the four: `npm run test:full`. */
  readonly isFull: boolean
}

declare global {
  var storyTest: StoryTest | undefined
}

interface StoryContext {
  readonly canvasElement: HTMLElement
  readonly parameters: {
    readonly canary?: string
    /** A story that is read on a phone: shown at the widths of phones only. */
    readonly medium?: 'phone'
    /** What the FALC layout rules expect of the story; `false` for a tool at a desk, which no visitor reads. */
    readonly falc?: false | Partial<Pick<FalcStage, 'needsProgress' | 'hasMenu'>>
    readonly [name: string]: unknown
  }
}

/** Text of the mistakes, each once with the modes where it was found. */
function tell(problems: readonly string[]): string {
  return `${problems.length} mistakes:\n${problems.join('\n')}`
}

const modesOf = (medium: 'phone' | undefined, isFull: boolean): readonly Mode[] => {
  if (medium === 'phone') return phoneModes
  return isFull ? allModes : modes
}

/**
 * After the story was mounted and played: shows it in each mode and fails on any mistake of layout, access or FALC layout.
 * A story with the parameter `canary` is bad on purpose: it fails when its mistake is NOT found.
 */
export async function testStory({ canvasElement, parameters }: StoryContext): Promise<void> {
  const test = globalThis.storyTest
  if (!test) return
  const show = async (mode: Mode) => {
    await test.setViewport(mode.viewport.width, mode.viewport.height)
    await translator.switchTo(mode.language)
    setMode(mode)
  }
  const isForVisitors = parameters.falc !== false
  const { needsProgress = false, hasMenu = false } = parameters.falc || {}
  const { medium } = parameters
  const falc = { medium, needsProgress, hasMenu, show, remember: test.remember, setPrint: test.setPrint }
  const stage = {
    root: canvasElement,
    show,
    onAxe: test.countAxe,
    ...(isForVisitors ? { alsoCheck: (mode: Mode) => falcProblems(falc, mode) } : {}),
  }
  const inModes = await problemsInModes(stage, modesOf(medium, test.isFull))
  const problems = [...inModes, ...(isForVisitors ? await falcProblemsOfPages(falc) : [])]
  setMode(null)
  const { canary } = parameters
  if (canary === undefined) {
    if (problems.length > 0) throw new Error(tell(problems))
  } else if (!problems.some((problem) => problem.includes(canary))) {
    throw new Error(`The canary was not caught: no mistake says « ${canary} ». Found: ${tell(problems)}`)
  }
}

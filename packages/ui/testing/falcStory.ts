import { uiFrench } from '../src/strings/index.ts'
import {
  describeFault,
  findFalcLayoutFaults,
  findPictureFaults,
  findPlaceFaults,
  type Medium,
  type Remember,
} from './falcLayout.ts'
import { isSeen, rootInUse } from './layout.ts'
import { type Mode, settle } from './modes.ts'

/** What a story says of itself, and what the runner lends. */
export interface FalcStage {
  /** What the story is read on. @default 'kiosk' */
  readonly medium?: Exclude<Medium, 'paper'> | undefined
  /** See `FalcLayoutOptions`. */
  readonly needsProgress: boolean
  /** The tools of the kiosk are around it: their places are compared with those of the other screens. */
  readonly hasMenu: boolean
  /** Lasts for the whole run. */
  readonly remember: Remember
  /** Shows a mode and resolves once the language is loaded. */
  readonly show: (mode: Mode) => Promise<void>
  /** Lays the page out as for a printer, and back. */
  readonly setPrint: (isPrint: boolean) => Promise<void>
}

/** The kiosk as it stands before the visitor: the size of text and the screen for which lines and sentences are counted. */
const usual: Mode = { language: 'fr', theme: 'light', size: 2, viewport: { width: 1080, height: 1920 } }

/** The same on a phone. */
const usualPhone: Mode = { ...usual, viewport: { width: 360, height: 740 } }

const usualOf = ({ medium }: FalcStage): Mode => (medium === 'phone' ? usualPhone : usual)

/** Pages looked at: the later ones of a long list hold the same components, and a story has half a minute. */
const mostPages = 8

/** The layout faults of what is shown. axe, which runs on the same page, has measured the contrast. */
export async function falcProblems(stage: FalcStage, mode: Mode): Promise<string[]> {
  if (mode.language !== 'fr') return []
  const root = rootInUse()
  const { width, height } = mode.viewport
  const reach = mode.isReachable ? ' within reach' : ''
  const situation = `${mode.language} size ${mode.size} ${width}×${height}${reach}`
  const faults = [
    ...(await findFalcLayoutFaults(root, {
      medium: stage.medium,
      needsProgress: stage.needsProgress,
      hasContrast: false,
    })),
    ...(await findPictureFaults(root, stage.remember)),
    ...(stage.hasMenu ? await findPlaceFaults(root, situation, stage.remember) : []),
  ]
  return faults.map(describeFault)
}

/** The button that turns the page in use, if there is a next page. */
function nextPageButton(): HTMLButtonElement | undefined {
  return [...rootInUse().querySelectorAll('button')].find(
    (button) => button.textContent?.trim() === uiFrench.pageTurner.next && isSeen(button),
  )
}

async function problemsOnPages(stage: FalcStage): Promise<string[]> {
  const problems: string[] = []
  for (let page = 1; page <= mostPages; page++) {
    problems.push(
      ...(await falcProblems(stage, usualOf(stage))).map((problem) => `[page ${page}] ${problem}`),
    )
    const next = nextPageButton()
    if (!next) return problems
    next.click()
    await settle()
  }
  return problems
}

async function problemsOnPaper(stage: FalcStage): Promise<string[]> {
  const paper = document.querySelector('[data-medium=paper]')
  if (!paper) return []
  await stage.setPrint(true)
  await settle()
  const faults = await findFalcLayoutFaults(paper, { medium: 'paper' })
  await stage.setPrint(false)
  return faults.map((fault) => `[paper] ${describeFault(fault)}`)
}

/** What the modes do not show: the first pages at the usual size on the tall kiosk, and the paper. Leaves a later page open. */
export async function falcProblemsOfPages(stage: FalcStage): Promise<string[]> {
  await stage.show(usualOf(stage))
  await settle()
  return [...(await problemsOnPages(stage)), ...(await problemsOnPaper(stage))]
}

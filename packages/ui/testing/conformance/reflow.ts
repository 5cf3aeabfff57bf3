import { reflowProblems } from '../layout.ts'
import { drawn, type Situation, withRules } from './page.ts'

/** Looks again where something is wrong: a page turner packs its pages anew, and that takes a moment. */
async function settledProblems(situation: string): Promise<string[]> {
  await drawn()
  if (reflowProblems().length > 0) await new Promise((resolve) => setTimeout(resolve, 150))
  return reflowProblems().map((problem) => `${situation}: ${problem}`)
}

/** The spacing that a reader may set (WCAG 1.4.12). Letters that are joined have no space between them to widen. */
const spacingRules = (isJoined: boolean): string => `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; ${isJoined ? '' : 'letter-spacing: 0.12em !important;'} }
  p { margin-block-end: 2em !important; }
`

/** Nothing is cut and nothing covers anything with the widest spacing that a reader may set. */
export async function spacingProblems(_situation: Situation): Promise<string[]> {
  const remove = withRules(spacingRules(document.documentElement.lang.startsWith('ar')))
  const problems = await settledProblems('with more space in the text')
  remove()
  await drawn()
  return problems
}

/**
 * Windows from the narrowest that WCAG asks for (1.4.10) to 4K; 640 × 400 is the low kiosk at 200 % (1.4.4). What is
 * thorough tries them all.
 */
const windows = [
  { width: 320, height: 640, isUsual: true },
  { width: 640, height: 400, isUsual: true },
  { width: 768, height: 1024, isUsual: false },
  { width: 1920, height: 1080, isUsual: false },
  { width: 3840, height: 2160, isUsual: true },
] as const

/** From 320 px to 3840 px, and at 200 %, nothing is cut, nothing covers anything, nothing scrolls sideways. */
export async function widthProblems({ driver, isThorough }: Situation): Promise<string[]> {
  const before = [window.innerWidth, window.innerHeight] as const
  const problems: string[] = []
  for (const { width, height, isUsual } of windows) {
    if (!isUsual && !isThorough) continue
    await driver.setViewport(width, height)
    problems.push(...(await settledProblems(`at ${width} px`)))
  }
  await driver.setViewport(...before)
  await drawn()
  return problems
}

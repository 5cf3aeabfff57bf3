import { reflowProblems } from '../layout.ts'
import { drawn, type Situation, withRules } from './page.ts'

/** Looks again where something is wrong: a page turner packs its pages anew, and that takes a moment. */
async function settledProblems(situation: string): Promise<string[]> {
  await drawn()
  if (reflowProblems().length > 0) await new Promise((resolve) => setTimeout(resolve, 150))
  return reflowProblems().map((problem) => `${situation}: ${problem}`)
}

/** The spacing that a reader may set (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Nothing is cut and nothing covers anything with the widest spacing that a reader may set. Scripts that join their letters are left out, as WCAG does. */
export async function spacingProblems(_situation: Situation): Promise<string[]> {
  if (document.documentElement.lang.startsWith('ar')) return []
  const remove = withRules(spacing)
  const problems = await settledProblems('with more space in the text')
  remove()
  await drawn()
  return problems
}

/** Windows from the narrowest that WCAG asks for (1.4.10) to 4K. */
const windows = [
  [320, 640],
  [768, 1024],
  [1920, 1080],
  [3840, 2160],
] as const

/** From 320 px to 3840 px nothing is cut, nothing covers anything, nothing scrolls sideways. */
export async function widthProblems({ driver, isThorough }: Situation): Promise<string[]> {
  const before = [window.innerWidth, window.innerHeight] as const
  const problems: string[] = []
  for (const [width, height] of isThorough ? windows : windows.filter((_one, index) => index % 3 === 0)) {
    await driver.setViewport(width, height)
    problems.push(...(await settledProblems(`at ${width} px`)))
  }
  await driver.setViewport(...before)
  await drawn()
  return problems
}

import { declaredSizes, layoutProblems } from '../layout.ts'
import { directionProblems } from './direction.ts'
import type { Driver } from './driver.ts'
import { foreignProblems } from './foreign.ts'
import { keyboardProblems } from './keyboard.ts'
import { contrastPreferenceProblems, forcedColoursProblems, motionProblems } from './media.ts'
import { nameProblems } from './names.ts'
import type { Situation } from './page.ts'
import { spacingProblems, widthProblems } from './reflow.ts'
import { handProblems, touchProblems } from './touch.ts'

export {
  type AxNode,
  type Driver,
  type DriverCall,
  exposedDriver,
  type Finger,
  type Media,
  type Point,
  remoteDriver,
} from './driver.ts'

/** One check of the suite. */
type Check = (situation: Situation) => Promise<string[]> | string[]

const checks = {
  /** Every control has a name, a role, its state or value. */
  names: nameProblems,
  /** Tab, Enter, space bar; order; focus seen and whole. */
  keyboard: keyboardProblems,
  /** Sizes of targets, gaps between them, nothing cut, no sideways scrolling. */
  layout: () => {
    const { target, gap } = declaredSizes()
    return layoutProblems(target, gap)
  },
  /** The widest spacing of text that a reader may set. */
  spacing: spacingProblems,
  /** 320 px to 3840 px. */
  widths: widthProblems,
  /** Rows, arrows and lines run as the language does. */
  direction: directionProblems,
  /** Text of another script says its language. */
  foreign: foreignProblems,
  /** The colours of the system. */
  forcedColours: forcedColoursProblems,
  /** Stillness was asked for. */
  motion: motionProblems,
  /** More contrast was asked for. */
  contrast: contrastPreferenceProblems,
  /** Acts on release; sliding off cancels; two quick taps are one where a guard stands. */
  touch: touchProblems,
  /** A hand that rests on a control, or trembles there, presses it all the same. */
  hand: handProblems,
} satisfies Record<string, Check>

/** Name of a check. */
export type ConformanceCheck = keyof typeof checks

/** All checks, in the order in which they run: the finger last, since what it touched stays marked. */
export const conformanceChecks = Object.keys(checks) as readonly ConformanceCheck[]

export interface ConformanceOptions {
  /** Which checks run. @default all */
  readonly checks?: readonly ConformanceCheck[] | undefined
  /** Every control and every width instead of one control of each kind and the two ends. @default false */
  readonly isThorough?: boolean | undefined
  /** Two taps within this time, in ms, must act once: only where a guard stands around the controls. */
  readonly repeatGuardMs?: number | undefined
}

/**
 * Holds what the page shows, as it is shown now, to the conformance suite. Each mistake is one sentence that begins with
 * what was tried; empty when all is well. The page is left as it was: presses are stopped before they do anything.
 * @param driver see `playwrightDriver`.
 */
export async function conformanceProblems(
  driver: Driver,
  options: ConformanceOptions = {},
): Promise<string[]> {
  const situation: Situation = {
    driver,
    isThorough: options.isThorough ?? false,
    repeatGuardMs: options.repeatGuardMs,
  }
  const problems: string[] = []
  for (const name of options.checks ?? conformanceChecks) {
    const check: Check = checks[name]
    problems.push(...(await check(situation)))
  }
  return problems
}

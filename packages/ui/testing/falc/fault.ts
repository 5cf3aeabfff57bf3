/** The layout rules of "facile à lire et à comprendre", by the numbers of docs/falc-layout.md. */
export type FalcRule =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'

/** One place that breaks a rule. */
export interface Fault {
  /** The rule broken. On paper always L14, which is L1 to L7 on paper: `measured` then names which. */
  readonly rule: FalcRule
  /** The element to look at. */
  readonly element: Element
  /** What was found there, in figures with units where there are any. */
  readonly measured: string
  /** What to do instead. */
  readonly mend: string
}

/** What the text is read on. The same letter needs another size on each. */
export type Medium = 'kiosk' | 'phone' | 'paper'

/** What a check needs to know beyond the page itself. */
export interface FalcLayoutOptions {
  /**
   * kiosk: capitals of 7.3 mm at the usual size. phone: 14 points. paper: 14 points, and L1 to L7 only.
   * @default 'kiosk'
   */
  readonly medium?: Medium | undefined
  /** The screen is one of several on the way: it must say which (L12). @default false */
  readonly needsProgress?: boolean | undefined
  /** Also runs axe for the contrast of L9: false where axe is run on the same page anyway. @default true */
  readonly hasContrast?: boolean | undefined
}

/** The smallest text anywhere: 14 points, in millimetres of em (Inclusion Europe). */
export const leastEmMm = 4.94

/** Height of a capital at the usual size of a kiosk read from 600 mm, in mm (EN 301 549, 5.1.4). */
export const leastCapitalMm = 7.3

/** Tolerance for rounded pixels, in mm. */
export const slackMm = 0.05

import Color from 'colorjs.io'
import { type ColourName, calmColours, colours, contrast } from '../../generated/tokens.ts'
import type { Theme } from '../locale-provider/display.ts'

/** What one colour is on the other: words, a sign, a border, the ring of focus. */
export type PairKind = keyof typeof contrast.kinds

/** The colours of one theme, each as `#RRGGBB` or `#RRGGBBAA`. */
export type ThemeColours = Readonly<Record<ColourName, string>>

/** Two colours that can meet on a screen, and their contrast. */
export interface ContrastPair {
  readonly kind: PairKind
  /** Name of the colour of the word, the sign, the border or the ring. */
  readonly over: ColourName
  /** Name of the colour of the ground. */
  readonly on: ColourName
  /** The two colours, `#RRGGBB`: over, then on. On a calm screen those that take their place. */
  readonly colours: readonly [string, string]
  /** WCAG 2 contrast, 1 to 21. */
  readonly ratio: number
  /** The least that is needed, 1 to 21. */
  readonly least: number
  /** The most that is wanted: the low-contrast theme must not dazzle. */
  readonly most: number
  /** Why the least and the most are what they are, with their source. */
  readonly why: string
  /** Whether the ratio is between least and most. */
  readonly isEnough: boolean
}

/** Choices of `contrastPairs`. */
export interface ContrastOptions {
  /** Colours of another brand in that theme. @default those of the tokens */
  readonly colours?: ThemeColours | undefined
  /** On a calm screen, where some colours take the place of others. @default false */
  readonly isCalm?: boolean | undefined
}

interface Limits {
  readonly least: number
  readonly most?: number
  readonly why: string
}

const limitsOf = (theme: Theme, kind: PairKind): Limits => {
  const own: Partial<Record<PairKind, Limits>> = contrast.themes[theme]
  return own[kind] ?? contrast.kinds[kind]
}

const calm: Partial<Record<ColourName, ColourName>> = calmColours

/**
 * WCAG 2 contrast of two colours, 1 to 21.
 * @param one any colour that CSS knows; what it lets through is not counted
 */
export function contrastRatio(one: string, other: string): number {
  const opaque = (text: string) => {
    const color = new Color(text)
    color.alpha = 1
    return color
  }
  return opaque(one).contrast(opaque(other), 'WCAG21')
}

/** Every pair of colours that can meet in a theme, with its contrast and what it needs. Pure: no browser is needed. */
export function contrastPairs(theme: Theme, options: ContrastOptions = {}): readonly ContrastPair[] {
  const palette: ThemeColours = options.colours ?? colours[theme]
  const shown = (name: ColourName): string => palette[(options.isCalm && calm[name]) || name]
  return contrast.pairs.flatMap(({ kind, over, on }) => {
    const { least, most = 21, why } = limitsOf(theme, kind)
    return on.map((ground) => {
      const met = [shown(over), shown(ground)] as const
      const ratio = contrastRatio(...met)
      // 21.0000001 of a rounding is 21.
      const isEnough = ratio >= least && ratio <= most + 0.01
      return { kind, over, on: ground, colours: met, ratio, least, most, why, isEnough }
    })
  })
}

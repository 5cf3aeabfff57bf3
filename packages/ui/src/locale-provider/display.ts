import { device } from '../../generated/tokens.ts'

/** The colour themes, in the order in which they are offered. */
export const themes = ['light', 'dark', 'contrast', 'contrast-light', 'low'] as const
export type Theme = (typeof themes)[number]

/** The text sizes, smallest first. */
export const textSizes = [1, 2, 3, 4] as const
export type TextSize = (typeof textSizes)[number]

/** How the screen looks: chosen by the visitor (theme, size, calm, reach) and by the installer (pxPerMm, mountMm). */
export interface Display {
  readonly theme: Theme
  readonly size: TextSize
  /** Pixels of the page in one millimetre of the screen. */
  readonly pxPerMm: number
  /** Calm: nothing moves, fewer colours, no seconds counted in sight (K30). @default false */
  readonly isCalm?: boolean | undefined
  /** Height of the lower edge of the screen above the floor, in mm: measured by the installer. Without it no reach mode. */
  readonly mountMm?: number | undefined
  /** Reach: every control stands between 900 and 1220 mm above the floor (K23). Needs `mountMm`. @default false */
  readonly isReachable?: boolean | undefined
}

/** Pixels in a millimetre of CSS: the calibration of a phone or a desk, whose screen is read from nearer or is not known. */
export const cssPxPerMm = 96 / 25.4

/** What a session starts with. */
export const defaultDisplay: Display = { theme: 'light', size: 2, pxPerMm: device['px-per-mm'] }

/**
 * The theme that the system asks for (docs/decisions): more contrast gets the theme of most contrast, in the polarity
 * that it prefers; less contrast the low one; no wish the usual one. A visitor may change it.
 * @param isAsked whether a media query holds. @default that of the window
 */
export function preferredTheme(
  isAsked: (query: string) => boolean = (query) => window.matchMedia(query).matches,
): Theme {
  if (isAsked('(prefers-contrast: more)'))
    return isAsked('(prefers-color-scheme: dark)') ? 'contrast' : 'contrast-light'
  return isAsked('(prefers-contrast: less)') ? 'low' : defaultDisplay.theme
}

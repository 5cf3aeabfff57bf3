import { type LanguageCode, languages } from '@parcours/i18n'
import { type TextSize, type Theme, themes } from '../src/locale-provider/index.ts'
import { axeProblems } from './axe.ts'
import { declaredSizes, layoutProblems } from './layout.ts'

/** One way of showing a story. */
export interface Mode {
  readonly language: LanguageCode
  readonly theme: Theme
  readonly size: TextSize
  readonly viewport: { readonly width: number; readonly height: number }
  /** Calmer colours. */
  readonly isCalm?: true
  /** Every control within reach of a seated person, on a screen that hangs where such screens hang. */
  readonly isReachable?: true
}

const landscape = { width: 1280, height: 800 }
const portrait = { width: 1080, height: 1920 }

/** The modes of every story: both directions, both polarities, the usual and the largest text, both kiosks. */
export const modes: readonly Mode[] = [
  { language: 'fr', theme: 'light', size: 2, viewport: landscape },
  { language: 'ar', theme: 'dark', size: 4, viewport: landscape },
  { language: 'fr', theme: 'contrast', size: 4, viewport: portrait },
  { language: 'ar', theme: 'contrast', size: 2, viewport: landscape },
]

/** The modes of a story that is read on a phone: the usual phone, the narrowest and the widest. */
export const phoneModes: readonly Mode[] = [
  { language: 'fr', theme: 'light', size: 2, viewport: { width: 360, height: 740 } },
  { language: 'ar', theme: 'dark', size: 4, viewport: { width: 320, height: 640 } },
  { language: 'fr', theme: 'contrast', size: 4, viewport: { width: 320, height: 640 } },
  { language: 'ar', theme: 'contrast', size: 2, viewport: { width: 430, height: 932 } },
]

/**
 * The modes of `npm run test:full`: those of every run; every language in every theme, at the usual text on the portrait
 * kiosk and at the largest text on the small one, which is the hardest; the two other sizes; calm; reach.
 */
export const allModes: readonly Mode[] = [
  ...modes,
  ...languages
    .flatMap(({ code: language }) =>
      themes.flatMap((theme) => [
        { language, theme, size: 2, viewport: portrait } as const,
        { language, theme, size: 4, viewport: landscape } as const,
      ]),
    )
    .filter((mode) => !modes.some((one) => nameOf(one) === nameOf(mode))),
  { language: 'fr', theme: 'light', size: 1, viewport: landscape },
  { language: 'ar', theme: 'light', size: 3, viewport: landscape },
  { language: 'en', theme: 'dark', size: 2, viewport: landscape, isCalm: true },
  { language: 'fr', theme: 'light', size: 2, viewport: portrait, isReachable: true },
  { language: 'ar', theme: 'dark', size: 4, viewport: portrait, isReachable: true },
]

/** A mode in a message. */
export function nameOf({ language, theme, size, viewport, isCalm, isReachable }: Mode): string {
  const more = `${isCalm ? ' calm' : ''}${isReachable ? ' reach' : ''}`
  return `${language} ${theme} size ${size} ${viewport.width}×${viewport.height}${more}`
}

/** What shows the story in a mode. Given by the Storybook preview. */
export interface Stage {
  /** Root of the story. */
  readonly root: Element
  /** Shows a mode and resolves once the language is loaded. */
  readonly show: (mode: Mode) => Promise<void>
  /** Called after each run of axe. */
  readonly onAxe: () => Promise<void> | void
  /** Checks of one's own, in each mode: gives their mistakes. */
  readonly alsoCheck?: ((mode: Mode) => Promise<readonly string[]>) | undefined
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Waits until fonts are there and sizes have settled. */
export async function settle(): Promise<void> {
  await nextFrame()
  await document.fonts.ready
  await nextFrame()
}

/** Shows a story in each mode and gives every mistake found, with its mode. Empty when all is well. */
export async function problemsInModes(stage: Stage, shownModes: readonly Mode[] = modes): Promise<string[]> {
  const problems: string[] = []
  for (const mode of shownModes) {
    await stage.show(mode)
    await settle()
    const { target, gap } = declaredSizes()
    const layout = layoutProblems(target, gap)
    const access = await axeProblems(stage.root)
    await stage.onAxe()
    const more = (await stage.alsoCheck?.(mode)) ?? []
    problems.push(...[...layout, ...access, ...more].map((problem) => `[${nameOf(mode)}] ${problem}`))
  }
  return problems
}

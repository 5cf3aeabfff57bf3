import { type LanguageCode, languageOf, languages } from '@parcours/i18n'
import {
  AnnouncerProvider,
  cssPxPerMm,
  type Display,
  defaultDisplay,
  LocaleProvider,
  type TextSize,
  type Theme,
} from '@parcours/ui'
import { translator } from '@parcours/ui/testing'
import { type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { currentMode, subscribeToMode } from '../harness/modeStore.ts'
import type { Input } from '../inputs/channel.ts'
import { InputLayer } from '../inputs/InputLayer.tsx'

/** What the toolbar says of a story. */
export interface StoryLook {
  readonly language: LanguageCode
  /** `auto`: that of the language. Else the page is mirrored, to find what does not mirror. */
  readonly direction: 'auto' | 'ltr' | 'rtl'
  readonly theme: Theme
  readonly size: TextSize
  readonly isCalm: boolean
  readonly isReachable: boolean
  readonly input: Input
}

interface StoryLocaleProps extends StoryLook {
  /** The story is a whole screen. */
  readonly isFullscreen: boolean
  /** The story is read on a phone. */
  readonly isPhone: boolean
  /** The story stands alone in its window, not among others on a page. */
  readonly isAlone: boolean
  /** The story stands in a page of documentation, which is in English. */
  readonly isOnPage: boolean
  readonly children: ReactNode
}

/** Loads the words of a language before a story shows them. */
export async function loadLanguage(code: string): Promise<void> {
  const language = languages.find((known) => known.code === code)
  await translator.switchTo(language?.code ?? 'fr')
}

/** A screen of this height in mm or more hangs with its foot at 800 mm; a lower one at 1050 mm. */
const highScreenMm = 300
const mounts = { high: 800, low: 1050 } as const

function subscribeToHeight(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** The height at which the screen of the toolbar would hang, in mm. */
function useMountMm(): number {
  const heightPx = useSyncExternalStore(subscribeToHeight, () => window.innerHeight)
  return heightPx / defaultDisplay.pxPerMm >= highScreenMm ? mounts.high : mounts.low
}

/**
 * Forces the direction of the page and of what stands in it, after the provider set that of the language. Among others
 * on a page of documentation, a story keeps its own: the English around it is never said or laid out as Arabic.
 */
function useDirection({ direction, isOnPage }: StoryLook & { isOnPage: boolean }, language: LanguageCode) {
  const frame = useRef<HTMLDivElement>(null)
  const dir = direction === 'auto' ? languageOf(language).dir : direction
  useLayoutEffect(() => {
    document.documentElement.dir = isOnPage ? 'ltr' : dir
    if (isOnPage) document.documentElement.lang = 'en'
    const root = frame.current?.closest<HTMLElement>('[data-theme]')
    if (root) root.dir = dir
  })
  return frame
}

/** Gives a story its language and look: those of the toolbar, or of the mode under test. */
export function StoryLocale({ isFullscreen, isPhone, isAlone, children, ...look }: StoryLocaleProps) {
  const mode = useSyncExternalStore(subscribeToMode, currentMode) ?? look
  const mountMm = useMountMm()
  const display: Display = {
    theme: mode.theme,
    size: mode.size,
    pxPerMm: isPhone ? cssPxPerMm : defaultDisplay.pxPerMm,
    ...(mode.isCalm && { isCalm: true }),
    ...(mode.isReachable && !isPhone && { mountMm, isReachable: true }),
  }
  const frame = useDirection(look, mode.language)
  return (
    <LocaleProvider language={mode.language} display={display}>
      <AnnouncerProvider>
        <div ref={frame} className={isFullscreen ? 'story-fullscreen' : 'story-padded'}>
          {children}
        </div>
        {isAlone && <InputLayer input={look.input} language={mode.language} />}
      </AnnouncerProvider>
    </LocaleProvider>
  )
}

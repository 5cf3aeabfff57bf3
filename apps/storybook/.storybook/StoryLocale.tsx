import { type LanguageCode, languages } from '@parcours/i18n'
import {
  AnnouncerProvider,
  cssPxPerMm,
  defaultDisplay,
  LocaleProvider,
  type TextSize,
  type Theme,
} from '@parcours/ui'
import { translator } from '@parcours/ui/testing'
import { type ReactNode, useSyncExternalStore } from 'react'
import { currentMode, subscribeToMode } from '../harness/modeStore.ts'

interface StoryLocaleProps {
  readonly language: LanguageCode
  readonly theme: Theme
  readonly size: TextSize
  /** The story is a whole screen. */
  readonly isFullscreen: boolean
  /** The story is read on a phone. */
  readonly isPhone: boolean
  readonly children: ReactNode
}

/** Loads the words of a language before a story shows them. */
export async function loadLanguage(code: string): Promise<void> {
  const language = languages.find((known) => known.code === code)
  await translator.switchTo(language?.code ?? 'fr')
}

/** Gives a story its language and look: those of the toolbar, or of the mode under test. */
export function StoryLocale({ language, theme, size, isFullscreen, isPhone, children }: StoryLocaleProps) {
  const mode = useSyncExternalStore(subscribeToMode, currentMode) ?? { language, theme, size }
  return (
    <LocaleProvider
      language={mode.language}
      display={{
        theme: mode.theme,
        size: mode.size,
        pxPerMm: isPhone ? cssPxPerMm : defaultDisplay.pxPerMm,
      }}
    >
      <AnnouncerProvider>
        <div className={isFullscreen ? 'story-fullscreen' : 'story-padded'}>{children}</div>
      </AnnouncerProvider>
    </LocaleProvider>
  )
}

import type { LanguageCode } from '@parcours/i18n'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { AnnouncerProvider } from '../src/announcer/index.ts'
import { type Display, defaultDisplay, LocaleProvider } from '../src/locale-provider/index.ts'
import { translator } from './i18n.ts'

interface RenderOptions {
  /** @default 'fr' */
  readonly language?: LanguageCode
  /** What differs from the default display. */
  readonly display?: Partial<Display>
}

/** Mounts a component inside its providers, in a language that is loaded first. */
export async function renderUi(element: ReactNode, { language = 'fr', display }: RenderOptions = {}) {
  await translator.switchTo(language)
  return render(element, {
    wrapper: ({ children }) => (
      <LocaleProvider language={language} display={{ ...defaultDisplay, ...display }}>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </LocaleProvider>
    ),
  })
}

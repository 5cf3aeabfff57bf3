import { type LanguageCode, languageOf } from '@parcours/i18n'
import { type CSSProperties, createContext, type ReactNode, use, useInsertionEffect, useMemo } from 'react'
import { createStrictContext } from '../lib/createStrictContext.ts'
import type { Display } from './display.ts'
import styles from './LocaleProvider.module.css'

export type { Display } from './display.ts'

/** Language, direction and look of what is below the provider. */
export interface Locale {
  readonly language: LanguageCode
  readonly dir: 'ltr' | 'rtl'
  readonly display: Display
}

export interface LocaleProviderProps {
  /** Language of the words below. The caller loads its strings first (`Translator.switchTo`). */
  readonly language: LanguageCode
  /** Theme, text size and calibration. */
  readonly display: Display
  /** What is shown in this language and look. */
  readonly children: ReactNode
}

const strict = createStrictContext<Locale>('LocaleProvider')
const [Provider] = strict

/** Gives the language, direction and display that are shown here. @throws outside `LocaleProvider` */
export const useLocale: () => Locale = strict[1]

const InsideContext = createContext(false)

/** The language shown. */
export function useLanguage(): LanguageCode {
  return useLocale().language
}

/** Whether controls are to stand in the band of reach: asked for, and the height of the screen is known. */
const isReachable = ({ isReachable, mountMm }: Display): boolean =>
  isReachable === true && mountMm !== undefined

/**
 * Writes the locale on <html>, so that dialogs, which are mounted outside the provider, follow.
 * Before the layout effects of what is inside: those that measure text then find its size, and measure once.
 */
function useDocumentLocale(locale: Locale, isOutermost: boolean): void {
  useInsertionEffect(() => {
    if (!isOutermost) return
    const root = document.documentElement
    root.lang = locale.language
    root.dir = locale.dir
    root.dataset.theme = locale.display.theme
    root.dataset.size = String(locale.display.size)
    root.toggleAttribute('data-calm', locale.display.isCalm === true)
    root.style.setProperty('--pc-px-per-mm', String(locale.display.pxPerMm))
    root.toggleAttribute('data-reach', isReachable(locale.display))
    if (locale.display.mountMm === undefined) root.style.removeProperty('--pc-mount-mm')
    else root.style.setProperty('--pc-mount-mm', String(locale.display.mountMm))
  }, [locale, isOutermost])
}

/**
 * The one place that sets language, direction, theme, text size and calibration.
 * The outermost provider also sets them on the document; an inner one re-themes its part only.
 */
export function LocaleProvider({ language, display, children }: LocaleProviderProps) {
  const isOutermost = !use(InsideContext)
  const { dir } = languageOf(language)
  const locale = useMemo(() => ({ language, dir, display }), [language, dir, display])
  useDocumentLocale(locale, isOutermost)
  return (
    <InsideContext value={true}>
      <Provider value={locale}>
        <div
          className={styles.root}
          lang={language}
          dir={dir}
          data-theme={display.theme}
          data-size={display.size}
          data-calm={display.isCalm ? '' : undefined}
          data-reach={isReachable(display) ? '' : undefined}
          style={{ '--pc-px-per-mm': display.pxPerMm, '--pc-mount-mm': display.mountMm } as CSSProperties}
        >
          {children}
        </div>
      </Provider>
    </InsideContext>
  )
}

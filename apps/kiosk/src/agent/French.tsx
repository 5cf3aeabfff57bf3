import { LocaleProvider, useLocale } from '@parcours/ui'
import { createContext, type ReactNode, use } from 'react'
import { I18nextProvider, type useTranslation } from 'react-i18next'

type I18n = ReturnType<typeof useTranslation>['i18n']

const FrenchContext = createContext<I18n | null>(null)

/** A second i18next over the same strings, that always speaks French: the visitor's changes its language. */
export function frenchOf(i18n: I18n): I18n {
  return i18n.cloneInstance({ lng: 'fr' })
}

/** Gives the French strings to the parts of the agent below. */
export function FrenchStrings({ french, children }: { french: I18n; children: ReactNode }) {
  return <FrenchContext value={french}>{children}</FrenchContext>
}

/** What the agent reads: French, left to right, whatever the visitor reads. */
export function French({ children }: { children: ReactNode }) {
  const french = use(FrenchContext)
  const { display } = useLocale()
  if (french === null) throw new Error('<FrenchStrings> is missing around <French>.')
  return (
    <I18nextProvider i18n={french}>
      <LocaleProvider language="fr" display={display}>
        {children}
      </LocaleProvider>
    </I18nextProvider>
  )
}

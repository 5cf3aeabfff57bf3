import { type LanguageCode, languages } from '@parcours/i18n'
import { ActionCards, Callout, Heading, Screen } from '@parcours/ui'
import { useKiosk } from '../KioskContext.tsx'
import { useKioskStrings } from '../strings.ts'

/** Props of `Welcome`. */
export interface WelcomeProps {
  /** Switches language; false when its words could not be loaded (the visitor was told). */
  readonly onLanguage: (language: LanguageCode) => Promise<boolean>
}

/** The first screen: what this is, what is kept (nothing), and one button a language. One tap begins. */
export function Welcome({ onLanguage }: WelcomeProps) {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  const begin = async (language: LanguageCode) => {
    if (await onLanguage(language)) dispatch({ type: 'go', view: { name: 'events' } })
  }
  return (
    <Screen title={t('welcome.title')} lead={[t('welcome.lead1'), t('welcome.lead2')]}>
      <Callout key="keep" kind="ok" sentences={[t('welcome.keep'), t('welcome.keepMore')]} />
      <Heading key="choose" level={2} text={t('welcome.choose')} />
      <ActionCards
        key="languages"
        cards={languages.map(({ code, name, begin: hint }) => ({
          id: code,
          label: name,
          hint,
          language: code,
          onPress: () => void begin(code),
        }))}
      />
    </Screen>
  )
}

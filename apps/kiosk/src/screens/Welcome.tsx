import { type LanguageCode, languageOf } from '@parcours/i18n'
import { actionCardBlocks, EasyText, Screen, useColumns } from '@parcours/ui'
import { useSettings } from '../settings/index.ts'
import { useKioskStrings } from '../strings.ts'

/** Props of `Welcome`. */
export interface WelcomeProps {
  /** Begins the visit in a language. */
  readonly onLanguage: (language: LanguageCode) => void
}

/** The first screen: what this is, what is kept (nothing), and one button a language. One tap begins. */
export function Welcome({ onLanguage }: WelcomeProps) {
  const { t } = useKioskStrings()
  const { languages } = useSettings()
  const columns = useColumns()
  return (
    <Screen title={t('welcome.title')} lead={[t('welcome.lead'), t('welcome.choose')]}>
      {actionCardBlocks({
        columns,
        cards: languages.map(languageOf).map(({ code, name, begin: hint }) => ({
          id: code,
          label: name,
          hint,
          language: code,
          onPress: () => onLanguage(code),
        })),
      })}
      <EasyText key="keep" sentences={[t('welcome.keep')]} />
    </Screen>
  )
}

import { languages as allLanguages, type LanguageCode, languageOf } from '@parcours/i18n'
import { Check } from 'lucide-react'
import { Button } from '../button/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './LanguagePicker.module.css'

export interface LanguagePickerProps {
  /** The languages offered, in this order. @default all of the product */
  readonly languages?: readonly LanguageCode[]
  /** Called at once with the language pressed, the present one included. */
  readonly onChange: (language: LanguageCode) => void
}

const chosenMark = { icon: Check, iconPosition: 'end' } as const

/** The languages, each by its own name and in its own script; never by a flag. */
export function LanguagePicker({ languages, onChange }: LanguagePickerProps) {
  const { t } = useStrings()
  const current = useLanguage()
  return (
    <ul className={styles.list} aria-label={t('languagePicker.legend')}>
      {(languages?.map(languageOf) ?? allLanguages).map(({ code, name }) => (
        <li key={code} className={styles.item}>
          <Button
            label={name}
            lang={code}
            size="wide"
            isPressed={code === current}
            onPress={() => onChange(code)}
            {...(code === current ? chosenMark : {})}
          />
        </li>
      ))}
    </ul>
  )
}

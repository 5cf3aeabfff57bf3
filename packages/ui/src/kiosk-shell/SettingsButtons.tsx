import type { LanguageCode } from '@parcours/i18n'
import { ALargeSmall, Languages } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../button/index.ts'
import { CalmMode } from '../calm-mode/index.ts'
import { Dialog } from '../dialog/index.ts'
import { TextSizeSetting, ThemeSetting } from '../display-settings/index.ts'
import { LanguagePicker } from '../language-picker/index.ts'
import { type Display, useLocale } from '../locale-provider/index.ts'
import { ReachMode } from '../reach-mode/index.ts'
import { useStrings } from '../strings/index.ts'

interface LanguageButtonProps {
  /** The languages offered. @default all of the product */
  readonly languages?: readonly LanguageCode[]
  /** A language was chosen: load it, then give it to LocaleProvider. */
  readonly onChange: (language: LanguageCode) => void
  /** Tools in the bar of its dialog. */
  readonly tools?: ReactNode
}

/** « Langue »: the languages in a dialog, which closes with the choice. */
export function LanguageButton({ languages, onChange, tools }: LanguageButtonProps) {
  const { t } = useStrings()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const choose = (language: LanguageCode) => {
    close()
    onChange(language)
  }
  return (
    <>
      <Button label={t('shell.language')} icon={Languages} hasDialog onPress={() => setOpen(true)} />
      <Dialog
        isOpen={isOpen}
        title={t('shell.languageTitle')}
        description={t('shell.languageDescription')}
        onClose={close}
        tools={tools}
      >
        <LanguagePicker {...(languages && { languages })} onChange={choose} />
      </Dialog>
    </>
  )
}

interface DisplayButtonProps {
  /** The display was changed: give it to LocaleProvider. */
  readonly onChange: (display: Display) => void
  /** Tools in the bar of its dialog. */
  readonly tools?: ReactNode
}

/** « Texte »: text size, colours, the calm screen and reach in a dialog, which stays open to try them. */
export function DisplayButton({ onChange, tools }: DisplayButtonProps) {
  const { t } = useStrings()
  const { display } = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button label={t('shell.display')} icon={ALargeSmall} hasDialog onPress={() => setOpen(true)} />
      <Dialog
        isOpen={isOpen}
        title={t('shell.displayTitle')}
        description={t('shell.displayDescription')}
        onClose={() => setOpen(false)}
        tools={tools}
      >
        <TextSizeSetting display={display} onChange={onChange} />
        <ThemeSetting display={display} onChange={onChange} />
        <CalmMode display={display} onChange={onChange} />
        <ReachMode display={display} onChange={onChange} />
      </Dialog>
    </>
  )
}

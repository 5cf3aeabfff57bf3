import type { LanguageCode } from '@parcours/i18n'
import {
  DialogToolsProvider,
  type Display,
  DisplayButton,
  LanguageButton,
  ReadAloud,
  TalkProvider,
  useStrings,
} from '@parcours/ui'
import { type ReactNode, useState } from 'react'
import styles from './PhoneShell.module.css'
import { PhoneTalkDialog } from './screens/PhoneTalkDialog.tsx'
import { usePhoneSizes } from './usePhoneSizes.ts'

/** Props of `PhoneShell`. */
export interface PhoneShellProps {
  /** A language was chosen. */
  readonly onLanguage: (language: LanguageCode) => void
  /** Text size or colours were chosen. */
  readonly onDisplay: (display: Display) => void
  /** One screen. */
  readonly children: ReactNode
}

/** The tools around every screen of the phone: language, text, voice, a person. */
export function PhoneShell({ onLanguage, onDisplay, children }: PhoneShellProps) {
  const { t } = useStrings()
  const [isTalking, setTalking] = useState(false)
  usePhoneSizes(true)
  const tools = (
    <>
      <ReadAloud />
      <LanguageButton onChange={onLanguage} />
      <DisplayButton onChange={onDisplay} />
    </>
  )
  return (
    <TalkProvider onTalk={() => setTalking(true)}>
      <DialogToolsProvider tools={<ReadAloud />}>
        <div className={styles.shell}>
          <header className={styles.header}>
            <div className={styles.tools} role="group" aria-label={t('shell.tools')}>
              {tools}
            </div>
          </header>
          <div className={styles.slot}>{children}</div>
        </div>
        <PhoneTalkDialog isOpen={isTalking} onClose={() => setTalking(false)} />
      </DialogToolsProvider>
    </TalkProvider>
  )
}

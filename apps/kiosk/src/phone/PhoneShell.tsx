import './phone.css'
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
import { type ReactNode, useLayoutEffect, useState } from 'react'
import styles from './PhoneShell.module.css'
import { PhoneTalkDialog } from './screens/PhoneTalkDialog.tsx'

/** Props of `PhoneShell`. */
export interface PhoneShellProps {
  /** A language was chosen. */
  readonly onLanguage: (language: LanguageCode) => void
  /** Text size or colours were chosen. */
  readonly onDisplay: (display: Display) => void
  /** One screen. */
  readonly children: ReactNode
}

/** Dialogs stand beside the page: the sizes of a phone are set on the document, and taken back with the last shell. */
function usePhoneSizes(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.device = 'phone'
    return () => {
      delete dataset.device
    }
  }, [])
}

/** The tools around every screen of the phone: language, text, voice, a person. */
export function PhoneShell({ onLanguage, onDisplay, children }: PhoneShellProps) {
  const { t } = useStrings()
  const [isTalking, setTalking] = useState(false)
  usePhoneSizes()
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

import type { LanguageCode } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { DialogToolsProvider } from '../dialog/index.ts'
import { EraseAndLeave } from '../erase-and-leave/index.ts'
import type { Display } from '../locale-provider/index.ts'
import { usePressGuard } from '../press-guard/index.ts'
import { ReadAloud } from '../read-aloud/index.ts'
import { useStrings } from '../strings/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { DraftChip } from './DraftChip.tsx'
import { InformationButton } from './InformationButton.tsx'
import styles from './KioskShell.module.css'
import { DisplayButton, LanguageButton } from './SettingsButtons.tsx'

export interface KioskShellProps {
  /** The content is on trial: says so on every screen. @default false */
  readonly isDraft?: boolean
  /** The languages offered. @default all of the product */
  readonly languages?: readonly LanguageCode[]
  /** A language was chosen: load it, then give it to LocaleProvider. */
  readonly onLanguageChange: (language: LanguageCode) => void
  /** Text size or colours were chosen: give them to LocaleProvider. */
  readonly onDisplayChange: (display: Display) => void
  /** What « Effacer et partir » erases, in few words each. */
  readonly erased: readonly string[]
  /** Erase everything and open the welcome screen. */
  readonly onErase: () => void
  /** Lead to a person. */
  readonly onTalk: () => void
  /**
   * Opens the screen of who runs the kiosk, what it keeps, how accessible it is. Its button takes the place of the chip
   * of the trial, which that screen explains too. Without it there is no such button.
   */
  readonly onInformation?: () => void
  /** Milliseconds in which a second press of the same control is ignored (K21: up to 500); 0 turns it off. @default 500 */
  readonly repeatGuard?: number
  /** One <Screen>. */
  readonly children: ReactNode
}

/** The frame of every screen: the same tools at the same place, and a slot for one Screen. Nothing scrolls. */
export function KioskShell(props: KioskShellProps) {
  const { onLanguageChange, onDisplayChange, children } = props
  const { t } = useStrings()
  const guard = usePressGuard(props.repeatGuard)
  const languages = props.languages && { languages: props.languages }
  const language = <LanguageButton {...languages} onChange={onLanguageChange} />
  const display = <DisplayButton onChange={onDisplayChange} />
  const dialogTools = (
    <>
      <ReadAloud />
      {language}
      {display}
    </>
  )
  return (
    <TalkProvider onTalk={props.onTalk}>
      <DialogToolsProvider tools={dialogTools}>
        <div className={styles.shell} {...guard}>
          <header className={styles.header} data-bar="">
            <div className={styles.tools} role="group" aria-label={t('shell.tools')}>
              <FirstTool {...props} />
              <ReadAloud />
              <LanguageButton {...languages} onChange={onLanguageChange} tools={withSpeech(display)} />
              <DisplayButton onChange={onDisplayChange} tools={withSpeech(language)} />
            </div>
            <span className={styles.end}>
              <EraseAndLeave erased={props.erased} onErase={props.onErase} />
            </span>
          </header>
          <div className={styles.slot}>{children}</div>
        </div>
      </DialogToolsProvider>
    </TalkProvider>
  )
}

/** Speech, and the other setting: a dialog of one setting offers it too. */
const withSpeech = (setting: ReactNode): ReactNode => (
  <>
    <ReadAloud />
    {setting}
  </>
)

function FirstTool({ isDraft = false, onInformation }: KioskShellProps) {
  if (onInformation !== undefined) return <InformationButton isDraft={isDraft} onPress={onInformation} />
  return isDraft && <DraftChip />
}

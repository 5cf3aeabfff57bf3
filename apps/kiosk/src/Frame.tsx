import type { LanguageCode } from '@parcours/i18n'
import { type Display, IdleGuard, KioskShell } from '@parcours/ui'
import { type ReactNode, useState } from 'react'
import { useAbout } from './about/useAbout.tsx'
import { TalkDialog } from './screens/TalkDialog.tsx'
import { useSettings } from './settings/index.ts'
import { useKioskStrings } from './strings.ts'

/** Props of `Frame`. */
export interface FrameProps {
  readonly onLanguage: (language: LanguageCode) => void
  readonly onDisplay: (display: Display) => void
  /** « Effacer et partir ». */
  readonly onErase: () => void
  /** Nobody was there for long. @default onErase */
  readonly onExpire?: (() => void) | undefined
  /** Somebody began, or changed the language or the look: a forgotten session is watched. */
  readonly isTouched: boolean
  /** An agent wants to work here. */
  readonly onAgent: () => void
  /** Opens the services near the visitor, where there is a visit. */
  readonly onServices?: (() => void) | undefined
  /** The agent's desk is open behind this screen. @default false */
  readonly isAgentHere?: boolean
  readonly children: ReactNode
}

/** The tools around every screen, and the guard of a forgotten session. */
export function Frame(props: FrameProps) {
  const { onLanguage, onDisplay, onErase, isTouched, children } = props
  const { t } = useKioskStrings()
  const { isDraft, languages, idle, repeatGuardMilliseconds, directory } = useSettings()
  const [isTalking, setTalking] = useState(false)
  const about = useAbout(() => setTalking(true))
  const openDesk = () => {
    setTalking(false)
    props.onAgent()
  }
  // Under « À savoir » nobody would see them; without a directory there are none.
  const openServices = () => {
    setTalking(false)
    props.onServices?.()
  }
  const hasServices = props.onServices !== undefined && directory !== null && !about.isOpen
  return (
    <KioskShell
      isDraft={isDraft}
      languages={languages}
      onLanguageChange={onLanguage}
      onDisplayChange={onDisplay}
      erased={[t('erase.answers'), t('erase.path'), t('erase.settings')]}
      onErase={onErase}
      onTalk={() => setTalking(true)}
      onInformation={about.open}
      repeatGuard={repeatGuardMilliseconds}
    >
      {about.over(children)}
      <TalkDialog
        isOpen={isTalking}
        onClose={() => setTalking(false)}
        onAgent={openDesk}
        onServices={hasServices ? openServices : undefined}
        isAgentHere={props.isAgentHere}
      />
      {(isTouched || about.isOpen) && (
        <IdleGuard
          warnAfter={idle.warnAfterSeconds}
          warningSeconds={idle.warningSeconds}
          onExpire={props.onExpire ?? onErase}
        />
      )}
    </KioskShell>
  )
}

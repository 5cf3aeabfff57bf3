import { Hand } from 'lucide-react'
import { useEffect } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { Dialog } from '../dialog/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './IdleGuard.module.css'
import { useIdle } from './useIdle.ts'

export interface IdleGuardProps {
  /** Seconds without a key or a touch before the warning (K22: 180 to 300). */
  readonly warnAfter: number
  /** Seconds of the warning, 45 at least. @default 60 */
  readonly warningSeconds?: number
  /** The count stands still: while the visitor's print or reading runs. @default false */
  readonly isFrozen?: boolean
  /** Nobody answered: erase, and open the welcome screen. */
  readonly onExpire: () => void
}

const shortestWarning = 45
const announceEvery = 15

/** In the warning any key or touch is an answer: the visitor need not find the button. */
function useAnyInput(isListening: boolean, extend: () => void): void {
  useEffect(() => {
    if (!isListening) return
    const onKey = (event: KeyboardEvent) => {
      // The key only answers the warning: it must not also press something behind it.
      event.preventDefault()
      event.stopPropagation()
      extend()
    }
    document.addEventListener('keydown', onKey, true)
    // Bubbling, so that a press on a button of the dialog (« Parler à quelqu’un ») acts before the dialog goes.
    document.addEventListener('click', extend)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('click', extend)
    }
  }, [isListening, extend])
}

/** Warns before a forgotten session is erased. It may be extended as often as the visitor likes. */
export function IdleGuard({ warnAfter, warningSeconds = 60, isFrozen = false, onExpire }: IdleGuardProps) {
  if (warningSeconds < shortestWarning)
    throw new Error(
      `IdleGuard: warningSeconds is ${warningSeconds}; give at least ${shortestWarning} seconds to answer.`,
    )
  const { t } = useStrings()
  const announce = useAnnounce()
  const { left, extend } = useIdle({ warnAfter, warningSeconds, isFrozen, onExpire })
  const isWarning = left !== null
  useAnyInput(isWarning, extend)
  useEffect(() => {
    if (left !== null && left % announceEvery === 0) announce(t('idleGuard.left', { count: left }), 'now')
  }, [left, announce, t])
  return (
    <Dialog
      isOpen={isWarning}
      role="alertdialog"
      title={t('idleGuard.title')}
      description={t('idleGuard.description')}
      onClose={extend}
      actions={
        <Button label={t('idleGuard.stay')} variant="primary" size="wide" icon={Hand} onPress={extend} />
      }
    >
      {/* Spoken every 15 seconds by the announcer, not at each change. */}
      <p className={styles.left} aria-hidden="true">
        {t('idleGuard.left', { count: left ?? warningSeconds })}
      </p>
    </Dialog>
  )
}

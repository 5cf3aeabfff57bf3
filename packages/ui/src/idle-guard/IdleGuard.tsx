import { Hand } from 'lucide-react'
import { useEffect } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { Dialog } from '../dialog/index.ts'
import { useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './IdleGuard.module.css'
import { useIdle } from './useIdle.ts'
import { useSpokenWarning } from './useSpokenWarning.ts'

export interface IdleGuardProps {
  /** Seconds without a key or a touch before the warning (180 to 900; K22 asks for 180 to 300, slow readers may need more). */
  readonly warnAfter: number
  /** Seconds of the warning, 45 at least. @default 60 */
  readonly warningSeconds?: number
  /** The count stands still for another reason than a print or a reading aloud, which the guard sees itself. @default false */
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
    document.addEventListener('input', extend)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('click', extend)
      document.removeEventListener('input', extend)
    }
  }, [isListening, extend])
}

/**
 * Warns before a forgotten session is erased. It may be extended as often as the visitor likes.
 * The count starts again at each key, touch or letter typed, and stands still while a print runs and while something
 * that the visitor asked for is read aloud. The warning is spoken, after a tone, to a visitor who listens.
 */
export function IdleGuard({ warnAfter, warningSeconds = 60, isFrozen = false, onExpire }: IdleGuardProps) {
  if (warningSeconds < shortestWarning)
    throw new Error(
      `IdleGuard: warningSeconds is ${warningSeconds}; give at least ${shortestWarning} seconds to answer.`,
    )
  const { t } = useStrings()
  const announce = useAnnounce()
  const { isCalm } = useLocale().display
  const { left, extend } = useIdle({ warnAfter, warningSeconds, isModal: true, isFrozen, onExpire })
  const isWarning = left !== null
  useAnyInput(isWarning, extend)
  const description = [t('idleGuard.description'), t('idleGuard.how')]
  useSpokenWarning({
    left,
    every: announceEvery,
    whole: [t('idleGuard.title'), ...description],
    short: t('idleGuard.left', { count: left ?? warningSeconds }),
  })
  useEffect(() => {
    if (left !== null && left % announceEvery === 0) announce(t('idleGuard.left', { count: left }), 'now')
  }, [left, announce, t])
  return (
    <Dialog
      isOpen={isWarning}
      role="alertdialog"
      title={t('idleGuard.title')}
      description={description}
      onClose={extend}
      actions={
        <Button label={t('idleGuard.stay')} variant="primary" size="wide" icon={Hand} onPress={extend} />
      }
    >
      {/* Spoken every 15 seconds by the announcer, not at each change. A calm screen counts nothing in sight. */}
      {!isCalm && (
        <p className={styles.left} aria-hidden="true">
          {t('idleGuard.left', { count: left ?? warningSeconds })}
        </p>
      )}
    </Dialog>
  )
}

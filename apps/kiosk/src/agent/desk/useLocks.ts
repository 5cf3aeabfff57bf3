import { useIdle } from '@parcours/ui'
import { useEffect } from 'react'
import { useSettings } from '../../settings/index.ts'
import type { Desk } from './desk.ts'

/** Seconds before an unused desk locks in which the agent is told. */
export const lockWarningSeconds = 20
/**
 * Seconds after « Cacher » in which the agent comes back without the PIN: enough for who hid it by mistake, too few for
 * who turned the screen to somebody else and goes on talking.
 */
const hiddenSeconds = 15

/**
 * Locks an open desk: soon after it was hidden, whatever is pressed meanwhile; and when nobody touched it for the time of
 * the settings, but not while it prints or « Écouter » reads: who waits for a paper or listens touches nothing.
 * @returns whether the desk locks within `lockWarningSeconds` unless somebody touches it
 */
export function useLocks({ isLocked, isHidden }: Desk, onLock: () => void): boolean {
  const { lockAfterSeconds } = useSettings().agent
  useEffect(() => {
    if (isLocked || !isHidden) return
    const timer = setTimeout(onLock, hiddenSeconds * 1000)
    return () => clearTimeout(timer)
  }, [isLocked, isHidden, onLock])
  const { left, extend } = useIdle({
    warnAfter: lockAfterSeconds - lockWarningSeconds,
    warningSeconds: lockWarningSeconds,
    isModal: false,
    isFrozen: isLocked,
    onExpire: onLock,
  })
  useEffect(() => {
    // Open again, it has its whole time.
    if (isLocked) extend()
  }, [isLocked, extend])
  return left !== null
}

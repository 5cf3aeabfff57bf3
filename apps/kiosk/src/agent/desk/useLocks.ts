import { useEffect } from 'react'
import type { Desk } from './desk.ts'

/** Seconds without a touch or a key after which the desk asks for its PIN again: sooner than the visitor's own clock. */
const idleSeconds = 120
/**
 * Seconds after « Cacher » in which the agent comes back without the PIN: enough for who hid it by mistake, too few for
 * who turned the screen to somebody else and goes on talking.
 */
const hiddenSeconds = 15

/** Locks an open desk: soon after it was hidden, whatever is pressed meanwhile; and when nobody touched it for a while. */
export function useLocks({ isLocked, isHidden }: Desk, onLock: () => void): void {
  useEffect(() => {
    if (isLocked || !isHidden) return
    const timer = setTimeout(onLock, hiddenSeconds * 1000)
    return () => clearTimeout(timer)
  }, [isLocked, isHidden, onLock])
  useEffect(() => {
    if (isLocked) return
    let timer: ReturnType<typeof setTimeout>
    const start = () => {
      clearTimeout(timer)
      timer = setTimeout(onLock, idleSeconds * 1000)
    }
    const types = ['pointerdown', 'keydown', 'input'] as const
    for (const type of types) document.addEventListener(type, start, true)
    start()
    return () => {
      clearTimeout(timer)
      for (const type of types) document.removeEventListener(type, start, true)
    }
  }, [isLocked, onLock])
}

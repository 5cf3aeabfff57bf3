import { useCallback, useEffect, useRef, useState } from 'react'
import { useSpeechUse } from '../read-aloud/index.ts'
import { useIsPrinting } from './useIsPrinting.ts'

/** What `useIdle` needs. */
export interface IdleOptions {
  /** Seconds without a key or a touch before the warning. */
  readonly warnAfter: number
  /** Seconds of the warning. */
  readonly warningSeconds: number
  /**
   * The warning has taken the screen, and says itself what a key or a touch does: only `extend` ends it. Otherwise any key
   * or touch does, and it goes a moment later: what is being pressed must not move away from under the finger.
   */
  readonly isModal: boolean
  /** The count stands still for another reason than a print or a reading aloud, which are seen here. */
  readonly isFrozen: boolean
  /** Nobody answered the warning. */
  readonly onExpire: () => void
}

const activity = ['pointerdown', 'pointerup', 'keydown', 'click', 'input', 'scroll'] as const
const tick = 1000
/** Whole seconds without a key or a touch after which a press is over. */
const pressIsOver = 2

/**
 * Counts the seconds without a key or a touch. Stands still while a print runs and while something that the visitor asked
 * for is read aloud.
 * @returns `left`: null while somebody is there; in the warning, the seconds left. `extend` starts the count again.
 */
export function useIdle({ warnAfter, warningSeconds, isModal, isFrozen, onExpire }: IdleOptions): {
  readonly left: number | null
  readonly extend: () => void
} {
  const isPrinting = useIsPrinting()
  const { isReading } = useSpeechUse()
  const idle = useRef(0)
  const [left, setLeft] = useState<number | null>(null)
  const expire = useRef(onExpire)
  expire.current = onExpire

  const extend = useCallback(() => {
    idle.current = 0
    setLeft(null)
  }, [])

  const isStill = isFrozen || isPrinting || isReading
  useEffect(() => {
    if (isStill) return
    // Counted in ticks: a machine that was asleep does not wake up to an erased screen.
    const timer = setInterval(() => {
      idle.current += 1
      const remaining = warnAfter + warningSeconds - idle.current
      if (remaining <= 0) {
        extend()
        expire.current()
      } else if (idle.current >= warnAfter) setLeft(remaining)
      else if (idle.current >= pressIsOver) setLeft(null)
    }, tick)
    return () => clearInterval(timer)
  }, [warnAfter, warningSeconds, isStill, extend])

  const isDeaf = isModal && left !== null
  useEffect(() => {
    if (isDeaf) return
    const reset = () => {
      idle.current = 0
    }
    for (const event of activity) document.addEventListener(event, reset, true)
    return () => {
      for (const event of activity) document.removeEventListener(event, reset, true)
    }
  }, [isDeaf])

  return { left, extend }
}

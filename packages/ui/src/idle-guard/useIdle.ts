import { useCallback, useEffect, useRef, useState } from 'react'

interface IdleOptions {
  readonly warnAfter: number
  readonly warningSeconds: number
  readonly isFrozen: boolean
  readonly onExpire: () => void
}

const activity = ['pointerdown', 'keydown', 'click', 'input', 'scroll'] as const
const tick = 1000

/**
 * Counts the seconds without a key or a touch.
 * @returns null while the visitor is there; in the warning, the seconds left. `extend` starts the count again.
 */
export function useIdle({ warnAfter, warningSeconds, isFrozen, onExpire }: IdleOptions) {
  const idle = useRef(0)
  const [left, setLeft] = useState<number | null>(null)
  const expire = useRef(onExpire)
  expire.current = onExpire

  const extend = useCallback(() => {
    idle.current = 0
    setLeft(null)
  }, [])

  useEffect(() => {
    if (isFrozen) return
    // Counted in ticks: a machine that was asleep does not wake up to an erased screen.
    const timer = setInterval(() => {
      idle.current += 1
      const remaining = warnAfter + warningSeconds - idle.current
      if (remaining <= 0) {
        extend()
        expire.current()
      } else if (idle.current >= warnAfter) setLeft(remaining)
    }, tick)
    return () => clearInterval(timer)
  }, [warnAfter, warningSeconds, isFrozen, extend])

  const isWarning = left !== null
  useEffect(() => {
    if (isWarning) return
    const reset = () => {
      idle.current = 0
    }
    for (const event of activity) document.addEventListener(event, reset, true)
    return () => {
      for (const event of activity) document.removeEventListener(event, reset, true)
    }
  }, [isWarning])

  return { left, extend }
}

import { useEffect } from 'react'

/** Seconds without a touch or a key after which the desk asks for its PIN again: sooner than the visitor's own clock. */
const lockAfterSeconds = 120

/** Locks an open desk that nobody touched for a while. */
export function useIdleLock(isOpen: boolean, onLock: () => void): void {
  useEffect(() => {
    if (!isOpen) return
    let timer: ReturnType<typeof setTimeout>
    const start = () => {
      clearTimeout(timer)
      timer = setTimeout(onLock, lockAfterSeconds * 1000)
    }
    const types = ['pointerdown', 'keydown', 'input'] as const
    for (const type of types) document.addEventListener(type, start, true)
    start()
    return () => {
      clearTimeout(timer)
      for (const type of types) document.removeEventListener(type, start, true)
    }
  }, [isOpen, onLock])
}

import './split.css'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Splits the screen while it is mounted. Escape hides the agent's half at once: somebody else looks at the screen. */
export function useSplit(onHide: () => void): void {
  const latest = useRef(onHide)
  useEffect(() => {
    latest.current = onHide
  })
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.split = ''
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      delete dataset.split
      document.removeEventListener('keydown', onKey, true)
    }
  }, [])
}

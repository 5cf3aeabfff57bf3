import { useEffect, useRef } from 'react'
import { createWedge } from './wedge.ts'

/** Listens to a scanner that acts as a keyboard, while it is mounted. */
export function useWedge(onScan: (readings: readonly string[]) => void): void {
  const latest = useRef(onScan)
  useEffect(() => {
    latest.current = onScan
  })
  useEffect(() => {
    const wedge = createWedge()
    const onKey = (event: KeyboardEvent) => {
      const result = wedge.press(event)
      if (result.kind === 'hand') return
      // The focus is on some button: the scanner must not press it.
      event.preventDefault()
      event.stopPropagation()
      if (result.kind === 'scan') latest.current(result.readings)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
}

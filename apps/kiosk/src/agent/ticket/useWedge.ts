import { useEffect, useRef } from 'react'
import { createWedge, silence, type WedgeResult } from './wedge.ts'

/** What to do with a scan. */
export interface WedgeListener {
  /** A scan is under way: its first keys, which looked like those of a hand, went to the page. */
  readonly onBegin?: () => void
  /** What was read, under the layout of this machine and under the American one. */
  readonly onScan: (readings: readonly string[]) => void
}

/** Listens to a scanner that acts as a keyboard, while it is mounted. The page does not get the keys of a scan. */
export function useWedge(listener: WedgeListener): void {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => {
    const wedge = createWedge()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isUnderWay = false
    const take = (result: WedgeResult) => {
      if (result.kind === 'scanning' && !isUnderWay) latest.current.onBegin?.()
      isUnderWay = result.kind === 'scanning'
      if (result.kind === 'scan') latest.current.onScan(result.readings)
    }
    const onKey = (event: KeyboardEvent) => {
      // A finger that rests on a key is as fast as a scanner.
      if (event.repeat) return
      clearTimeout(timer)
      const result = wedge.press(event)
      timer = setTimeout(() => take(wedge.rest()), silence)
      if (result.kind !== 'hand') {
        // The focus is on some button: the scanner must not press it.
        event.preventDefault()
        event.stopPropagation()
      }
      take(result)
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [])
}

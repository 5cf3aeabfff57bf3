import { useEffect } from 'react'
import { boxOf, tabStops } from './controls.ts'
import styles from './inputs.module.css'
import { Layer } from './Layer.tsx'
import { useRedraw } from './useRedraw.ts'

/** Time for the screen to arrive and to put the focus on its title, in ms. */
const arrival = 300

/** By keyboard: the focus begins on the first control, and each stop of the Tab key has its number. */
export function KeyboardLayer() {
  useRedraw()
  useEffect(() => {
    const wait = setTimeout(() => {
      window.focus()
      tabStops()[0]?.focus({ focusVisible: true } as FocusOptions)
    }, arrival)
    return () => clearTimeout(wait)
  }, [])
  return (
    <Layer>
      {tabStops().map((stop, index) => {
        const box = boxOf(stop)
        const isHere = stop === document.activeElement
        return (
          <span
            key={`${box.x} ${box.y} ${box.width}`}
            className={styles.stop}
            data-here={isHere || undefined}
            style={{ left: Math.max(0, box.x - 10), top: Math.max(0, box.y - 10) }}
          >
            {index + 1}
          </span>
        )
      })}
    </Layer>
  )
}

import { type MouseEvent, useRef } from 'react'

/** Buttons that are pressed quickly on purpose (digits, plus and minus) stand inside an element with this attribute. */
const quickPress = '[data-quick-press]'
const control = 'button, a, summary, input, label'

/**
 * Ignores a second press of the same control within a short time: a trembling hand presses twice (K21).
 * @param milliseconds 0 turns it off.
 * @returns a click handler for the capture phase.
 */
export function useRepeatGuard(milliseconds: number): (event: MouseEvent) => void {
  const last = useRef<{ target: Element | null; time: number }>({ target: null, time: 0 })
  return (event) => {
    if (milliseconds === 0 || !(event.target instanceof Element) || event.target.closest(quickPress)) return
    const target = event.target.closest(control)
    const isRepeat =
      target !== null && target === last.current.target && event.timeStamp - last.current.time < milliseconds
    last.current = { target, time: event.timeStamp }
    if (!isRepeat) return
    event.preventDefault()
    event.stopPropagation()
  }
}

import { type MouseEvent, useRef } from 'react'
import { type Pressed, pressedAt } from './pressable.ts'

/** Buttons that are pressed quickly on purpose (the digits of a PIN) stand inside an element with this attribute. */
const quickPress = '[data-quick-press]'
/** A click on a label is followed at once by one on its control, which the browser makes: milliseconds between the two. */
const passedOn = 20

interface Press extends Pressed {
  readonly time: number
}

function pressOf({ target, timeStamp }: MouseEvent): Press | null {
  const pressed = pressedAt(target)
  return pressed && { ...pressed, time: timeStamp }
}

/**
 * Ignores a second press of the same control within a short time: a trembling hand presses twice (K21).
 * @param milliseconds 0 turns it off. 500 unless told: the most that K21 allows.
 * @returns a click handler for the capture phase.
 */
export function useRepeatGuard(milliseconds = 500): (event: MouseEvent) => void {
  const last = useRef<Press | null>(null)
  return (event) => {
    if (milliseconds === 0 || !(event.target instanceof Element) || event.target.closest(quickPress)) return
    const press = pressOf(event)
    const before = last.current
    const isSame = press !== null && before !== null && press.control === before.control
    const since = isSame ? press.time - before.time : Number.POSITIVE_INFINITY
    if (since < passedOn && before?.isByLabel && !press?.isByLabel) return
    last.current = press
    if (since >= milliseconds) return
    event.preventDefault()
    event.stopPropagation()
  }
}

import { type MouseEventHandler, type TouchEventHandler, useRef } from 'react'
import { device } from '../../generated/tokens.ts'
import { useLocale } from '../locale-provider/index.ts'
import { pressedAt } from './pressable.ts'

/** What a press does something to. Fields of text keep what the browser does: a long press chooses words there. */
const actsOnPress =
  'button, a[href], summary, input:is([type=radio], [type=checkbox], [type=button], [type=submit])'

/** Ends of touches that a guard has judged. */
const answered = new WeakSet<Event>()

/** A finger that was put down on a control. */
interface Finger {
  readonly control: HTMLElement
  readonly x: number
  readonly y: number
  /** Where the control was. */
  readonly left: number
  readonly top: number
  /** The event of its beginning: whoever cancelled it works the finger alone. */
  readonly begun: Event
}

function begin({ target, clientX, clientY }: Touch, begun: Event): Finger | null {
  const control = pressedAt(target)?.control
  if (!(control instanceof HTMLElement) || !control.matches(actsOnPress)) return null
  const { left, top } = control.getBoundingClientRect()
  return { control, x: clientX, y: clientY, left, top, begun }
}

/**
 * Whether the finger is still on its control, however far the control itself went meanwhile: a font or a picture that
 * arrives moves what a visitor is pressing. What lies over the control, or has made it inert, is met in its stead.
 */
function isStillOn({ control, left, top, x, y }: Finger, end: Touch, slack: number): boolean {
  if (Math.hypot(end.clientX - x, end.clientY - y) > slack) return false
  const now = control.getBoundingClientRect()
  const met = document.elementFromPoint(end.clientX + now.left - left, end.clientY + now.top - top)
  return pressedAt(met)?.control === control
}

/** The browser took the finger for a movement of the page, or of two fingers for a zoom. */
function isGesture(event: Event, { control, left, top }: Finger, isAlone: boolean): boolean {
  if (event.cancelable) return false
  const now = control.getBoundingClientRect()
  return !isAlone || Math.hypot(now.left - left, now.top - top) > 1
}

/** Handlers of touch for an element around the controls. */
export interface TouchPressHandlers {
  readonly onTouchStart: TouchEventHandler
  readonly onTouchEnd: TouchEventHandler
  readonly onTouchCancel: TouchEventHandler
  readonly onContextMenu: MouseEventHandler
}

/**
 * Makes a press of every touch that begins and ends on one control: also where the finger rests there for long, of which
 * the browser makes a long press and no click; where it trembles by less than its own width, of which the browser makes a
 * movement; and where the page moves under it. Sliding off cancels, and so does moving the page (K17).
 */
export function useTouchPress(): TouchPressHandlers {
  const fingers = useRef(new Map<number, Finger>())
  const { pxPerMm } = useLocale().display
  const slack = device['target-mm'] * pxPerMm
  /** The finger of a touch that is over, where it was put down on a control. */
  const lift = ({ identifier }: Touch): Finger | undefined => {
    const finger = fingers.current.get(identifier)
    fingers.current.delete(identifier)
    return finger
  }
  return {
    onTouchStart: ({ nativeEvent }) => {
      // The end of a touch never comes here from a control that went meanwhile.
      const there = Array.from(nativeEvent.touches, ({ identifier }) => identifier)
      for (const identifier of fingers.current.keys())
        if (!there.includes(identifier)) fingers.current.delete(identifier)
      for (const touch of nativeEvent.changedTouches) {
        const finger = begin(touch, nativeEvent)
        if (finger !== null) fingers.current.set(touch.identifier, finger)
      }
    },
    onTouchEnd: ({ nativeEvent: event }) => {
      const ended = Array.from(event.changedTouches, (touch) => ({ touch, finger: lift(touch) }))
      // Another guard further in answers for its controls, and a control that cancels its touches for itself.
      if (answered.has(event) || event.defaultPrevented) return
      answered.add(event)
      const isAlone = event.touches.length === 0 && ended.length === 1
      for (const { touch, finger } of ended) {
        if (finger === undefined || finger.begun.defaultPrevented) continue
        if (isGesture(event, finger, isAlone) || !isStillOn(finger, touch, slack)) continue
        // No click of the browser's own besides.
        if (event.cancelable) event.preventDefault()
        finger.control.focus({ preventScroll: true })
        finger.control.click()
      }
    },
    onTouchCancel: ({ nativeEvent }) => {
      for (const touch of nativeEvent.changedTouches) lift(touch)
    },
    onContextMenu: (event) => {
      // The menu of a long press takes the finger away from the page.
      if (fingers.current.size > 0) event.preventDefault()
    },
  }
}

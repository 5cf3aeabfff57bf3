const pressable = 'button, a, summary, input, label'

/** What a place on the screen presses, and whether by its label. */
export interface Pressed {
  /** Of a label its control, where it has one. */
  readonly control: Element
  readonly isByLabel: boolean
}

/** The control that is pressed where an element is met; null where there is none. */
export function pressedAt(target: EventTarget | null): Pressed | null {
  const pressed = target instanceof Element ? target.closest(pressable) : null
  if (pressed === null) return null
  const control = pressed instanceof HTMLLabelElement ? (pressed.control ?? pressed) : pressed
  return { control, isByLabel: control !== pressed }
}

import { translator } from '@parcours/ui/testing'
import { rootInUse } from '@parcours/ui/testing/layout'
import { useEffect } from 'react'
import { addons } from 'storybook/preview-api'
import { type PadKey, padEvent } from './channel.ts'
import { controlsInOrder } from './controls.ts'

const keyNames: Readonly<Record<PadKey, string>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  ok: 'Enter',
  back: 'Escape',
}

/** Keys that the pad sent itself: they are not the visitor's. */
const sent = new WeakSet<Event>()

/** Sends a key to what has the focus. @returns whether somebody there used it. */
function send(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  sent.add(event)
  const target = here?.isConnected ? here : document.body
  return !target.dispatchEvent(event)
}

/** Where the pad is. A press on the panel may take the focus out of the window: the place is kept. */
let here: Element | null = null

/** To the next control or the one before, from the first one on and round. */
function move(by: 1 | -1): void {
  const controls = controlsInOrder()
  const at = controls.findIndex((control) => control.isSameNode(here))
  const next =
    at === -1 ? (by === 1 ? 0 : controls.length - 1) : (at + by + controls.length) % controls.length
  controls[next]?.focus({ focusVisible: true } as FocusOptions)
}

/** The button of these words of the library, where the screen in use has it. */
function buttonOf(key: 'pageTurner.next' | 'pageTurner.previous' | 'screen.back'): HTMLElement | undefined {
  const label = translator.i18n.t(key, { ns: 'ui' })
  return [...rootInUse().querySelectorAll('button')].find(
    (button) => button.checkVisibility({ visibilityProperty: true }) && button.textContent?.trim() === label,
  )
}

/** Sideways keys turn the pages, in the direction of reading. Where there is one page, they move like the others. */
function turn(side: 'left' | 'right'): void {
  const isForward = (side === 'right') === (document.documentElement.dir !== 'rtl')
  const button = buttonOf(isForward ? 'pageTurner.next' : 'pageTurner.previous')
  if (button) button.click()
  else move(isForward ? 1 : -1)
}

/** A press of the pad: what has the focus may use the key; else the pad moves, presses, turns or goes back. */
function pressPad(key: PadKey): void {
  // Escape closes a dialog by itself: then it goes no further back.
  const isInDialog = rootInUse() !== document.body
  if (send(keyNames[key])) return
  switch (key) {
    case 'up':
      move(-1)
      break
    case 'down':
      move(1)
      break
    case 'left':
    case 'right':
      turn(key)
      break
    case 'ok':
      if (here instanceof HTMLElement && here.isConnected) here.click()
      break
    case 'back':
      if (!isInDialog) buttonOf('screen.back')?.click()
  }
}

const byName = new Map(Object.entries(keyNames).map(([key, name]) => [name, key as PadKey]))

/** Listens to the pad of the panel, and takes the arrows, Enter and Escape of a keyboard for its keys. */
export function usePad(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const channel = addons.getChannel()
    const onKey = (event: KeyboardEvent) => {
      const key = byName.get(event.key)
      if (key === undefined || sent.has(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      pressPad(key)
    }
    const onFocus = ({ target }: FocusEvent) => {
      here = target instanceof Element ? target : null
    }
    here = document.activeElement
    channel.on(padEvent, pressPad)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('focusin', onFocus, true)
    return () => {
      channel.off(padEvent, pressPad)
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('focusin', onFocus, true)
    }
  }, [isOn])
}

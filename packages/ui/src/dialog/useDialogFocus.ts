import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** What a keyboard can reach. */
const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]'

const canFocus = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.closest('[inert]') === null &&
  element.checkVisibility({ visibilityProperty: true })

/** Keeps Tab inside: after the last control comes the first one, and before the first the last. */
function keepTabInside(event: KeyboardEvent, frame: HTMLElement): void {
  // A dialog that was opened from this one stands elsewhere on the page, and keeps its own keys.
  if (event.key !== 'Tab' || !frame.contains(document.activeElement)) return
  const controls = [...frame.querySelectorAll<HTMLElement>(reachable)].filter(canFocus)
  const [first, last] = [controls[0], controls.at(-1)]
  const now = document.activeElement
  // The title has the focus when the dialog opens: it stands before every control.
  const isBefore = now === frame || (now instanceof HTMLElement && now.tabIndex < 0)
  const next = event.shiftKey ? (now === first || isBefore) && last : now === last && first
  if (!first || next) event.preventDefault()
  if (next) next.focus()
}

/**
 * Gives focus to the title while the dialog is mounted, keeps it inside, and gives it back on closing: to where it was,
 * or to the title of the screen if that is gone.
 */
export function useDialogFocus(
  frame: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = frame.current
    const onKeyDown = (event: KeyboardEvent) => element && keepTabInside(event, element)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [frame])
  const opener = useRef<Element | null>(null)
  const giveBack = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    // React's strict mode mounts twice: the dialog did not close in between.
    clearTimeout(giveBack.current)
    opener.current ??= document.activeElement
    title.current?.focus({ preventScroll: true })
    return () => {
      // Once the screen is no longer inert.
      giveBack.current = setTimeout(() => {
        const target = opener.current?.isConnected ? opener.current : document.querySelector('h1')
        if (target instanceof HTMLElement) target.focus({ preventScroll: true })
      })
    }
  }, [title])
}

import { type RefObject, useLayoutEffect } from 'react'

/**
 * Keeps the focus of an agent who works with the keyboard in the agent's half: what is pressed there changes both
 * halves, and often takes away the very button that was pressed. While the half holds the focus it says so by
 * `data-holds-focus`, so that the visitor's screens do not take it on arrival (see `Screen`); when the focus
 * falls out of the page it goes to the part of the half that changed.
 */
export function useHeldFocus(half: RefObject<HTMLElement | null>): void {
  // Before the panel takes the focus itself.
  useLayoutEffect(() => {
    const place = half.current
    if (place === null) return
    const onFocus = ({ target }: FocusEvent) =>
      place.toggleAttribute('data-holds-focus', target instanceof Node && place.contains(target))
    const catchFocus = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && place.hasAttribute('data-holds-focus'))
        place.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true })
    }
    const changes = new MutationObserver(catchFocus)
    changes.observe(place, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocus)
    return () => {
      changes.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [half])
}

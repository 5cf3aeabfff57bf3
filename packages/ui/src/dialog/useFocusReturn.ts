import { useLayoutEffect, useRef } from 'react'

/**
 * Remembers what had focus when the dialog opened.
 * @returns what gives focus back on closing: there, or to the title of the screen if that is gone.
 */
export function useFocusReturn(isOpen: boolean): (event: Event) => void {
  const opener = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement
  }, [isOpen])
  return (event) => {
    event.preventDefault()
    const target = opener.current?.isConnected ? opener.current : document.querySelector('h1')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  }
}

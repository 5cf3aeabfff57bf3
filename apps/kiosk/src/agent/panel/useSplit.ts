import './split.css'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Splits the screen while it is mounted. Escape hides the agent's half at once: somebody else looks at the screen. F6
 * leads from one half to the other, as it does between the parts of any window.
 */
export function useSplit(half: RefObject<HTMLElement | null>, isFolded: boolean, onHide: () => void): void {
  const latest = useRef(onHide)
  useEffect(() => {
    latest.current = onHide
  })
  useLayoutEffect(() => {
    document.documentElement.dataset.split = isFolded ? 'rail' : ''
  }, [isFolded])
  useLayoutEffect(() => {
    const place = half.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
      if (event.key !== 'F6' || place === null) return
      event.preventDefault()
      if (place.contains(document.activeElement)) focusVisitor()
      else place.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      delete document.documentElement.dataset.split
      document.removeEventListener('keydown', onKey, true)
      // The half goes with what had the focus in it. A dialog of the half gives it back a moment later, to nothing.
      focusVisitor()
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusVisitor()
      })
    }
  }, [half])
}

/** The title of the visitor's screen: reading starts there. */
function focusVisitor(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

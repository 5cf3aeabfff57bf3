import { useEffect, useReducer } from 'react'

/** Marks what a layer draws: its own changes are no reason to draw again. */
export const layerMark = 'data-input-layer'

const isOurs = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(`[${layerMark}]`) != null

/** Draws again, once a frame at most, whenever something on the page moved, changed or took the focus. */
export function useRedraw(): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(redraw)
    }
    const changes = new MutationObserver((records) => {
      if (records.some(({ target }) => !isOurs(target))) later()
    })
    changes.observe(document.documentElement, { subtree: true, childList: true, attributes: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(document.body)
    const events = ['resize', 'scroll', 'focusin', 'transitionend'] as const
    for (const event of events) window.addEventListener(event, later, true)
    // Fonts and pictures come late and move what was measured.
    document.fonts.ready.then(later, later)
    later()
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      sizes.disconnect()
      for (const event of events) window.removeEventListener(event, later, true)
    }
  }, [])
}

import { type RefObject, useLayoutEffect } from 'react'

/**
 * Makes everything beside the dialog inert while it is mounted: no focus, no press, no screen reader.
 * The live regions of the announcer stay alive: they are heard under a dialog too.
 */
export function useInertAround(dialog: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const beside = [...document.body.children].filter(
      (child): child is HTMLElement =>
        child instanceof HTMLElement &&
        !child.contains(dialog.current) &&
        !child.matches('[data-announcer], script, [inert], [aria-hidden]'),
    )
    // aria-hidden says the same to what does not know inert.
    for (const element of beside) {
      element.inert = true
      element.ariaHidden = 'true'
    }
    return () => {
      for (const element of beside) {
        element.inert = false
        element.ariaHidden = null
      }
    }
  }, [dialog])
}

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Width, in letters of the current text size, under which a card is too narrow for its words. `OptionRows.module.css` too. */
const narrowestCard = 13.5

/**
 * How many columns of cards fit into an element, or across the window: 1 or 2.
 * Measured, since the paging of a screen must know which cards stand on one line.
 * @param container element that the cards will fill; its font size must be the text size. Left out: the window, for
 * cards that fill a screen. A card on a page that is turned away has no width of its own.
 * @param isSingle asks for one column whatever the room, for instance when the answers are long.
 */
export function useColumns(container?: RefObject<HTMLElement | null>, isSingle = false): 1 | 2 {
  const [columns, setColumns] = useState<1 | 2>(1)
  useLayoutEffect(() => {
    const element = container === undefined ? document.body : container.current
    if (element === null || isSingle) {
      setColumns(1)
      return
    }
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(element).fontSize)
      setColumns(element.clientWidth >= 2 * narrowestCard * letter ? 2 : 1)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // Text size and theme are attributes of an ancestor: no box of ours need change when they do.
    const attributes = new MutationObserver(measure)
    attributes.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-size', 'style', 'lang'],
    })
    return () => {
      observer.disconnect()
      attributes.disconnect()
    }
  }, [container, isSingle])
  return columns
}

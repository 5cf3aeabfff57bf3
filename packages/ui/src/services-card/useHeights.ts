import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const pxPerMm = 96 / 25.4

/** Heights of the blocks of the card in millimetres, by id; 0 before the first look. */
export type Heights = Readonly<Record<string, number>>

/**
 * Measures the blocks of a card after each rendering: words, language and letters change them. A card that is for paper
 * only is laid out for a moment, out of sight.
 * @returns a reference for any element of the card, and the heights of all elements with `data-card-block`
 */
export function useHeights(): [RefObject<HTMLElement | null>, Heights] {
  const ref = useRef<HTMLElement>(null)
  const [heights, setHeights] = useState<Heights>({})
  const look = () => {
    const next = ref.current === null ? {} : measure(ref.current)
    // What is left out of the card has no height any more: the last one counts.
    setHeights((old) =>
      Object.entries(next).every(([id, mm]) => old[id] === mm) ? old : { ...old, ...next },
    )
  }
  useLayoutEffect(look)
  useLayoutEffect(() => {
    // The letters of the paper may arrive after its words.
    let isGone = false
    void document.fonts.ready.then(() => isGone || setHeights({}))
    return () => {
      isGone = true
    }
  }, [])
  return [ref, heights]
}

function measure(element: HTMLElement): Heights {
  const root = element.closest<HTMLElement>('[data-print-root]')
  if (root !== null) root.dataset.measuring = ''
  const blocks =
    element.closest('[data-medium=paper]')?.querySelectorAll<HTMLElement>('[data-card-block]') ?? []
  const heights = Object.fromEntries(
    [...blocks].map((block) => [
      block.dataset.cardBlock,
      // To a tenth: a block moved to another half must not come out taller by a hair.
      Math.ceil((block.getBoundingClientRect().height / pxPerMm) * 10) / 10,
    ]),
  )
  if (root !== null) delete root.dataset.measuring
  return heights
}

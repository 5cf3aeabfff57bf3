import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { measurePages } from './measurePages.ts'
import type { PageElements } from './PageContent.tsx'
import { type PageLayout, pageOfBlock } from './packPages.ts'
import { nothingTried, settle } from './settle.ts'
import { usePagedMedia } from './usePagedMedia.ts'

const singlePage: PageLayout = { starts: [0], isTall: [false] }

interface PageState {
  readonly layout: PageLayout
  /** From 0. */
  readonly page: number
}

/**
 * The block that must stay in sight when the pages change: the focused one, the chosen one, or the first one shown. Of
 * boxes to tick none is the chosen one: a list of papers opens at its beginning, whatever was ticked.
 */
function anchorBlock(flow: HTMLElement, state: PageState): number {
  const blocks = [...flow.children]
  const focused = blocks.findIndex((block) => block.contains(document.activeElement))
  if (focused >= 0) return focused
  const first = state.layout.starts[state.page] ?? 0
  const end = state.layout.starts[state.page + 1] ?? blocks.length
  const chosen = blocks
    .slice(first, end)
    .findIndex((block) => block.querySelector('[type=radio]:checked, [aria-current]'))
  return chosen >= 0 ? first + chosen : first
}

/** Measures the blocks and keeps the layout true when anything changes size. */
export function usePageLayout({ frame, flow }: Pick<PageElements, 'frame' | 'flow'>) {
  const [state, setState] = useState<PageState>({ layout: singlePage, page: 0 })
  const isPaged = usePagedMedia()
  const latest = useRef(state)
  latest.current = state
  const tried = useRef(nothingTried())

  const measure = useCallback(() => {
    const [box, list] = [frame.current, flow.current]
    if (!box || !list) return
    const before = latest.current
    const layout = isPaged
      ? settle(tried.current, before.layout, (starts) => measurePages(box, list, starts))
      : singlePage
    if (layout === before.layout) return
    const next = { layout, page: pageOfBlock(layout, anchorBlock(list, before)) }
    latest.current = next
    setState(next)
  }, [frame, flow, isPaged])

  // Every render may bring other blocks. When nothing changed, nothing is set.
  useLayoutEffect(measure)

  useEffect(() => {
    if (!frame.current || !flow.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(frame.current)
    for (const block of flow.current.children) observer.observe(block)
    return () => observer.disconnect()
  })

  useEffect(() => {
    document.fonts.addEventListener('loadingdone', measure)
    return () => document.fonts.removeEventListener('loadingdone', measure)
  }, [measure])

  const setPage = useCallback((page: number) => setState((last) => ({ ...last, page })), [])
  const page = Math.min(state.page, state.layout.starts.length - 1)
  return { layout: state.layout, page, setPage, isPaged }
}

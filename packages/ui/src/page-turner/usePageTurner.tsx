import { type ReactElement, type ReactNode, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useAnnounce } from '../announcer/index.ts'
import { useStrings } from '../strings/index.ts'
import { PageContent, type PageElements } from './PageContent.tsx'
import { pageOfBlock } from './packPages.ts'
import { usePageLayout } from './usePageLayout.ts'

export interface PageTurnerOptions {
  /** The blocks: each child is one block, never cut; fragments and lists are laid flat. */
  readonly children: ReactNode
  /** Called after each turn, pages counted from 1. */
  readonly onPageChange?: ((page: number, pages: number) => void) | undefined
  /** Role of the box around the blocks, where they are one group (the cards of a question). */
  readonly role?: 'group' | 'radiogroup' | undefined
  /** Id of the text that names the group. */
  readonly labelledBy?: string | undefined
}

/** What a layout needs to show pages and to turn them. */
export interface Pages {
  /** The blocks of the page shown, and the others hidden. Its parent must bound its height. */
  readonly content: ReactElement
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hasNext: boolean
  readonly hasPrevious: boolean
  readonly next: () => void
  readonly previous: () => void
}

function usePageElements(): PageElements {
  return {
    frame: useRef<HTMLDivElement>(null),
    viewport: useRef<HTMLDivElement>(null),
    flow: useRef<HTMLDivElement>(null),
  }
}

/**
 * Packs blocks into pages that fit the height there is, so that nothing scrolls.
 * Elements marked `data-pages-only` inside the nearest `data-page-scope` take room only when there are several pages.
 */
export function usePageTurner({ children, onPageChange, role, labelledBy }: PageTurnerOptions): Pages {
  const elements = usePageElements()
  const { viewport, flow } = elements
  const { t } = useStrings()
  const announce = useAnnounce()
  const { layout, page, setPage, isPaged } = usePageLayout(elements)
  const pages = layout.starts.length

  const turnTo = (target: number) => {
    if (target < 0 || target >= pages) return
    flushSync(() => setPage(target))
    // Reading goes on at the top of the new page, not at the button below it.
    viewport.current?.scrollTo(0, 0)
    viewport.current?.focus({ preventScroll: true })
    announce(t('pageTurner.status', { page: target + 1, pages }))
    onPageChange?.(target + 1, pages)
  }

  const reveal = useCallback(
    (elementId: string) => {
      const element = document.getElementById(elementId)
      const block = [...(flow.current?.children ?? [])].findIndex((child) => child.contains(element))
      if (block >= 0) flushSync(() => setPage(pageOfBlock(layout, block)))
      element?.focus()
    },
    [flow, layout, setPage],
  )

  const content = (
    <PageContent
      elements={elements}
      first={layout.starts[page] ?? 0}
      end={layout.starts[page + 1] ?? Number.POSITIVE_INFINITY}
      isPaged={isPaged}
      isTall={layout.isTall[page] ?? false}
      role={role}
      labelledBy={labelledBy}
      reveal={reveal}
    >
      {children}
    </PageContent>
  )
  return {
    content,
    page: page + 1,
    pages,
    hasNext: page + 1 < pages,
    hasPrevious: page > 0,
    next: () => turnTo(page + 1),
    previous: () => turnTo(page - 1),
  }
}

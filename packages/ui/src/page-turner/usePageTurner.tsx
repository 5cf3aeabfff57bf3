import { type ReactElement, type ReactNode, useCallback, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useAnnounce } from '../announcer/index.ts'
import { classes } from '../lib/classes.ts'
import { useStrings } from '../strings/index.ts'
import { flattenBlocks } from './flattenBlocks.ts'
import styles from './PageTurner.module.css'
import { pageOfBlock } from './packPages.ts'
import { RevealContext } from './reveal.ts'
import { TallPageBar } from './TallPageBar.tsx'
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

/**
 * Packs blocks into pages that fit the height there is, so that nothing scrolls.
 * Elements marked `data-pages-only` inside the nearest `data-page-scope` take room only when there are several pages.
 */
export function usePageTurner({ children, onPageChange, role, labelledBy }: PageTurnerOptions): Pages {
  const frame = useRef<HTMLDivElement>(null)
  const viewport = useRef<HTMLDivElement>(null)
  const flow = useRef<HTMLDivElement>(null)
  const { t } = useStrings()
  const announce = useAnnounce()
  const { layout, page, setPage, isPaged } = usePageLayout({ frame, flow })
  const pages = layout.starts.length

  const turnTo = useCallback(
    (target: number) => {
      if (target < 0 || target >= pages || target === page) return
      flushSync(() => setPage(target))
      // Reading goes on at the top of the new page, not at the button below it.
      viewport.current?.scrollTo(0, 0)
      viewport.current?.focus({ preventScroll: true })
      announce(t('pageTurner.status', { page: target + 1, pages }))
      onPageChange?.(target + 1, pages)
    },
    [page, pages, setPage, announce, t, onPageChange],
  )

  const reveal = useCallback(
    (elementId: string) => {
      const element = document.getElementById(elementId)
      const block = [...(flow.current?.children ?? [])].findIndex((child) => child.contains(element))
      if (block >= 0) flushSync(() => setPage(pageOfBlock(layout, block)))
      element?.focus()
    },
    [layout, setPage],
  )

  const group = role && { role, 'aria-labelledby': labelledBy }
  const first = layout.starts[page] ?? 0
  const end = layout.starts[page + 1] ?? Number.POSITIVE_INFINITY
  const isTall = layout.isTall[page] ?? false
  const content = (
    <RevealContext value={reveal}>
      <div ref={frame} className={classes(styles.frame, isPaged && styles.paged)}>
        <div
          ref={viewport}
          className={classes(styles.viewport, isTall && styles.tall)}
          {...group}
          // A page that scrolls must be reached by the keyboard; the others only receive focus after a turn.
          tabIndex={isTall ? 0 : -1}
        >
          <div ref={flow} className={styles.flow}>
            {flattenBlocks(children).map((block, index) => (
              <div key={keyOf(block, index)} className={styles.block} hidden={index < first || index >= end}>
                {block}
              </div>
            ))}
          </div>
        </div>
        {isTall && <TallPageBar viewport={viewport} />}
      </div>
    </RevealContext>
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

const keyOf = (block: ReactNode, index: number): string =>
  block !== null && typeof block === 'object' && 'key' in block && block.key !== null
    ? block.key
    : String(index)

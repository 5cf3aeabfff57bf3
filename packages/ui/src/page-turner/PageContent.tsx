import type { ReactNode, RefObject } from 'react'
import { classes } from '../lib/classes.ts'
import { flattenBlocks } from './flattenBlocks.ts'
import styles from './PageTurner.module.css'
import { type Reveal, RevealContext } from './reveal.ts'
import { TallPageBar } from './TallPageBar.tsx'

/** The elements that are measured and moved. */
export interface PageElements {
  /** The box that a page must fit in. */
  readonly frame: RefObject<HTMLDivElement | null>
  /** What scrolls where a block is taller than the page; receives focus after a turn. */
  readonly viewport: RefObject<HTMLDivElement | null>
  /** The list of blocks. */
  readonly flow: RefObject<HTMLDivElement | null>
}

interface PageContentProps {
  readonly elements: PageElements
  readonly children: ReactNode
  /** Index of the first block of the page shown. */
  readonly first: number
  /** Index after its last block. */
  readonly end: number
  /** The page has a height to keep to. */
  readonly isPaged: boolean
  /** Its only block is taller than the page. */
  readonly isTall: boolean
  readonly role: 'group' | 'radiogroup' | undefined
  readonly labelledBy: string | undefined
  readonly reveal: Reveal
}

const keyOf = (block: ReactNode, index: number): string =>
  block !== null && typeof block === 'object' && 'key' in block && block.key !== null
    ? block.key
    : String(index)

/** All blocks, of which those of the page are shown. */
export function PageContent(props: PageContentProps) {
  const { elements, first, end, isPaged, isTall, role } = props
  const group = role && { role, 'aria-labelledby': props.labelledBy }
  return (
    <RevealContext value={props.reveal}>
      <div ref={elements.frame} className={classes(styles.frame, isPaged && styles.paged)}>
        <div
          ref={elements.viewport}
          className={classes(styles.viewport, isTall && styles.tall)}
          {...group}
          // A page that scrolls must be reached by the keyboard; the others only receive focus after a turn.
          tabIndex={isTall ? 0 : -1}
        >
          <div ref={elements.flow} className={styles.flow}>
            {flattenBlocks(props.children).map((block, index) => (
              <div key={keyOf(block, index)} className={styles.block} hidden={index < first || index >= end}>
                {block}
              </div>
            ))}
          </div>
        </div>
        {isTall && <TallPageBar viewport={elements.viewport} />}
      </div>
    </RevealContext>
  )
}

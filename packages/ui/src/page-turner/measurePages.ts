import { type BlockSize, packPages } from './packPages.ts'
import type { Measured } from './settle.ts'

/** What is shown on one page only, or on a single page: see `usePageTurner`. */
const pagesOnly = '[data-pages-only]'

/** What opens a group of its own, whose choices answer another question. */
const groups = 'fieldset, [role=group], [role=radiogroup]'

/** What answers: a button that opens an explanation does not. « Rien de tout cela » (no value) is not weighed. */
const choice =
  'input[type=radio], input[type=checkbox]:not([value=""]), button:not([aria-haspopup], [aria-expanded])'

/** The answers of the group that the pages show; a form inside a block has questions of its own. */
function choicesIn(block: HTMLElement): number {
  const all = [...block.querySelectorAll(choice)]
  return all.filter((one) => !block.contains(one.closest(groups))).length
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const isSentence = (text: string): boolean => /\p{L}.*[.!?…؟]$/su.test(text)

/** The sentences of an element that are read one after the other: titles, controls and lists of entries are not. */
function sentencesIn(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let count = 0
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest('button, label, h1, h2, h3, h4, legend, dt, li, details:not([open])')) continue
    const parts = [...segmenter.segment((textContent ?? '').trim())]
    count += parts.filter(({ segment }) => isSentence(segment.trim())).length
  }
  return count
}

function blockSize(block: HTMLElement): BlockSize {
  const content = block.firstElementChild
  return {
    height: block.getBoundingClientRect().height,
    isHeading: block.childElementCount === 1 && content !== null && /^H[1-6]$/.test(content.tagName),
    startsPage: content?.hasAttribute('data-page-start') ?? false,
    isCard: content?.hasAttribute('data-page-card') ?? false,
    choices: choicesIn(block),
    sentences: sentencesIn(block),
  }
}

/** Shows or hides elements for the time of a measure; gives back what undoes it. */
function withHidden(elements: Iterable<HTMLElement>, isHidden: boolean): () => void {
  const before = [...elements].map((element) => [element, element.hidden] as const)
  for (const [element] of before) element.hidden = isHidden
  return () => {
    for (const [element, wasHidden] of before) element.hidden = wasHidden
  }
}

/** A tall page scrolls: its scrollbar would make every block narrower while that page is the one shown. */
function withoutScrollbar(viewport: HTMLElement | null): () => void {
  // Not by `overflow`, which would send the reader back to the top.
  viewport?.style.setProperty('scrollbar-width', 'none')
  return () => viewport?.style.removeProperty('scrollbar-width')
}

/**
 * Reads the height of every block, shown for that moment, and packs them into pages.
 * Done before the screen is painted: nobody sees the blocks come and go.
 * @param frame the box that the blocks must fit in
 * @param flow the list of blocks inside it
 * @param starts blocks that begin a page, even where there is room before them
 */
export function measurePages(frame: HTMLElement, flow: HTMLElement, starts: ReadonlySet<number>): Measured {
  const blocks = [...flow.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
  const scope = frame.closest('[data-page-scope]') ?? frame
  const bars = scope.querySelectorAll<HTMLElement>(pagesOnly)
  const restoreBlocks = withHidden(blocks, false)
  const restoreBars = withHidden(bars, true)
  const restoreViewport = withoutScrollbar(flow.parentElement)
  const gap = Number.parseFloat(getComputedStyle(flow).rowGap) || 0
  const own = blocks.map(blockSize)
  const sizes = own.map((size, index) => (starts.has(index) ? { ...size, startsPage: true } : size))
  const { width, height } = scope.getBoundingClientRect()
  const room = [width, height, ...own.map((size) => size.height)].map(Math.round).join()
  const screen = frame.closest('main, [role=dialog], [role=alertdialog]')
  const around = screen ? sentencesIn(screen) - sentencesIn(flow) : 0
  const pack = () => packPages(sizes, gap, frame.getBoundingClientRect().height, around)
  let layout = pack()
  // What only several pages need (page number, buttons) takes room itself.
  if (layout.starts.length > 1 || layout.isTall[0]) {
    for (const bar of bars) bar.hidden = false
    layout = pack()
  }
  restoreViewport()
  restoreBars()
  restoreBlocks()
  return { layout, room }
}

/** One block as it is measured. */
export interface BlockSize {
  /** Height in px. */
  readonly height: number
  /** A heading: never left alone at the end of a page. */
  readonly isHeading: boolean
  /** Begins a page of its own, even where there is room left on the page before it. */
  readonly startsPage?: boolean
  /** One of the cards that are weighed against each other: only so many stand on a page. */
  readonly isCard?: boolean
  /** Answers to choose from in the block. */
  readonly choices?: number
  /** Sentences to read in the block, those on controls not counted. */
  readonly sentences?: number
}

/** What a page holds at most, whatever the room: more is a list to search, not a page to read (falc-rules L8, L13). */
const most = { cards: 5, choices: 7, sentences: 6 }

/** Pages as the indexes of their first blocks; page 1 starts at 0. */
export interface PageLayout {
  readonly starts: readonly number[]
  /** For each page: its single block is taller than the page. */
  readonly isTall: readonly boolean[]
}

// Browsers round heights to fractions of a pixel: half a pixel too much is not an overflow.
const tolerance = 0.5

/** Whether a page holds more than a reader takes in at once. */
function isTooMuch(page: readonly BlockSize[], sentencesAround: number): boolean {
  const count = (amount: (block: BlockSize) => number) => page.reduce((sum, block) => sum + amount(block), 0)
  return (
    count(({ isCard }) => (isCard ? 1 : 0)) > most.cards ||
    count(({ choices = 0 }) => choices) > most.choices ||
    count(({ sentences = 0 }) => sentences) + sentencesAround > most.sentences
  )
}

const heightOf = (blocks: readonly BlockSize[], gap: number): number =>
  blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1)

/**
 * Fills pages with blocks, in order, without cutting a block.
 * @param gap px between two blocks of a page
 * @param available height of a page in px
 * @param sentencesAround sentences that stand beside every page
 */
export function packPages(
  blocks: readonly BlockSize[],
  gap: number,
  available: number,
  sentencesAround = 0,
): PageLayout {
  const starts: number[] = [0]
  for (let index = 1; index < blocks.length; index++) {
    const start = starts.at(-1) ?? 0
    if (blocks[index]?.startsPage) {
      starts.push(index)
      continue
    }
    const page = blocks.slice(start, index + 1)
    if (heightOf(page, gap) <= available + tolerance && !isTooMuch(page, sentencesAround)) continue
    // The headings that announce this block go over to the new page with it.
    let first = index
    while (first - 1 > start && blocks[first - 1]?.isHeading) first--
    starts.push(first)
  }
  const isTall = starts.map((start, page) => {
    const content = blocks.slice(start, starts[page + 1] ?? blocks.length)
    return heightOf(content, gap) > available + tolerance
  })
  return { starts, isTall }
}

/** The page (from 0) that holds a block. */
export function pageOfBlock(layout: PageLayout, block: number): number {
  return Math.max(
    0,
    layout.starts.findLastIndex((start) => start <= block),
  )
}

/** Whether two layouts put the same blocks on the same pages. */
export function isSameLayout(one: PageLayout, other: PageLayout): boolean {
  return one.starts.join() === other.starts.join() && one.isTall.join() === other.isTall.join()
}

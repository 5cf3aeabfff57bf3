import { isSeen } from '../layout.ts'
import type { Fault, Medium } from './fault.ts'
import type { TextBlock } from './text.ts'

/** A picture that tells something. Icons of buttons are `svg` and hidden from screen readers. */
const pictureSelector = 'img, [role=img]'

/** How far up the words may stand that a picture goes with: its tile, its line, its card. */
const nearness = 3

/** The visible pictures under an element. */
export function picturesIn(root: Element): Element[] {
  return [...root.querySelectorAll(pictureSelector)].filter(isSeen)
}

/** What a picture says by itself: nothing for one that only goes with words. */
export function spokenName(picture: Element): string {
  return (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim()
}

/** The words that a picture goes with: those of the nearest box that holds any. */
function wordsBeside(picture: Element, blocks: readonly TextBlock[]): TextBlock | undefined {
  let box = picture.parentElement
  for (let level = 0; box && level < nearness; level++, box = box.parentElement) {
    const holder = box
    const beside =
      blocks.find(({ element }) => holder.contains(element) && !element.contains(picture)) ??
      blocks.find(({ element }) => element === holder)
    if (beside) return beside
  }
  return undefined
}

/** On a phone whose reader enlarged the text there is no room beside a picture: it may stand above its words. */
function mayStandAbove(picture: Element, medium: Medium): boolean {
  return medium === 'phone' && Number(picture.closest('[data-size]')?.getAttribute('data-size') ?? 2) > 2
}

/** Where a picture stands wrongly toward its words. */
function misplaced(
  picture: Element,
  { first: words, lines, style }: TextBlock,
  medium: Medium,
): string | undefined {
  if (picture.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_PRECEDING)
    return 'after its words in the DOM'
  const box = picture.getBoundingClientRect()
  const top = lines[0]?.box.top
  const bottom = lines.at(-1)?.box.bottom
  if (top === undefined || bottom === undefined) return undefined
  if (mayStandAbove(picture, medium) && box.bottom <= top) return undefined
  const start = Math.min(...lines.map((line) => line.box.left))
  const end = Math.max(...lines.map((line) => line.box.right))
  const isBefore = style.direction === 'rtl' ? box.left >= end - 1 : box.right <= start + 1
  if (!isBefore) return 'not at the start of its words'
  return box.bottom < top || box.top > bottom ? 'not on the line of its words' : undefined
}

/** Whether a bitmap is drawn larger than it is. */
function isBlurred(picture: Element): boolean {
  if (!(picture instanceof HTMLImageElement) || /\.svg|image\/svg/.test(picture.currentSrc)) return false
  return (
    picture.naturalWidth > 0 &&
    picture.naturalWidth < picture.getBoundingClientRect().width * devicePixelRatio - 1
  )
}

function pictureFault(
  picture: Element,
  blocks: readonly TextBlock[],
  medium: Medium,
): { measured: string; mend: string } | undefined {
  if (picture.matches('img:not([alt])'))
    return { measured: 'no alt', mend: 'Give alt="", or what the picture says where no words say it.' }
  const name = spokenName(picture)
  const beside = wordsBeside(picture, blocks)
  if (!beside && !name)
    return { measured: 'no words beside it, and no alt', mend: 'Put its words beside it, or give it an alt.' }
  if (beside && name && name === beside.text)
    return { measured: `said twice: « ${name} »`, mend: 'Give alt="": the words beside it say it.' }
  if (isBlurred(picture)) return { measured: 'drawn larger than its pixels', mend: 'Use an SVG.' }
  const place = beside && !name ? misplaced(picture, beside, medium) : undefined
  return place
    ? { measured: place, mend: 'Put the picture before its words, at the start of their line.' }
    : undefined
}

/** L10: a picture stands beside its words, before them, is sharp, and is spoken once. */
export function pictures(blocks: readonly TextBlock[], root: Element, medium: Medium): Fault[] {
  return picturesIn(root).flatMap((picture) => {
    const fault = pictureFault(picture, blocks, medium)
    return fault ? [{ rule: 'L10' as const, element: picture, ...fault }] : []
  })
}

import type { Fault } from './fault.ts'
import { isInControl, isSentence, isTitle, type TextBlock } from './text.ts'

/** Distance of two lines in em: sentences (WCAG 1.4.8), and the few words of a title, a label, a control. */
const leastLeading = { sentence: 1.5, label: 1.25 }

/** Distance of two sentences under one another, from foot to foot, in em: more than that of two lines. */
const leastStep = 1.6

/** Whether lines start at the edge where reading starts. */
function startsAtStart({ textAlign, direction }: CSSStyleDeclaration): boolean {
  return (
    /^(start|-webkit-auto|auto)$/.test(textAlign) || textAlign === (direction === 'rtl' ? 'right' : 'left')
  )
}

/** What moves the start of the lines, or spreads the words. */
function alignment({ element, lines, style }: TextBlock): string | undefined {
  const own = getComputedStyle(element)
  if (own.textAlign === 'justify') return 'text-align: justify'
  // The one line of a button, or of a key, has no start to come back to.
  if (!startsAtStart(own) && !(lines.length === 1 && isInControl(element)))
    return `text-align: ${own.textAlign}`
  if (Number.parseFloat(style.textIndent) !== 0) return `text-indent: ${style.textIndent}`
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { columnCount, columnWidth } = getComputedStyle(box)
    if (columnCount !== 'auto' || columnWidth !== 'auto') return `columns: ${columnCount} ${columnWidth}`
  }
  return undefined
}

/** L4: lines begin at the start, never justified, in columns or indented. */
export function alignments(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap((block) => {
    const measured = alignment(block)
    const mend = 'Leave text-align: start; put blocks under one another.'
    return measured ? [{ rule: 'L4' as const, element: block.element, measured, mend }] : []
  })
}

/** Line height in em. `normal` counts as the 1.2 that browsers make of it. */
function leading(style: CSSStyleDeclaration): number {
  const height = Number.parseFloat(style.lineHeight)
  return Number.isNaN(height) ? 1.2 : height / Number.parseFloat(style.fontSize)
}

function leadingFault(block: TextBlock): Fault[] {
  const { element, text, lines, style } = block
  const isShort = isTitle(element) || isInControl(element) || !isSentence(text)
  // One line has no other line to keep away from, but a sentence may wrap in another language.
  if (isShort && lines.length < 2) return []
  const least = isShort ? leastLeading.label : leastLeading.sentence
  const found = leading(style)
  if (found >= least - 0.01) return []
  return [
    {
      rule: 'L5',
      element,
      measured: `line-height of ${found.toFixed(2)}, under ${least}`,
      mend: isShort
        ? 'Use var(--pc-line-height-tight) or more.'
        : 'Leave the line height of the page: var(--pc-line-height).',
    },
  ]
}

/** Two sentences that stand as close as two lines of one: where one ends cannot be seen. */
function stepFaults(blocks: readonly TextBlock[]): Fault[] {
  const running = blocks.filter(
    ({ element, text }) => isSentence(text) && !isTitle(element) && !isInControl(element),
  )
  return running.slice(1).flatMap((block, index) => {
    const before = running[index]
    const step = before === undefined ? undefined : stepTo(before, block)
    if (step === undefined || step >= leastStep - 0.01) return []
    return [
      {
        rule: 'L5' as const,
        element: block.element,
        measured: `${step.toFixed(2)} em below the sentence before it, under ${leastStep}`,
        mend: 'Leave a gap between sentences (<EasyText> does).',
      },
    ]
  })
}

/** L5: room between lines, and more of it between sentences. */
export function leadings(blocks: readonly TextBlock[]): Fault[] {
  return [...blocks.flatMap(leadingFault), ...stepFaults(blocks)]
}

/** Distance from the last line of a text to the first of the next, from foot to foot, in em; undefined side by side. */
function stepTo(block: TextBlock, next: TextBlock): number | undefined {
  const last = block.lines.at(-1)?.box
  const first = next.lines[0]?.box
  if (!last || !first || first.top < last.top + 1 || first.left >= last.right) return undefined
  return (first.bottom - last.bottom) / Number.parseFloat(block.style.fontSize)
}

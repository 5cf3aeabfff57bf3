import { isSeen } from '../layout.ts'

/** One line of a text as it is drawn. */
export interface Line {
  readonly text: string
  readonly box: DOMRect
}

/** A text that stands in a box of its own: a paragraph, a sentence, a label. */
export interface TextBlock {
  /** The box: the nearest element that is not inline. */
  readonly element: Element
  /** The element of the first words: its style is the style of the text. */
  readonly words: Element
  /** The first words themselves. */
  readonly first: Text
  readonly text: string
  readonly lines: readonly Line[]
  readonly style: CSSStyleDeclaration
}

/** What a visitor presses or fills in: its words are a label, not running text. */
const controlSelector =
  'button, label, summary, select, textarea, input, a[href], [role=button], [role=radio], [role=checkbox], [role=link], [role=tab]'

/** Whether a text is the label of something to press or fill in. */
export function isInControl(element: Element): boolean {
  return element.closest(controlSelector) !== null
}

function boxOf(element: Element): Element {
  let box = element
  while (box.parentElement && /^(inline|contents)$/.test(getComputedStyle(box).display))
    box = box.parentElement
  return box
}

/** The visible text nodes, by the box that they stand in, in the order of the page. */
function nodesByBox(root: Element): Map<Element, Text[]> {
  const found = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || !node.data.trim() || parent.matches('script, style, option') || !isSeen(parent)) continue
    const box = boxOf(parent)
    found.set(box, [...(found.get(box) ?? []), node])
  }
  return found
}

/** The words of a text node with the box that each is drawn in. A word broken over two lines counts on both. */
function wordBoxes(node: Text): { word: string; box: DOMRect }[] {
  const range = document.createRange()
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    return [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => ({ word, box }))
  })
}

function linesOf(nodes: readonly Text[]): Line[] {
  const lines: { words: string[]; box: DOMRect }[] = []
  for (const { word, box } of nodes.flatMap(wordBoxes)) {
    const middle = (box.top + box.bottom) / 2
    const line = lines.find((one) => one.box.top < middle && middle < one.box.bottom)
    if (!line) lines.push({ words: [word], box })
    else {
      line.words.push(word)
      const left = Math.min(line.box.left, box.left)
      const top = Math.min(line.box.top, box.top)
      const right = Math.max(line.box.right, box.right)
      line.box = new DOMRect(left, top, right - left, Math.max(line.box.bottom, box.bottom) - top)
    }
  }
  return lines.map(({ words, box }) => ({ text: words.join(' '), box }))
}

/** Every visible text under an element, box by box. */
export function textBlocks(root: Element): TextBlock[] {
  return [...nodesByBox(root)].flatMap(([element, nodes]) => {
    const [first] = nodes
    const words = first?.parentElement
    if (!first || !words) return []
    const text = nodes
      .map(({ data }) => data)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    return [{ element, words, first, text, lines: linesOf(nodes), style: getComputedStyle(words) }]
  })
}

/** Fields whose value is text although no text node holds it. */
export function filledFields(root: Element): Element[] {
  const selector = 'textarea, select, input:not([type=radio], [type=checkbox], [type=hidden], [type=range])'
  return [...root.querySelectorAll(selector)].filter(isSeen)
}

/** Whether a text is a title: it names what follows, and is not read as a sentence. */
export function isTitle(element: Element): boolean {
  return element.closest('h1, h2, h3, h4, h5, h6, [role=heading], legend, th, dt') !== null
}

/** Whether a text is a sentence: words that end with a full stop or its like. */
export const isSentence = (text: string): boolean => /\p{L}.*[.!?…]$/su.test(text)

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a text, cut as its language cuts them. */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1)
    // A capital with its full stop (« article L. 1225-30 ») ends no sentence.
    if (before !== undefined && /(?:^|\s)\p{Lu}\.\s*$/u.test(before))
      sentences.splice(-1, 1, before + segment)
    else sentences.push(segment)
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean)
}

/** The language that an element is written in, by `lang`. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || 'fr'
}

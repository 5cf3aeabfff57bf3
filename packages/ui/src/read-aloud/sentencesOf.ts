/** A sentence to speak. */
export interface SpokenSentence {
  readonly text: string
  /** Language of the sentence (BCP 47), where it differs from the page. */
  readonly language?: string | undefined
  /** The element that shows it, marked while it is spoken. */
  readonly element?: HTMLElement | undefined
}

// Hidden, decorative, or tools around the content: not part of what the page says.
const unspoken = '[aria-hidden=true], [hidden], [data-unspoken], script, style'

/** The nearest ancestor that starts a line of its own: one of these is one thing to say. */
function blockOf(node: Node, root: HTMLElement): HTMLElement {
  let element = node.parentElement ?? root
  while (element !== root && getComputedStyle(element).display.startsWith('inline') && element.parentElement)
    element = element.parentElement
  return element
}

const textOf = (node: Node): string => {
  if (node instanceof HTMLImageElement) return node.alt
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function* spokenNodes(root: HTMLElement): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    if (node.matches(unspoken) || !node.checkVisibility({ visibilityProperty: true }))
      return NodeFilter.FILTER_REJECT
    return node instanceof HTMLImageElement ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  })
  while (walker.nextNode()) if (textOf(walker.currentNode) !== '') yield walker.currentNode
}

/**
 * What a part of the page says, as it is shown: visible texts in reading order, one for each line of its own,
 * each with its language.
 */
export function sentencesOf(root: HTMLElement): SpokenSentence[] {
  const sentences: { text: string; language: string | undefined; element: HTMLElement }[] = []
  for (const node of spokenNodes(root)) {
    const element = blockOf(node, root)
    const language = (node.parentElement ?? root).closest<HTMLElement>('[lang]')?.lang
    const last = sentences.at(-1)
    if (last && last.element === element && last.language === language) last.text += ` ${textOf(node)}`
    else sentences.push({ text: textOf(node), language, element })
  }
  return sentences
}

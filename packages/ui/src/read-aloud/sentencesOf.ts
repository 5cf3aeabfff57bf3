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

/** The words of a node, with the space around them: a word inside a sentence may stand right after an article. */
const textOf = (node: Node): string =>
  node instanceof HTMLImageElement ? ` ${node.alt} ` : (node.textContent ?? '')

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

function* spokenNodes(root: HTMLElement): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    if (node.matches(unspoken) || !node.checkVisibility({ visibilityProperty: true }))
      return NodeFilter.FILTER_REJECT
    return node instanceof HTMLImageElement ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  })
  while (walker.nextNode()) yield walker.currentNode
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
    const text = textOf(node)
    const last = sentences.at(-1)
    // A full stop after a word of another language is nothing to say by itself.
    const isSaid = /[\p{L}\p{N}]/u.test(text)
    if (last && last.element === element && (last.language === language || !isSaid)) last.text += text
    else if (text.trim() !== '') sentences.push({ text, language, element })
  }
  return sentences.map((sentence) => ({ ...sentence, text: tidy(sentence.text) }))
}

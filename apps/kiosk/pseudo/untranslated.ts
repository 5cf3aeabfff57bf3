/** What a test may see in French or in another language on a page of the pseudo-language. */
export interface Allowed {
  /** Texts that no language translates: names of places, digits of a phone. */
  readonly texts: readonly string[]
  /** The language of the page: what is marked as another one is looked over. */
  readonly language: string
}

/**
 * Texts of a page that carry no brackets: they were written in code, or their words are missing.
 * Runs in the page; it is sent there as source, so it stands alone.
 * @param root what is looked at: screen, or paper
 * @returns each text with the tag that it stands in: `button: Retour`
 */
export function untranslated(root: Element, { texts, language }: Allowed): string[] {
  const bare = (text: string): string => {
    let rest = text
    for (let before = ''; before !== rest; ) {
      before = rest
      // From the inside: a text with a value that carries brackets of its own.
      rest = rest.replace(/\[[^[\]]*\]/g, ' ')
    }
    for (const allowed of texts) rest = rest.replaceAll(allowed, ' ')
    return rest
  }
  const isForeign = (element: Element): boolean =>
    (element.closest('[lang]')?.getAttribute('lang') ?? language) !== language
  // A hard word in a sentence is a button (inline-block): it is a part of the sentence.
  const isInline = (element: Element): boolean => /^(inline|contents)/.test(getComputedStyle(element).display)
  const problems: string[] = []
  const judge = (element: Element, text: string) => {
    if (/\p{L}/u.test(bare(text)))
      problems.push(`${element.tagName.toLowerCase()}: ${text.trim().slice(0, 120)}`)
  }
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element) || isForeign(node) || node.matches('script, style')) return ' '
    return isInline(node) ? [...node.childNodes].map(textOf).join('') : ' '
  }
  const elements = [root, ...root.querySelectorAll('*')].filter(
    (element) => !element.matches('script, style') && !isForeign(element),
  )
  for (const element of elements) {
    for (const name of [
      'aria-label',
      'alt',
      'title',
      'placeholder',
      'aria-valuetext',
      'aria-roledescription',
    ]) {
      const text = element.getAttribute(name)
      if (text) judge(element, text)
    }
    // Each box once, with the words of the inline elements in it.
    const isBox = element === root || !isInline(element)
    if (isBox && element.checkVisibility()) judge(element, [...element.childNodes].map(textOf).join(''))
  }
  return problems
}

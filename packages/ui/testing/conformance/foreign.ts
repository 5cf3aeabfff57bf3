import { describeElement, isSeen, rootInUse } from '../layout.ts'

/** Scripts by language: what is missing here is written in Latin letters. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
}
const latin = /\p{Script=Latin}/u

/** Addresses (caf.fr, www.caf.fr, aide@caf.fr) are spelled in any language. */
const address = /[\w.@-]*\w[.@]\w[\w./@-]*/g

/** Words of a text: three letters or more, so that an abbreviation or the key of a keyboard is not a foreign word. */
const wordsOf = (text: string): string[] =>
  text.replace(address, ' ').match(/\p{L}[\p{L}\p{M}'’-]{2,}/gu) ?? []

/** Abbreviations (« CAF ») are read letter by letter in any language. */
const isAbbreviation = (word: string): boolean => word === word.toUpperCase() && latin.test(word)

/** The words of a text in another script than that of its language. */
function foreignWords(text: string, language: string): string[] {
  const own = scripts[language.slice(0, 2)] ?? latin
  return wordsOf(text).filter(
    (word) =>
      !own.test(word) &&
      !isAbbreviation(word) &&
      /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(word),
  )
}

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? ''

/** Text in another script than its `lang` says: a voice would spell it or fall silent (WCAG 3.1.1, 3.1.2). */
export function foreignProblems(): string[] {
  const root = rootInUse()
  const problems = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!element || element.closest('script, style') || !isSeen(element)) continue
    const words = foreignWords(walker.currentNode.textContent ?? '', languageOf(element))
    if (words.length > 0)
      problems.add(
        `language: « ${words.join(' ')} » is marked as ${languageOf(element) || 'nothing'}: ${describeElement(element)}`,
      )
  }
  return [...problems, ...labelProblems(root)]
}

/** The same for names that only a screen reader says. */
function labelProblems(root: Element): string[] {
  const named = [...root.querySelectorAll('[aria-label], [alt], [title], [placeholder]')]
  return named
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].flatMap((attribute) => {
        const words = foreignWords(element.getAttribute(attribute) ?? '', languageOf(element))
        return words.length === 0
          ? []
          : [
              `language: ${attribute} « ${words.join(' ')} » is marked as ${languageOf(element)}: ${describeElement(element)}`,
            ]
      }),
    )
}

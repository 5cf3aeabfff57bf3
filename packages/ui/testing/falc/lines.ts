import { isSeen } from '../layout.ts'
import type { Fault, Medium } from './fault.ts'
import { isInControl, isSentence, isTitle, languageOf, sentencesOf, type TextBlock } from './text.ts'

/** Most lines of one sentence, at the usual size. A phone is narrow: a sentence of 12 words takes more lines there. */
const mostLines: Readonly<Record<Medium, number>> = { kiosk: 2, paper: 2, phone: 5 }

/** Most characters of one line. */
const mostCharacters = 60

/** Most sentences of one screen or dialog, those on buttons not counted. */
const mostSentences = 6

/** Whether the page is shown at a size that the visitor did not enlarge. */
function isUsualSize(element: Element): boolean {
  return Number(element.closest('[data-size]')?.getAttribute('data-size') ?? 2) <= 2
}

/** L6: each sentence stands in a box of its own, and takes few lines. */
export function sentences(blocks: readonly TextBlock[], medium: Medium): Fault[] {
  return blocks.flatMap(({ element, text, lines }): Fault[] => {
    const found = sentencesOf(text, languageOf(element))
    if (found.length > 1)
      return [
        {
          rule: 'L6',
          element,
          measured: `${found.length} sentences in one paragraph`,
          mend: 'Give each sentence a block of its own: <EasyText sentences={[…]} />.',
        },
      ]
    if (lines.length <= mostLines[medium] || !isUsualSize(element)) return []
    return [
      {
        rule: 'L6',
        element,
        measured: `a sentence on ${lines.length} lines, over ${mostLines[medium]}`,
        mend: 'Write a shorter sentence, or give it more width.',
      },
    ]
  })
}

function longLines(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap(({ element, lines }) => {
    const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
    if (longest <= mostCharacters) return []
    return [
      {
        rule: 'L8' as const,
        element,
        measured: `a line of ${longest} characters, over ${mostCharacters}`,
        mend: 'Bound the text: max-inline-size of 27em.',
      },
    ]
  })
}

/** The part that is read as one screen: what `main` shows, or the open dialog. */
function screenOf(root: Element): Element | null {
  return root.matches('main, [role=dialog], [role=alertdialog]')
    ? root
    : (root.querySelector('[role=dialog], [role=alertdialog]') ?? root.querySelector('main'))
}

/** Whether a text explains an entry of a directory (a number, a name, when to call): read where it is needed. */
function isInEntry(element: Element, blocks: readonly TextBlock[]): boolean {
  const entry = element.closest('li')
  return entry !== null && blocks.filter((block) => entry.contains(block.element)).length > 1
}

function manySentences(blocks: readonly TextBlock[], screen: Element): Fault[] {
  const read = blocks
    .filter(({ element }) => screen.contains(element) && !isInControl(element) && !isTitle(element))
    .filter(({ element }) => !isInEntry(element, blocks))
    .flatMap(({ element, text }) => sentencesOf(text, languageOf(element)))
    .filter(isSentence)
  if (read.length <= mostSentences) return []
  return [
    {
      rule: 'L8',
      element: screen,
      measured: `${read.length} sentences on one screen, over ${mostSentences}: ${read.join(' | ')}`,
      mend: 'Say less, or give the sentences to several blocks, so that they turn pages.',
    },
  ]
}

/** Boxes of the screen, and the page itself, that hide a part until they are scrolled. */
function scrolling(root: Element): Fault[] {
  const page = document.documentElement
  return [page, ...root.querySelectorAll('*')]
    .filter((box) => box.scrollHeight > box.clientHeight + 1 && isSeen(box))
    .filter((box) => box === page || /auto|scroll/.test(getComputedStyle(box).overflowY))
    .map((element) => ({
      rule: 'L8',
      element,
      measured: `scrolls: ${element.scrollHeight} px of content in ${element.clientHeight} px`,
      mend: 'Cut the block into smaller ones, so that the screen turns pages.',
    }))
}

/** L8: short lines; on a kiosk at the usual size few sentences and nothing to scroll. A phone scrolls. */
export function amounts(blocks: readonly TextBlock[], root: Element, isKiosk: boolean): Fault[] {
  const screen = screenOf(root)
  const isScreen = screen !== null && isUsualSize(screen)
  return [
    ...longLines(blocks),
    ...(isScreen && isKiosk ? manySentences(blocks, screen) : []),
    ...(isScreen && isKiosk ? scrolling(root) : []),
  ]
}

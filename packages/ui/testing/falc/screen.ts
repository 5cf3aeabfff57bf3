import { isSeen } from '../layout.ts'
import type { Fault } from './fault.ts'
import type { TextBlock } from './text.ts'

/** Most choices offered together. */
const mostChoices = 7

const tableSelector = 'table, [role=table], [role=grid], [role=treegrid], canvas, [role^=graphics-], meter'

/** A table that only agents read, on paper: `PrintTable`. */
const agentTable = '[data-medium=paper] [data-reader=agent]'

/** L11: no table, no chart. */
export function tables(root: Element): Fault[] {
  return [...root.querySelectorAll('*')]
    .filter(
      (element) =>
        element.matches(tableSelector) || /^(inline-)?table$/.test(getComputedStyle(element).display),
    )
    .filter((element) => isSeen(element) && element.closest(agentTable) === null)
    .map((element) => ({
      rule: 'L11',
      element,
      measured: `<${element.tagName.toLowerCase()}> as a table or a chart`,
      mend: 'Say it in sentences, one under the other.',
    }))
}

/** « Étape 2 sur 5 », « Question 3 », « Page 1 sur 2 », « Encore environ 4 questions ». */
const progress = /(Étape|Question|Page|Partie|Démarche) \d+|\d+ questions?$|^Dernière question$/

/** L12: a screen on the way says where the visitor is. French only: other languages have the same components. */
export function stages(blocks: readonly TextBlock[], root: Element): Fault[] {
  const screen = root.querySelector('main') ?? root
  if (blocks.some(({ element, text }) => screen.contains(element) && progress.test(text))) return []
  return [
    {
      rule: 'L12',
      element: screen,
      measured: 'nothing says where the visitor is',
      mend: 'Give the Screen a <Progress>: « Étape 2 sur 5 ».',
    },
  ]
}

/** Something chosen among others. What opens an explanation is no choice; a key of a pad or of a keyboard is a part of one answer, not an answer. */
function isChoice(element: Element): boolean {
  const words = (element.textContent ?? '').trim()
  if (element.matches('button')) return isSeen(element) && !/^[\d\p{Lu}\p{Lo}]$/u.test(words)
  return isSeen(element.closest('label') ?? element)
}

const choiceSelector =
  'input[type=radio], input[type=checkbox]:not([value=""]), [role=radio], [role=checkbox], [role=option], button:not([aria-haspopup], [aria-expanded])'

const groupSelector =
  'main, [role=main], [role=dialog], [role=alertdialog], fieldset, [role=group], [role=radiogroup], [role=listbox], header, footer, [data-choice-group]'

/** L13: at most seven choices in a group; those of a group inside it are a question of their own. */
export function choices(root: Element): Fault[] {
  const groups = new Map<Element, number>()
  for (const choice of [...root.querySelectorAll(choiceSelector)].filter(isChoice)) {
    const group = choice.closest(groupSelector) ?? root
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  return [...groups].flatMap(([element, count]) => {
    if (count <= mostChoices) return []
    return [
      {
        rule: 'L13' as const,
        element,
        measured: `${count} choices together, over ${mostChoices}`,
        mend: 'Ask in two steps, or let the page turn after seven.',
      },
    ]
  })
}

import type { PathStep } from '@parcours/flows'
import { expect } from '@playwright/test'
import { catalogue } from './catalogue.ts'
import type { Companion } from './companion.ts'
import type { Visitor } from './visitor.ts'
import { literal } from './words.ts'

/** A list of steps behind a button of the path. */
interface StepsBehind {
  /** How the name of the button begins. */
  readonly button: string
  readonly steps: readonly PathStep[]
}

/** From the path: opens each of its lists, turns all their pages, and finds the steps of the engine, in its order. */
export async function expectPath(visitor: Visitor, companion: Companion): Promise<void> {
  const lists = listsOf(visitor, companion)
  expect(lists.flatMap(({ steps }) => steps).length).toBe(companion.path.steps.length)
  for (const { button, steps } of lists) {
    await visitor.press(buttonOf(visitor, button))
    await expect(visitor.heading).not.toHaveText(visitor.words.text('kiosk:path.title'))
    await visitor.glance('steps')
    const titles = steps.map(({ id }) => visitor.words.stepTitle(id))
    expect(await readTitles(visitor, titles), `steps of « ${button} »`).toEqual(titles)
    await visitor.backToPath()
  }
}

/** From the path: opens the sheet of a step in its list, and reads it to the end. Gives the headings of its pages. */
export async function readStep(visitor: Visitor, companion: Companion, id: string): Promise<string[]> {
  const title = visitor.words.stepTitle(id)
  const list = listsOf(visitor, companion).find(({ steps }) => steps.some((step) => step.id === id))
  if (list === undefined) throw new Error(`Step ${id} is not on the path.`)
  await visitor.press(buttonOf(visitor, list.button))
  await visitor.press(visitor.page.locator('main').getByRole('button', { name: beginsWith(title) }))
  await expect(visitor.heading).toContainText(title)
  const headings = await visitor.readPages()
  await visitor.leaveStep()
  await visitor.backToPath()
  return headings
}

/** The steps as the screen sorts them: phases, what is to be checked, what needs nothing. */
function listsOf({ words }: Visitor, { path: { steps }, person, namesPhases }: Companion): StepsBehind[] {
  const mine = steps.filter(({ kind }) => kind !== 'not_required')
  const phases = new Set(person.events.flatMap((event) => catalogue.events.get(event)?.phases ?? []))
  const behind = [...phases].map((phase) => ({
    button:
      namesPhases === null
        ? words.text(`kiosk:path.${phase}`)
        : words.shared('phases', namesPhases, phase, 'name'),
    steps: mine.filter((step) => step.phase === phase && step.status !== 'to_check'),
  }))
  return [
    ...behind,
    {
      button: words.text('kiosk:path.nothingToDo'),
      steps: steps.filter(({ kind }) => kind === 'not_required'),
    },
    { button: words.text('ui:toCheckCard.show'), steps: mine.filter(({ status }) => status === 'to_check') },
  ].filter((list) => list.steps.length > 0)
}

/** The titles of the cards of a list, page by page; the whole words of a card that has none of these titles. */
async function readTitles(visitor: Visitor, titles: readonly string[]): Promise<string[]> {
  const longestFirst = titles.toSorted((a, b) => b.length - a.length)
  const read: string[] = []
  do {
    const cards = visitor.page.locator('main [data-page-card]').filter({ visible: true })
    for (const words of await cards.allTextContents())
      read.push(longestFirst.find((title) => words.startsWith(title)) ?? words)
  } while (await visitor.turnPage())
  return read
}

const buttonOf = ({ page }: Visitor, label: string) =>
  page.getByRole('main').getByRole('button', { name: beginsWith(label) })

const beginsWith = (text: string): RegExp => new RegExp(`^\\s*${literal(text)}`)

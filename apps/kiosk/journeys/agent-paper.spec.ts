/** The papers of the agent, read as the printer gets them: the neutral summary and the ticket, on A4 and on a roll. */
import { writeFile } from 'node:fs/promises'
import { decodeCase } from '@parcours/flows/codec'
import type { Page } from '@playwright/test'
import { Agent, desk, openBranch, pin } from './agent.ts'
import { catalogue } from './catalogue.ts'
import { readCode } from './codes.ts'
import { expect, test } from './fixtures.ts'
import { faultsOf, readPaper } from './paper.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const arabic = testWords('ar')
const french = testWords('fr')

/** Titles of the words of the desk that a visitor reads, on the ticket. */
const ticketWords = [
  'Votre ticket',
  'Gardez ce ticket.',
  'Montrez-le à un agent.',
  'Ce code contient vos réponses.',
]

/** The printer of this machine: it takes what is asked of it, once, and says nothing until the paper was read. */
async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let printed = 0
    window.print = () => {
      printed++
      document.documentElement.dataset.printed = String(printed)
    }
  })
}

/** As the printer gets it. @param count how many papers it has had by then */
async function print(page: Page, count: number): Promise<Buffer> {
  await expect(page.locator('html')).toHaveAttribute('data-printed', String(count))
  await page.evaluate(() => document.fonts.ready)
  return page.pdf({ preferCSSPageSize: true })
}

/** The printer has the paper: it leaves the page. */
async function expectGone(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('div[data-agent-paper]')).toHaveCount(0)
}

/** Titles of steps of private subjects: on paper a neutral title stands for them. */
const secrets = catalogue.steps
  .filter(({ step }) => french.neutralTitle(step.id) !== undefined)
  .map(({ step }) => french.stepTitle(step.id))

/** A visitor with a private subject on the path, and what the agent did for them. */
async function prepared(page: Page, format: 'a4' | 'receipt80', language: 'fr' | 'ar'): Promise<Agent> {
  await holdPrinter(page)
  await openBranch(page, { print: { format } })
  const visitor = new Visitor(page, language === 'ar' ? arabic : french, 'touch')
  const agent = new Agent(page)
  await visitor.beginMoving()
  await visitor.answerAll({
    moving_date: { date: '2027-03-01' },
    // With the work left open, this screen shows every card that it has.
    move_reason: { card: 'domestic_violence' },
  })
  await agent.askPin(language)
  await agent.typePin(pin)
  await agent.press(desk.tabs.path)
  await agent.press(desk.why.doHere)
  await agent.press(desk.tabs.file)
  const paper = agent.half.getByRole('checkbox').first()
  await agent.find(paper)
  await paper.tap({ force: true })
  await expect(paper).toBeChecked()
  // Back on its first page.
  await agent.press(desk.tabs.why)
  await agent.press(desk.tabs.file)
  return agent
}

type Format = 'a4' | 'receipt80'

async function readSummary(page: Page, agent: Agent, format: Format, file: string): Promise<void> {
  await agent.press(desk.file.summary)
  const lines = await page.locator('div[data-agent-paper] p').allTextContents()
  const pdf = await print(page, 1)
  await writeFile(file, pdf)
  const { title, events, doneHere, toDo, toCheck, papers, seen, unseen, limit } = desk.summary
  const moving = french.shared('events', 'moving', 'name')
  const rule = {
    format,
    most: format === 'a4' ? 8 : 150,
    inOrder: [title, events, moving, doneHere, toDo, toCheck, papers, seen, unseen, limit],
    secrets,
  }
  const pages = await readPaper(pdf)
  expect(faultsOf(pages, rule)).toEqual([])
  expect(lines.length).toBeGreaterThan(format === 'a4' ? 30 : 15)
  expect(faultsOf(pages, { ...rule, inOrder: lines })).toEqual([])
  await expectGone(page)
}

async function readTicket(page: Page, agent: Agent, format: Format, file: string) {
  await agent.press(desk.file.ticket)
  const shown = await readCode(agent.half.getByRole('img', { name: desk.ticket.label }))
  await agent.press(desk.ticket.print)
  await page.emulateMedia({ media: 'print' })
  const text = await readCode(page.locator('div[data-agent-paper] [role=img]'))
  await page.emulateMedia({ media: null })
  const pdf = await print(page, 2)
  await writeFile(file, pdf)
  const rule = {
    format,
    most: format === 'a4' ? 1 : 30,
    inOrder: format === 'a4' ? ticketWords : [],
    secrets,
  }
  expect(faultsOf(await readPaper(pdf), rule)).toEqual([])
  expect(text).toBe(shown)
  await expectGone(page)
  return decodeCase(catalogue, text.slice(text.indexOf('#') + 1))
}

/** An exercise with so many papers that their table takes more than a sheet. */
async function longSummary(page: Page): Promise<Agent> {
  await holdPrinter(page)
  await openBranch(page, { print: { format: 'a4' } })
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  await agent.typePin(pin)
  await agent.hands.press(agent.hands.button(desk.home.practice))
  await agent.choose(new RegExp(desk.practice.family.title))
  await agent.press(desk.tabs.file)
  return agent
}

test(
  'a summary whose papers go over a sheet has no line over another, and says that it is an exercise',
  {
    tag: '@landscape',
  },
  async ({ page }, info) => {
    const agent = await longSummary(page)
    await agent.press(desk.file.summary)
    const lines = await page.locator('div[data-agent-paper] :is(p, th, td)').allTextContents()
    const pdf = await print(page, 1)
    await writeFile(info.outputPath('summary-long.pdf'), pdf)
    const pages = await readPaper(pdf)
    expect(pages.length).toBeGreaterThan(2)
    expect(lines).toContain(desk.summary.practice)
    // The names of the columns stand on each sheet again: in order are the papers, and what follows them.
    const inOrder = [desk.summary.practice, desk.summary.papers, desk.summary.limit]
    expect(faultsOf(pages, { format: 'a4', most: 8, inOrder, secrets })).toEqual([])

    // Canary: laid out as a grid, Chromium prints the last line over the table.
    await page.evaluate(() => {
      const grid = new CSSStyleSheet()
      grid.replaceSync('div[data-agent-paper] { display: grid; gap: 4mm }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, grid]
    })
    await expectGone(page)
    await agent.press(desk.file.summary)
    const broken = await readPaper(await print(page, 2))
    expect(faultsOf(broken, { format: 'a4', most: 8, inOrder, secrets }).join('\n')).toContain(
      'stand over each other',
    )
    await expectGone(page)
  },
)

for (const { format, language } of [
  { format: 'a4', language: 'fr' },
  { format: 'receipt80', language: 'ar' },
] as const)
  test(
    `on ${format}, ${language}: the summary has each line in readable letters, the code of the ticket says the case, and nothing is private`,
    { tag: '@landscape' },
    async ({ page }, info) => {
      const agent = await prepared(page, format, language)
      await readSummary(page, agent, format, info.outputPath(`summary-${format}.pdf`))
      const {
        papers,
        case: written,
        lang,
      } = await readTicket(page, agent, format, info.outputPath(`ticket-${format}.pdf`))
      expect({ papers: papers.length, done: written.done.length, lang }).toEqual({
        papers: 1,
        done: 1,
        lang: language,
      })
    },
  )

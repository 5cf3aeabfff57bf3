/** The desk without a mouse and without a touch: from the first screen to the end of a case. */
import { decodeCase } from '@parcours/flows/codec'
import { desk, openBranch, pin } from './agent.ts'
import { AgentKeys } from './agentKeys.ts'
import { catalogue } from './catalogue.ts'
import { readCode } from './codes.ts'
import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const arabic = testWords('ar')
const french = testWords('fr')
const isPath = (title: string | null) => title?.trim() === arabic.text('kiosk:path.title')

/** Answers every question of the first path for the visitor, on the screen in French: « Je ne sais pas » throughout. */
async function answerForVisitor(agent: AgentKeys): Promise<number> {
  // Where the two have the screen in turn, the visitor's page is there, but hidden.
  const title = agent.page.locator('main h1')
  let answers = 0
  for (; answers < 20 && !isPath(await title.textContent()); answers++) {
    const before = await title.elementHandle()
    await agent.press('Je ne sais pas')
    await agent.press(french.text('ui:questionScreen.continue'))
    await expect.poll(() => before?.evaluate(({ isConnected }) => isConnected)).toBe(false)
    await agent.expectInHalf()
  }
  return answers
}

test('by keyboard alone: hidden for a moment the desk comes back at once, hidden for longer it asks for the PIN', {
  tag: '@landscape',
}, async ({ page }) => {
  await openBranch(page)
  const visitor = new Visitor(page, arabic, 'keyboard')
  const agent = new AgentKeys(page)
  await visitor.beginMoving()
  const typePin = async () => {
    await expect(visitor.heading).toHaveText(desk.pin.title)
    await page.keyboard.type(pin)
    await page.keyboard.press('Enter')
    await expect(agent.half).toBeVisible()
  }
  await agent.askPin('ar')
  await typePin()

  // Hidden by mistake.
  await page.keyboard.press('Escape')
  await expect(agent.half).toBeHidden()
  await agent.askPin('ar')
  await expect(agent.half).toBeVisible()

  // The screen was turned, and the visitor goes on: what they press does not keep the desk open.
  await page.keyboard.press('Escape')
  await expect(agent.half).toBeHidden()
  const title = await visitor.heading.textContent()
  await page.clock.runFor('00:08')
  await page.keyboard.press('Tab')
  await page.clock.runFor('00:08')
  await expect(visitor.heading).toHaveText(title ?? '')
  await agent.askPin('ar')
  await typePin()

  // A visitor who ends the visit behind a hidden desk gets the first screen, not the list of cases.
  await agent.openCases()
  await agent.choose('English')
  await page.keyboard.press('Escape')
  await expect(agent.half).toBeHidden()
  const english = testWords('en')
  const ends = (area: 'banner' | 'alertdialog', key: string) =>
    visitor.press(page.getByRole(area).getByRole('button', { name: english.text(key) }))
  await ends('banner', 'ui:eraseAndLeave.button')
  await ends('alertdialog', 'ui:eraseAndLeave.confirm')
  await expect(page.getByText(desk.home.title, { exact: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /Renard/ })).toHaveCount(0)
})

for (const [size, screen] of [
  ['size2', '@portrait'],
  ['size4', '@landscape'],
] as const)
  test(`two cases by keyboard alone, the visitor in Arabic, ${size}: the focus is seen and never lost`, {
    tag: shortOn(screen),
  }, async ({ page }) => {
    await openBranch(page)
    const visitor = new Visitor(page, arabic, 'keyboard')
    const agent = new AgentKeys(page)
    const look = () => agent.hands.look()
    await visitor.arrive()
    await visitor.choose(size, 'light')
    await agent.askPin('ar')
    await expect(visitor.heading).toHaveText(desk.pin.title)
    await look()
    await page.keyboard.type(pin)
    await page.keyboard.press('Enter')
    await expect(agent.half).toBeVisible()

    // The agent answers for the visitor, in French.
    await agent.toHalf()
    await agent.press(desk.tabs.mirror)
    await look()
    await agent.press(new RegExp(french.shared('events', 'moving', 'name')))
    await agent.expectInHalf()
    expect(await answerForVisitor(agent)).toBeGreaterThan(3)
    await look()

    // A second visitor, then back.
    await agent.openCases()
    await look()
    await agent.choose('English')
    await agent.press(desk.tabs.mirror)
    await agent.press(new RegExp(french.shared('events', 'birth', 'name')))
    await agent.openCases()
    await agent.choose(/^Renard bleu/)
    await expect(page.locator('main h1')).toHaveText(arabic.text('kiosk:path.title'))

    // Why a step is there; a paper that was seen; done here.
    await agent.press(desk.tabs.path)
    await look()
    await agent.press(new RegExp(`^${desk.path.short.toCheck}`))
    await agent.expectInHalf()
    const isInTurns = (await page.locator('[data-split=over]').count()) > 0
    await agent.press(desk.path.show)
    if (isInTurns) {
      // In turns the visitor has the screen now, and the focus is on the title of the step.
      await expect(page.locator('main h1')).toBeFocused()
      await page.keyboard.press('F6')
    }
    await agent.expectInHalf()
    await agent.press(desk.path.explain)
    await agent.expectInHalf()
    await look()
    const paper = await agent.tickFirstPaper()
    expect(paper).not.toBe('')
    await look()
    await agent.press(desk.why.doHere)
    await agent.expectInHalf()

    // Folded, the visitor has nearly the whole screen; and open again.
    await agent.press(french.text('ui:agentPanel.fold'))
    await agent.expectInHalf()
    await expect(agent.half.getByRole('button', { name: desk.tabs.file, exact: true })).toHaveCount(0)
    await look()
    await agent.press(french.text('ui:agentPanel.unfold'))

    // The ticket holds the paper; the summary is printed; the case is closed.
    await agent.press(desk.tabs.file)
    await look()
    await agent.press(desk.file.summary)
    await agent.expectInHalf()
    await agent.press(desk.file.ticket)
    await agent.expectInHalf()
    await look()
    const text = await readCode(page.getByRole('img', { name: desk.ticket.label }))
    const { papers, case: written } = decodeCase(catalogue, text.slice(text.indexOf('#') + 1))
    expect(papers).toHaveLength(1)
    expect(written.done).toHaveLength(1)
    await agent.press(desk.ticket.back)
    await agent.press(desk.file.close)
    await look()
    await agent.use(page.getByRole('alertdialog').getByRole('button', { name: desk.file.closeConfirm }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.home.title)

    // Taken up by a scanner, whatever has the focus: language, answers and papers are back.
    await agent.use(agent.hands.button(desk.home.takeUp))
    await look()
    await agent.scan(text)
    await expect(page.locator('main h1')).toHaveText(arabic.text('kiosk:path.title'))
    await agent.toHalf()
    await agent.press(desk.tabs.file)
    await expect(agent.half.getByRole('checkbox', { checked: true, includeHidden: true })).toHaveCount(1)

    // Escape: the visitor is alone with the screen, and the focus is on their side.
    await page.keyboard.press('Escape')
    await expect(agent.half).toBeHidden()
    await expect(page.locator('main h1')).toBeFocused()
    await look()
  })

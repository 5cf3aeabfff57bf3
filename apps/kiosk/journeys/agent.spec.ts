/** An agent beside the kiosk: three cases at once, a ticket and its take-up, the visitor in Arabic. */
import { readFileSync } from 'node:fs'
import { decodeCase } from '@parcours/flows/codec'
import { demoPin } from '../server/demo.ts'
import { Agent, desk, openBranch, pin } from './agent.ts'
import { catalogue } from './catalogue.ts'
import { damaged, readCode } from './codes.ts'
import { expect, test } from './fixtures.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const arabic = testWords('ar')
const english = testWords('en')
const french = testWords('fr')

test('three cases side by side; one leaves on its ticket and is taken up again, nothing told twice', {
  tag: '@portrait',
}, async ({ page }) => {
  await openBranch(page)
  const visitor = new Visitor(page, arabic, 'touch')
  const agent = new Agent(page)
  await visitor.beginMoving()
  await visitor.answerAll({ moving_date: { date: '2027-03-01' } }, { untilFirstPath: true })

  // The visit goes on as the first case, in the visitor's language, with French beside it.
  await agent.askPin('ar')
  await agent.typePin('99999999')
  await expect(page.getByText(desk.pin.wrong)).toBeVisible()
  await agent.typePin(pin)
  await expect(agent.half.getByRole('heading', { name: 'Renard bleu' })).toBeVisible()
  await expect(visitor.heading).toHaveText(arabic.text('kiosk:path.title'))
  await visitor.look()
  await agent.press(desk.tabs.path)
  await agent.press(desk.why.doHere)
  await visitor.look()

  // A second visitor, whom the agent asks in French on the screen that answers for both.
  await agent.openCases()
  await agent.hands.look()
  await agent.choose('English')
  await agent.press(desk.tabs.mirror)
  await agent.press(new RegExp(french.shared('events', 'birth', 'name')))
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toHaveText(
    english.text('kiosk:events.title'),
  )
  await agent.hands.look()

  // A third one; then back to the first: as it was left.
  await agent.openCases()
  await agent.choose('Français')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    french.text('kiosk:events.title'),
  )
  await agent.openCases()
  await agent.choose(/^Renard bleu/)
  await expect(visitor.heading).toHaveText(arabic.text('kiosk:path.title'))

  // The ticket.
  await agent.press(desk.tabs.file)
  await agent.press(desk.file.ticket)
  await visitor.look()
  const link = await readCode(page.getByRole('img', { name: desk.ticket.label }))
  const written = decodeCase(catalogue, link.slice(link.indexOf('#') + 1))
  expect(written).toMatchObject({ lang: 'ar', case: { events: ['moving'] } })
  expect(written.case.facts.moving_date).toBe('2027-03-01')
  expect(written.case.done).toHaveLength(1)
  await agent.press(desk.ticket.closeAfter)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.home.title)
  await expect(page.getByRole('button', { name: /^Renard bleu/ })).toHaveCount(0)

  // Taken up with a scanner, from the list of cases: damaged first, then whole.
  await agent.scan(`${link.slice(0, link.indexOf('#') + 1)}${damaged(link.slice(link.indexOf('#') + 1))}`)
  await expect(page.getByText(desk.takeUp.damaged)).toBeVisible()
  await agent.hands.look()
  await agent.scan('https://www.example.org/une-autre-page')
  await expect(page.getByText(desk.takeUp.foreign)).toBeVisible()
  await agent.scan(link)
  await expect(visitor.heading).toHaveText(arabic.text('kiosk:path.title'))
  await agent.press(desk.tabs.path)
  await agent.press('Page suivante')
  await visitor.press(visitor.button(arabic.text('kiosk:path.answers')))
  await visitor.findText('2027')

  // One press of Escape: the visitor has the screen alone.
  await page.keyboard.press('Escape')
  await expect(agent.half).toBeHidden()
  await visitor.look()
})

test('an unused desk locks itself and leaves the visitor alone on the kiosk', {
  tag: '@landscape',
}, async ({ page }) => {
  await openBranch(page)
  const visitor = new Visitor(page, arabic, 'touch')
  const agent = new Agent(page)
  await visitor.beginMoving()
  await agent.askPin('ar')
  await expect(visitor.heading).toHaveText(desk.pin.title)
  await visitor.look()
  // A ticket opens nothing yet, and is no wrong PIN either.
  await agent.scan('https://parcours.exemple.fr/#0123456789')
  await expect(page.getByText(desk.pin.scanned)).toBeVisible()
  await expect(page.getByText(desk.pin.wrong)).toHaveCount(0)
  await agent.typePin(pin)
  await expect(agent.half).toBeVisible()
  await visitor.look()
  const title = await visitor.heading.textContent()
  // Beside a case neither: its Enter presses nothing on the page of the visitor.
  await agent.scan('https://parcours.exemple.fr/#0123456789')
  await expect(agent.half.getByRole('status')).toHaveText(desk.takeUp.besideCase)
  await expect(visitor.heading).toHaveText(title ?? '')
  await page.clock.runFor('01:41')
  await expect(agent.half.getByRole('status')).toHaveText(desk.lockSoon.replace('{{seconds}}', '20'))
  await page.clock.runFor('00:20')
  await expect(agent.half).toBeHidden()
  await expect(visitor.heading).toHaveText(title ?? '')
  await agent.askPin('ar')
  await expect(visitor.heading).toHaveText(desk.pin.title)
})

test('guesses of the PIN are slow, and a new document is no new round of them', {
  tag: '@landscape',
}, async ({ page }) => {
  await openBranch(page)
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  for (let guess = 1; guess <= 5; guess++) await agent.typePin(`1234567${guess}`)
  await expect(page.getByText(/Trop d’essais/)).toBeVisible()
  await page.reload()
  await agent.askPin('fr')
  await expect(page.getByText(/Trop d’essais/)).toBeVisible()
  await page.clock.runFor('01:01')
  await agent.typePin(pin)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.home.title)
})

test('an exercise says so on every screen, and what a good walk looks like', {
  tag: '@landscape',
}, async ({ page }) => {
  await openBranch(page)
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  await agent.typePin(pin)
  await agent.hands.press(agent.hands.button(desk.home.practice))
  await agent.hands.look()
  await agent.choose(new RegExp(desk.practice.family.title))
  const mark = page.getByRole('region', { name: desk.practice.mark })
  await expect(mark).toBeVisible()
  await agent.hands.look()
  await agent.press(desk.practice.advice)
  await expect(page.getByRole('dialog')).toContainText(desk.practice.family.good[0] ?? '')
  await agent.hands.press(page.getByRole('dialog').getByRole('button', { name: 'Fermer' }))
  await agent.press(desk.tabs.path)
  // Once more, a tab is on its first page again.
  await agent.press('Page suivante')
  await expect(agent.half.getByText(/^Page 2 /)).toBeVisible()
  await agent.press(desk.tabs.path)
  await expect(agent.half.getByText(/^Page 1 /)).toBeVisible()
  await agent.press(desk.path.explain)
  await expect(agent.half.getByRole('heading', { name: desk.why.stepOn })).toBeVisible()
  await expect(mark).toBeVisible()

  // Put on a ticket and taken up, it is still no visitor.
  await agent.press(desk.tabs.file)
  await agent.press(desk.file.ticket)
  const code = page.getByRole('img', { name: desk.ticket.label })
  await agent.find(code)
  const link = await readCode(code)
  await agent.openCases()
  await agent.hands.press(agent.hands.button(desk.home.takeUp))
  await agent.scan(link)
  await expect(agent.half.getByRole('heading', { name: 'Souris verte' })).toBeVisible()
  await expect(mark).toBeVisible()
  await agent.press(desk.practice.advice)
  await expect(page.getByRole('dialog')).toContainText(desk.practice.family.good[0] ?? '')
})

test('a kiosk without settings keeps its desk closed', { tag: '@landscape' }, async ({ page }) => {
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  await expect(page.getByText(desk.pin.unset)).toBeVisible()
  await page.keyboard.type(demoPin)
  await expect(agent.hands.button(desk.pin.open)).toHaveCount(0)
  await expect(page.getByText(desk.home.title, { exact: true })).toHaveCount(0)
})

test('beside a step an agent finds whom to call, and the place near here with its phone', {
  tag: '@portrait',
}, async ({ page }) => {
  const places = readFileSync(new URL('../../../packages/places/demo/places.json', import.meta.url), 'utf8')
  await page.route('**/places.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: places }),
  )
  await openBranch(page, { directory: 'places.json' })
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  await agent.typePin(pin)
  await agent.hands.press(agent.hands.button(desk.home.practice))
  await agent.choose(new RegExp(desk.practice.family.title))
  await agent.press(desk.tabs.path)
  await agent.press(
    desk.path.explain,
    agent.half.getByRole('group', { name: french.stepTitle('caf-address') }),
  )
  await agent.findText(french.text('ui:placeCard.demo'))
  await agent.find(
    agent.half
      .getByText(/^Téléphone.* 0/)
      .filter({ visible: true })
      .first(),
  )
  await agent.findText('Caf, accueil des partenaires, 01 99 00 12 35')
  await agent.hands.look()
})

/** The places of service on the kiosk, with the invented directory of the demonstration. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { shortOn } from './full.ts'
import { untilKept } from './kept.ts'
import { ports } from './ports.ts'
import type { Replies } from './replies.ts'
import { Host } from './versions.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const french = testWords('fr')
const arabic = testWords('ar')
const demo = readFileSync(
  fileURLToPath(new URL('../../../packages/places/demo/places.json', import.meta.url)),
  'utf8',
)
const hall = { name: 'Mairie de Ville-Exemple', address: '2 place de l’Exemple', phone: '01 99 00 00 20' }

/** One answer, and "Je ne sais pas" to the rest: enough for a path with its dates. */
const replies: Replies = { moving_date: { date: '2027-06-01' } }

/** The branch has a directory, or says that it has one. */
async function withDirectory(page: Page, body?: string, status = 200): Promise<void> {
  await page.route('**/settings.json', (route) => route.fulfill({ json: { directory: 'places-demo.json' } }))
  if (body !== undefined)
    await page.route('**/places-demo.json', (route) =>
      route.fulfill({ body, status, contentType: 'application/json' }),
    )
}

async function toPath(visitor: Visitor): Promise<void> {
  visitor.onScreen = async () => {}
  await visitor.beginMoving()
  await visitor.answerAll(replies, { untilFirstPath: true })
}

/** From the path: opens a step through the list of those to check. */
async function openStep(visitor: Visitor, id: string): Promise<void> {
  const { page, words } = visitor
  await visitor.press(visitor.button(words.text('ui:toCheckCard.show')))
  await visitor.press(
    page
      .getByRole('main')
      .getByRole('button', { name: words.stepTitle(id) })
      .first(),
  )
  await expect(visitor.heading).toContainText(words.stepTitle(id))
}

test('by touch, in French: the nearest place, open now, its phone; one trip; the paper', {
  tag: shortOn('@portrait'),
}, async ({ page }) => {
  await withDirectory(page)
  const visitor = new Visitor(page, french, 'touch')
  await toPath(visitor)
  await openStep(visitor, 'town-hall-school-registration')
  await visitor.findText(hall.name)
  const card = page.getByRole('article').filter({ hasText: hall.name })
  await expect(card).toContainText(french.text('ui:placeCard.demo'))
  await expect(card).toContainText(hall.address)
  const main = page.getByRole('main')
  // A Tuesday at ten o'clock: the town hall opens in the afternoon. On a low screen the card goes on on the next page.
  await visitor.findText(french.text('ui:openingHours.closedNow'))
  await expect(main).toContainText('Ouvre aujourd’hui à 13 heures 30')
  await visitor.findText(hall.phone)
  await expect(main.getByText(hall.phone)).toHaveAttribute('dir', 'ltr')
  await visitor.readPages()
  await visitor.leaveStep()
  await visitor.backToPath()

  await visitor.press(page.getByRole('main').getByRole('button', { name: french.text('kiosk:trips.title') }))
  await expect(visitor.heading).toHaveText(french.text('kiosk:trips.title'))
  do await visitor.glance('trips')
  while (await visitor.turnPage())
  // What its card says: on a Tuesday at ten o'clock.
  for (const words of [
    '1 place de l’Exemple, 00000 Ville-Exemple',
    '01 99 00 00 10',
    french.text('ui:openingHours.openNow'),
    french.text('ui:placeCard.appointment_possible'),
  ])
    await expect(page.getByRole('main')).toContainText(words)
  await visitor.backToPath()

  await visitor.press(visitor.button(french.text('kiosk:path.print')))
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('[data-print-root]')
  await expect(paper).toContainText('1 place de l’Exemple')
  await expect(paper).toContainText('01 99 00 00 10')
  await expect(paper).toContainText(french.text('ui:placeCard.demo'))
})

test('in Arabic, by keys alone: names and addresses stay French, phones in their order', {
  tag: shortOn('@landscape'),
}, async ({ page }) => {
  await withDirectory(page)
  const visitor = new Visitor(page, arabic, 'keyboard')
  await toPath(visitor)
  await openStep(visitor, 'town-hall-school-registration')
  await visitor.findText(hall.name)
  const card = page.getByRole('article').filter({ hasText: hall.name })
  await expect(card.getByRole('heading')).toHaveText(arabic.shared('places', 'town_hall', 'name'))
  await expect(card.getByText(hall.name)).toHaveAttribute('lang', 'fr')
  // In one line with the town on the low screen, where the card is brief.
  await visitor.findText(hall.address)
  await expect(page.getByText(hall.address)).toHaveJSProperty('tagName', 'BDI')
  await visitor.findText(hall.phone)
  await expect(page.getByText(hall.phone)).toHaveAttribute('dir', 'ltr')
  await visitor.readPages()
  await visitor.leaveStep()
  await expect(visitor.heading).toHaveText(arabic.text('kiosk:toCheck.title'))
})

test('without a directory a step names its kind of place, and nothing is asked of the server', {
  tag: shortOn('@portrait'),
}, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const visitor = new Visitor(page, french, 'touch')
  await toPath(visitor)
  await openStep(visitor, 'town-hall-school-registration')
  await visitor.findText(french.text('kiosk:places.ask'))
  const kind = page.getByText(french.shared('places', 'town_hall', 'name'), { exact: true })
  await expect(kind.last()).toBeVisible()
  await visitor.look()
  expect(asked.filter((path) => /^\/[^/]+\.json$/.test(path))).toEqual(['/settings.json'])
})

/** From any screen to the page for the operator, which says what is wrong with the directory. */
async function readTechnicalPage(visitor: Visitor, told: RegExp): Promise<void> {
  const { page } = visitor
  const cards = page.getByRole('main').getByRole('button')
  await visitor.press(page.getByRole('banner').getByRole('button').first())
  await expect(visitor.heading).toHaveText(french.text('about:menu.title'))
  await visitor.press(cards.filter({ hasText: french.text('about:who.title') }))
  await expect(visitor.heading).toHaveText(french.text('about:who.title'))
  await visitor.press(cards.filter({ hasText: french.text('about:who.operator') }))
  await expect(visitor.heading).toHaveText('Page technique')
  await visitor.findText('directory : places-demo.json')
  await expect(page.getByText(told)).toBeVisible()
  await expect(page.getByText(/rechargez la page/).filter({ visible: true })).toBeVisible()
}

test('a directory with a wrong field does not stop the kiosk, and the technical page says what to mend', {
  tag: shortOn('@landscape'),
}, async ({ page }) => {
  await withDirectory(page, demo.replace('"0199000020"', '"01 99"'))
  const visitor = new Visitor(page, french, 'touch')
  await toPath(visitor)
  await openStep(visitor, 'town-hall-school-registration')
  await visitor.findText(french.text('kiosk:places.ask'))
  await readTechnicalPage(visitor, /places\.2\.phones\.0.*demo-town-hall/)
  await visitor.look()
})

for (const [what, body, status, told] of [
  ['that is cut', demo.slice(0, 500), 200, /JSON/],
  ['that the server lacks', '', 404, /n’est pas à côté de/],
] as const)
  test.describe(`a directory ${what}`, () => {
    test.use({ expectedErrors: /404/ })
    test('is named on the technical page', { tag: shortOn('@landscape') }, async ({ page }) => {
      await withDirectory(page, body, status)
      const visitor = new Visitor(page, french, 'touch')
      await visitor.arrive()
      await readTechnicalPage(visitor, told)
      await visitor.look()
    })
  })

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', baseURL: `http://127.0.0.1:${ports.places}` })
  let folder: string
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parcours-places-'))
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the directory that the operator put beside the page is kept', { tag: '@portrait' }, async ({
    page,
    context,
  }) => {
    cpSync(fileURLToPath(new URL('../dist', import.meta.url)), folder, { recursive: true })
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ directory: 'places.json' }))
    writeFileSync(join(folder, 'places.json'), demo)
    const host = new Host(ports.places)
    await host.serve(folder)
    await page.goto('/')
    await untilKept(page, 'directory')
    await host.cut()
    await context.setOffline(true)
    await page.reload()
    const visitor = new Visitor(page, french, 'touch')
    await toPath(visitor)
    await openStep(visitor, 'town-hall-school-registration')
    await visitor.findText(hall.name)
  })
})

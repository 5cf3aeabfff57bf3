/** A ticket before the camera: a true picture through the camera of Chromium, and every way in which there is none. */
import { readFileSync } from 'node:fs'
import { encodeCase } from '@parcours/flows/codec'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { Agent, desk, openBranch, pin } from './agent.ts'
import { catalogue } from './catalogue.ts'
import { damaged } from './codes.ts'
import { Film } from './fakeCamera.ts'
import { expect, test, today } from './fixtures.ts'
import { watch } from './guard.ts'
import { phoneOrigin } from './ports.ts'
import { testWords } from './words.ts'

const arabic = testWords('ar')

const person = JSON.parse(
  readFileSync(
    new URL('../../../packages/flows/scenarios/family-two-children-same-commune.json', import.meta.url),
    'utf8',
  ),
) as Parameters<typeof encodeCase>[1]
const code = encodeCase(
  catalogue,
  { ...person, done: ['tax-address'] },
  { lang: 'ar', papers: ['identity_document'] },
)

interface Machine {
  readonly baseURL: string
  readonly flags?: readonly string[]
  /** @default true */
  readonly isAllowed?: boolean
  /** Runs in the page before the kiosk does. */
  readonly before?: () => void
}

/** The desk on a machine of its own, at the screen where tickets are taken up. The policy of the page is in force. */
async function atTakeUp(
  { baseURL, flags = [], isAllowed = true, before }: Machine,
  act: (page: Page, agent: Agent) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...flags],
  })
  const context: BrowserContext = await browser.newContext({
    baseURL,
    hasTouch: true,
    locale: 'fr-FR',
    serviceWorkers: 'block',
    viewport: { width: 1080, height: 1920 },
    permissions: isAllowed ? ['camera'] : [],
  })
  const problems = await watch(context, { origins: [new URL(baseURL).origin] })
  if (before !== undefined) await context.addInitScript(before)
  const page = await context.newPage()
  await page.clock.install({ time: new Date(`${today}T10:00:00+01:00`) })
  await openBranch(page)
  const agent = new Agent(page)
  await page.goto('/')
  await agent.askPin('fr')
  await agent.typePin(pin)
  await agent.hands.press(agent.hands.button(desk.home.takeUp))
  await agent.hands.press(agent.hands.button(desk.takeUp.camera))
  await act(page, agent)
  await browser.close()
  expect(problems).toEqual([])
}

test('a ticket is read by the camera: what is foreign or damaged says so, then the case is back', {
  tag: '@portrait',
}, async ({ baseURL }) => {
  const ticket = new Film([
    { text: 'https://www.example.org/menu-du-midi', seconds: 4 },
    { text: `${phoneOrigin}/#${damaged(code)}`, seconds: 4 },
    { text: `${phoneOrigin}/#${code}`, seconds: 4 },
  ])
  await atTakeUp({ baseURL: baseURL ?? '', flags: ticket.flags }, async (page, agent) => {
    const said = page.getByRole('status')
    await expect(said.getByText(desk.takeUp.foreign)).toBeVisible({ timeout: 15_000 })
    await agent.hands.look()
    await expect(said.getByText(desk.takeUp.damaged)).toBeVisible({ timeout: 15_000 })
    await expect(page.locator('main h1')).toHaveText(arabic.text('kiosk:path.title'), { timeout: 15_000 })
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await agent.press(desk.tabs.file)
    await expect(
      agent.half.getByRole('checkbox', { checked: true, includeHidden: true }).first(),
    ).toBeAttached()
    // The camera goes out with its screen.
    await expect(page.locator('video')).toHaveCount(0)
  })
  ticket.remove()
})

test('a ticket with a stain, or none at all: the agent is told how to hold it', {
  tag: '@portrait',
}, async ({ baseURL }) => {
  const stained = new Film([{ text: `${phoneOrigin}/#${code}`, seconds: 3, isStained: true }])
  await atTakeUp({ baseURL: baseURL ?? '', flags: stained.flags }, async (page, agent) => {
    await expect(page.getByText(desk.takeUp.cameraNothing)).toBeVisible({ timeout: 20_000 })
    await agent.hands.press(agent.hands.button(desk.takeUp.cameraStop))
    await expect(page.locator('video')).toHaveCount(0)
  })
  stained.remove()
})

test('no camera, a camera that is not allowed, one that another program has: three words for three causes', {
  tag: '@portrait',
}, async ({ baseURL }) => {
  await atTakeUp({ baseURL: baseURL ?? '' }, async (page, agent) => {
    await expect(page.getByText(desk.takeUp.cameraNone)).toBeVisible()
    await agent.hands.look()
  })
  const empty = new Film([{ text: null, seconds: 1 }])
  await atTakeUp({ baseURL: baseURL ?? '', flags: empty.flags, isAllowed: false }, async (page) => {
    await expect(page.getByText(desk.takeUp.cameraRefused)).toBeVisible()
  })
  // What Chromium says where the device is busy; no second program can be started here.
  const isTaken = () => {
    // A page that is not secure has none: the empty one before the kiosk.
    if (!('mediaDevices' in navigator)) return
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('busy', 'NotReadableError'))
  }
  await atTakeUp({ baseURL: baseURL ?? '', flags: empty.flags, before: isTaken }, async (page) => {
    await expect(page.getByText(desk.takeUp.cameraTaken)).toBeVisible()
  })
  empty.remove()
})

import type { Page } from '@playwright/test'
import { test as base, expect } from './fixtures.ts'
import { untilKept } from './kept.ts'
import { ports } from './ports.ts'
import { Host, Versions } from './versions.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const french = testWords('fr')

/** One answer, and "Je ne sais pas" to the rest: enough for a path with its dates. */
const replies = { moving_date: { date: '2027-06-01' } }

/** Milliseconds in which the page looks once whether a version waits and nobody is there. */
const look = 5500

/** The page looks twice, as it must before it takes a version up; each look has the time to get its answer. */
async function lookTwice(page: Page): Promise<void> {
  for (let looks = 0; looks < 2; looks++) {
    await page.clock.runFor(look)
    await page.waitForTimeout(300)
  }
}

const test = base.extend<
  { host: Host },
  { versions: { readonly old: string; readonly next: string; readonly broken: string } }
>({
  versions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const versions = new Versions()
      const next = await versions.build('Bonjour encore')
      await use({ old: versions.present, next, broken: versions.withoutOneFile(next) })
      versions.remove()
    },
    { scope: 'worker' },
  ],
  host: async ({ versions }, use, { parallelIndex }) => {
    const host = new Host(ports.offline + parallelIndex)
    await host.serve(versions.old)
    await use(host)
    await host.cut()
  },
  baseURL: async ({ host }, use) => use(host.origin),
})
test.use({ serviceWorkers: 'allow' })
// One after the other in one process: the second version is built once.
test.describe.configure({ mode: 'default' })

/** Opens the kiosk for the first time, and waits until it is whole on this machine. */
async function openAndKeep(page: Page): Promise<void> {
  await page.goto('/')
  await untilKept(page, 'settings')
}

/** Asks the server for a new version; gives what became of it. */
const update = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => null)
    const { installing } = registration
    if (installing === null) return registration.waiting?.state
    return new Promise((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state))
    })
  })

test.describe('without a network', { tag: '@portrait' }, () => {
  test('after the first load a cut network changes nothing, up to the paper, in Arabic', async ({
    page,
    context,
    host,
  }) => {
    await openAndKeep(page)
    await host.cut()
    await context.setOffline(true)
    await page.reload()
    const words = testWords('ar')
    const visitor = new Visitor(page, words, 'touch')
    visitor.onScreen = async () => {}
    await expect(visitor.heading).toHaveText(french.text('kiosk:welcome.title'))
    await visitor.press(page.getByRole('main').getByRole('button', { name: 'العربية' }))
    await visitor.chooseEvents(['moving'])
    await visitor.answerAll(replies, { untilFirstPath: true })
    await visitor.look()
    await visitor.press(visitor.button(words.text('kiosk:path.print')))
    const paper = page.locator('[data-print-root]')
    await page.emulateMedia({ media: 'print' })
    await expect(paper).toContainText(words.stepTitle('check-reduced-notice'))
    await expect(paper).toContainText(words.stepTitle('give-notice-to-landlord'))
    const missing = await page.evaluate(
      () =>
        [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
    )
    expect(missing).toBe(0)
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'error'))).toBe(
      false,
    )
  })

  test('a version whose files do not all arrive is dropped, and the one before goes on', async ({
    page,
    host,
    versions,
  }) => {
    await openAndKeep(page)
    await host.serve(versions.broken)
    expect(await update(page)).toBe('redundant')
    await host.cut()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
  })
})

test.describe('a new version', { tag: '@landscape' }, () => {
  test('never interrupts a visit, in whichever window; the welcome takes it up', async ({
    page,
    context,
    host,
    versions,
  }) => {
    await openAndKeep(page)
    const other = await context.newPage()
    await other.goto('/')
    const visitor = new Visitor(page, french, 'touch')
    visitor.onScreen = async () => {}
    await page.bringToFront()
    await visitor.beginMoving()
    await host.serve(versions.next)
    expect(await update(page)).toBe('installed')
    await lookTwice(page)
    // A wrong version would have come by now.
    await page.waitForTimeout(1000)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
    // The visit goes on in its own version, with what it had not fetched yet.
    await visitor.answerAll(replies, { untilFirstPath: true })
    await visitor.eraseAndLeave()
    // By the true clock: the window that was left must have the time to open its welcome screen.
    for (const each of [page, other])
      await expect(each.getByRole('heading', { level: 1 })).toHaveText('Bonjour encore', { timeout: 20_000 })
  })

  test('is taken up by a welcome screen that nobody touches', async ({ page, host, versions }) => {
    await openAndKeep(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
    await host.serve(versions.next)
    expect(await update(page)).toBe('installed')
    await lookTwice(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour encore', { timeout: 20_000 })
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { watch } from './guard.ts'

const guide = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8')

/** The flags of Chromium that the deployment guide gives, but for those that only a screen or a real folder takes. */
const guideFlags = [...guide.matchAll(/^ {2}(--[\w-]+(?:=\S+)?) \\$/gm)]
  .map(([, flag = '']) => flag)
  .filter((flag) => !/^--(kiosk|user-data-dir)/.test(flag))

/** What the browser is opened with. */
interface Opening {
  readonly origin: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Runs in each page before the kiosk does: a kiosk that keeps answers on purpose. */
  readonly leak?: { readonly script: (text: string) => void; readonly text: string } | undefined
  /** The settings of the branch, in place of those that the server has. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined
}

/**
 * A browser as it runs on a kiosk: the flags of the deployment guide, and a profile folder that outlives it.
 * Playwright switches the back-forward cache off; here it stays as browsers have it.
 */
export class KioskBrowser {
  readonly profile = mkdtempSync(join(tmpdir(), 'parcours-profile-'))
  readonly problems: string[] = []
  private readonly opening: Opening
  private context: BrowserContext | undefined

  constructor(opening: Opening) {
    this.opening = opening
  }

  /** Starts the browser on its profile, and opens the kiosk. */
  async start(): Promise<Page> {
    if (guideFlags.length < 10) throw new Error('docs/deployment.md gives no flags of Chromium any more.')
    const { origin, viewport, leak, settings } = this.opening
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: guideFlags,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      baseURL: origin,
      viewport,
      hasTouch: true,
      locale: 'fr-FR',
    })
    const seen = await watch(this.context, { origins: [origin] })
    this.context.on('close', () => this.problems.push(...seen))
    if (leak !== undefined) await this.context.addInitScript(leak.script, leak.text)
    if (settings !== undefined)
      await this.context.route('**/settings.json', (route) => route.fulfill({ json: settings }))
    const page = this.context.pages()[0] ?? (await this.context.newPage())
    await page.goto('/')
    return page
  }

  /** The renderer breaks down under the page; the kiosk is opened again in another one. */
  async crash(page: Page): Promise<Page> {
    const session = await page.context().newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    // Its answer never comes: who should give it is gone.
    void session.send('Page.crash').catch(() => null)
    await crashed
    const next = await page.context().newPage()
    await page.close()
    await next.goto('/')
    return next
  }

  /** `kill -9` of every process of this browser, known by its profile folder. */
  async kill(): Promise<void> {
    const closed = this.context?.waitForEvent('close')
    const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
    for (const line of lines.filter((one) => one.includes(`--user-data-dir=${this.profile}`)))
      try {
        process.kill(Number.parseInt(line, 10), 'SIGKILL')
      } catch {
        // It died with the one before.
      }
    await closed
    this.context = undefined
  }

  /** Ends the browser as its owner would. */
  async stop(): Promise<void> {
    await this.context?.close()
    this.context = undefined
  }

  /** Removes the profile. */
  remove(): void {
    rmSync(this.profile, { recursive: true, force: true })
  }
}

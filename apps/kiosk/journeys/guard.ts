import { type BrowserContext, type ConsoleMessage, expect, type Page } from '@playwright/test'

/** What a guarded browser may do. */
export interface GuardOptions {
  /** Origins that pages may ask: `http://127.0.0.1:4183`. */
  readonly origins: readonly string[]
  /** Errors on the console that the journey brings about on purpose. */
  readonly expectedErrors?: RegExp | null
}

/**
 * Watches every page of a browser context, its service worker included. Call it before the first page opens.
 * @returns the problems so far, added to as they happen: errors of a page or of its console, what the
 * Content-Security-Policy blocked, requests and sockets to another origin.
 */
export async function watch(context: BrowserContext, options: GuardOptions): Promise<readonly string[]> {
  const problems: string[] = []
  const isForeign = (address: string) => !options.origins.includes(new URL(address).origin)
  await context.exposeBinding('reportViolation', (_source, what: string) => {
    problems.push(`policy: ${what}`)
  })
  await context.addInitScript(reportViolations)
  context.on('request', (request) => {
    if (isForeign(request.url())) problems.push(`request to ${request.url()}`)
  })
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() !== 'error' || isWithoutSettings(message)) return
    if (options.expectedErrors?.test(message.text()) !== true) problems.push(`console: ${message.text()}`)
  })
  const onPage = (page: Page) =>
    page.on('websocket', (socket) => {
      if (isForeign(socket.url().replace(/^ws/, 'http'))) problems.push(`socket to ${socket.url()}`)
    })
  context.pages().forEach(onPage)
  context.on('page', onPage)
  return problems
}

/** A kiosk that no branch has set up yet asks for its settings, and runs without. */
const isWithoutSettings = (message: ConsoleMessage): boolean =>
  message.location().url.endsWith('/settings.json') && message.text().includes('404')

/** Runs in the page. */
function reportViolations(): void {
  const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    reportViolation(`${effectiveDirective} ${blockedURI}`),
  )
}

/** What a page keeps, beside the files of the service worker: anything here may be of a visitor. */
export interface Kept {
  readonly local: number
  readonly session: number
  readonly cookies: string
  readonly databases: readonly string[]
  /** Addresses in the caches that are no file of the kiosk. */
  readonly cached: readonly string[]
  readonly state: unknown
  readonly address: string
}

/** Looks at all that a page can keep. */
export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const isFile = ({ pathname, search, hash }: URL) =>
      /^\/(assets\/[\w.-]+|index\.html|icon\.svg|settings\.json|places(-demo)?\.json)$/.test(pathname) &&
      /^(\?__WB_REVISION__=\w+)?$/.test(search) &&
      hash === ''
    return {
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      cached: requests.flat().flatMap(({ url }) => (isFile(new URL(url)) ? [] : [url])),
      state: history.state,
      address: location.pathname + location.search + location.hash,
    }
  })
}

/** A kiosk that keeps nothing. */
const nothing: Kept = {
  local: 0,
  session: 0,
  cookies: '',
  databases: [],
  cached: [],
  state: null,
  address: '/',
}

/** Fails on anything kept. */
export async function expectNothingKept(page: Page): Promise<void> {
  expect(await keptBy(page)).toEqual(nothing)
}

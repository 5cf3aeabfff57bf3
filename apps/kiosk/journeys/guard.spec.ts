import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { headersOf } from '../server/securityHeaders.ts'
import { keptBy, watch } from './guard.ts'

const origin = 'https://kiosk.test'
const foreign = 'https://elsewhere.test'

/** Pages that do what no page of the kiosk may: each must be seen by the guard that every journey carries. */
const faults = [
  { what: 'an inline style', body: '<style>p { color: red }</style>', seen: /^policy: style-src-elem/ },
  { what: 'a style attribute', body: '<p style="color: red">.</p>', seen: /^policy: style-src-attr/ },
  { what: 'an inline script', body: '<script>1</script>', seen: /^policy: script-src-elem/ },
  { what: 'an inline handler', body: '<img src="/x" onerror="1">', seen: /^policy: script-src-attr/ },
  { what: 'eval', script: 'eval("1")', seen: /^policy: script-src eval/ },
  { what: 'an error', script: 'throw new Error("broken")', seen: /^error: broken/ },
  { what: 'an error on the console', script: 'console.error("bad")', seen: /^console: bad/ },
  { what: 'a picture of another origin', body: `<img src="${foreign}/a.png">`, seen: /^policy: img-src/ },
  {
    what: 'a script of another origin',
    body: `<script src="${foreign}/a.js"></script>`,
    seen: /^policy: script/,
  },
  { what: 'a request to another origin', script: `fetch("${foreign}")`, seen: /^policy: connect-src/ },
  { what: 'a socket', script: `new WebSocket("wss://elsewhere.test")`, seen: /^policy: connect-src/ },
  { what: 'a frame', body: '<iframe src="/x"></iframe>', seen: /^policy: frame-src/ },
  {
    what: 'a form',
    body: '<form action="/x"></form>',
    script: 'document.forms[0].submit()',
    seen: /^policy: form-action/,
  },
] as const

/** Serves one page and its script from the kiosk's origin. */
async function serve(
  context: BrowserContext,
  body: string,
  script: string,
  headers: Readonly<Record<string, string>>,
): Promise<Page> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const isScript = pathname === '/canary.js'
    return route.fulfill({
      body: isScript ? script : `<!doctype html>${body}<script src="/canary.js" defer></script>`,
      contentType: isScript ? 'text/javascript' : 'text/html',
      headers,
    })
  })
  const page = await context.newPage()
  // A refused form leaves the page loading for ever.
  await page.goto(origin, { waitUntil: 'commit' })
  return page
}

test.describe('the guard of every journey', { tag: '@landscape' }, () => {
  for (const fault of faults)
    test(`sees ${fault.what}`, async ({ context }) => {
      const problems = await watch(context, { origins: [origin] })
      await serve(
        context,
        'body' in fault ? fault.body : '',
        'script' in fault ? fault.script : '',
        headersOf('/'),
      )
      await expect.poll(() => problems.some((problem) => fault.seen.test(problem))).toBe(true)
    })

  test('sees a request and a socket to another origin where no policy stops them', async ({ context }) => {
    const problems = await watch(context, { origins: [origin] })
    await serve(context, '', `fetch("${foreign}/a"); new WebSocket("wss://elsewhere.test/b")`, {})
    await expect.poll(() => problems).toContain(`request to ${foreign}/a`)
    await expect.poll(() => problems).toContain('socket to wss://elsewhere.test/b')
  })

  test('finds nothing on a page that does nothing wrong', async ({ context }) => {
    const problems = await watch(context, { origins: [origin] })
    const page = await serve(context, '<p>.</p>', 'document.body.style.color = "red"', headersOf('/'))
    await expect(page.locator('body')).toHaveAttribute('style', 'color: red;')
    expect(problems).toEqual([])
    expect(Object.values(await keptBy(page)).flat()).toEqual([0, 0, '', null, '/'])
  })

  test('sees everything that a page can keep', async ({ context }) => {
    const page = await serve(context, '', '', headersOf('/'))
    await page.evaluate(async () => {
      localStorage.setItem('a', '1')
      sessionStorage.setItem('b', '2')
      await cookieStore.set('c', '3')
      indexedDB.open('d')
      await (await caches.open('e')).put('/f', new Response())
      history.replaceState(4, '', '/?g#h')
    })
    expect(await keptBy(page)).toEqual({
      local: 1,
      session: 1,
      cookies: 'c=3',
      databases: ['d'],
      cached: [`${origin}/f`],
      state: 4,
      address: '/?g#h',
    })
  })
})

test('the kiosk is served with the policy, in its headers and in the page itself', {
  tag: '@landscape',
}, async ({ page }) => {
  const answer = await page.goto('/')
  const headers = (await answer?.allHeaders()) ?? {}
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|data:|blob:|http/)
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`)
})

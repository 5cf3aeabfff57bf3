import { test as base, expect } from '@playwright/test'

/** The day on which journeys happen, `YYYY-MM-DD`. */
export const today = '2026-12-01'

/**
 * Every journey runs on the same day, and fails on an error of the page, on a request to another origin,
 * or on anything kept in the browser.
 */
export const test = base.extend<{ expectedErrors: RegExp | null; watched: undefined }>({
  /** Errors on the console that the journey brings about on purpose. */
  expectedErrors: [null, { option: true }],
  watched: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const problems: string[] = []
      await page.clock.install({ time: new Date(`${today}T10:00:00+01:00`) })
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && expectedErrors?.test(message.text()) !== true)
          problems.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) problems.push(`request to ${request.url()}`)
      })
      await use(undefined)
      const kept = await page
        .evaluate(() => ({
          local: localStorage.length,
          session: sessionStorage.length,
          cookies: document.cookie,
          search: location.search,
          hash: location.hash,
          path: location.pathname,
        }))
        .catch(() => null)
      expect(problems).toEqual([])
      expect(kept).toEqual({ local: 0, session: 0, cookies: '', search: '', hash: '', path: '/' })
    },
    { auto: true },
  ],
})

export { expect }

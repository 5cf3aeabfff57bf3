import { test as base, expect } from '@playwright/test'
import { expectNothingKept, watch } from './guard.ts'

/** The day on which journeys happen, `YYYY-MM-DD`. */
export const today = '2026-12-01'

/**
 * Every journey runs on the same day, and fails on an error of the page, on anything that the
 * Content-Security-Policy blocks, on a request to another origin, or on anything kept in the browser.
 */
export const test = base.extend<{ expectedErrors: RegExp | null; watched: undefined }>({
  /** Errors on the console that the journey brings about on purpose. */
  expectedErrors: [null, { option: true }],
  watched: [
    async ({ context, page, baseURL, expectedErrors }, use) => {
      const problems = await watch(context, { origins: [new URL(baseURL ?? '').origin], expectedErrors })
      await page.clock.install({ time: new Date(`${today}T10:00:00+01:00`) })
      await use(undefined)
      expect(problems).toEqual([])
      // A journey that never opened the kiosk has nothing to look at.
      if (page.url() !== 'about:blank') await expectNothingKept(page)
    },
    { auto: true },
  ],
})

export { expect }

import { expect, type Page } from '@playwright/test'

/**
 * Waits until the worker has the page, every built file, and the operator's own file: from here on the network may go.
 * @param cache the cache of `server/serviceWorker.ts` that this file goes to
 */
export async function untilKept(page: Page, cache: 'settings' | 'directory'): Promise<void> {
  const isKept = () =>
    page.evaluate(async (name) => {
      const kept = (await caches.has(name)) ? await (await caches.open(name)).keys() : []
      return navigator.serviceWorker.controller !== null && kept.length === 1
    }, cache)
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
}

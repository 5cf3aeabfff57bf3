// The types of `context.page`.
import type {} from '@vitest/browser-playwright'
import type { BrowserCommand } from 'vitest/node'

const seen = new Map<string, string>()

/** Called from the browser: what a key was given first in this run, by any story. Each file of stories has its own page. */
export const remember: BrowserCommand<[key: string, value: string]> = (_context, key, value) => {
  const first = seen.get(key) ?? value
  seen.set(key, first)
  return first
}

/** Called from the browser: lays the page out as for a printer, and back. */
export const setPrint: BrowserCommand<[isPrint: boolean]> = ({ page }, isPrint) =>
  page.emulateMedia({ media: isPrint ? 'print' : null })

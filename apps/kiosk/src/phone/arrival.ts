/** The one entry of the browser's storage, and only on a phone whose owner asked to be remembered. */
export const memoryKey = 'parcours'

/** What a document that was opened on a phone begins with. */
export interface Arrival {
  /** The code that stood in the address, or null: the page was opened again. */
  readonly code: string | null
}

/** The mark of a phone in the history of its tab: it says nothing of the visitor. */
const mark = { phone: true } as const

const isMarked = (state: unknown): boolean => typeof state === 'object' && state !== null && 'phone' in state

function hasMemory(page: Window): boolean {
  try {
    return page.localStorage.getItem(memoryKey) !== null
  } catch {
    // A browser that forbids storage has kept nothing.
    return false
  }
}

/**
 * Tells a phone from a kiosk, and takes the code out of the address and of the tab's history at once.
 * @returns null on a kiosk: no code, no mark of one, nothing remembered.
 */
export function arriveOnPhone(page: Window): Arrival | null {
  const code = page.location.hash.slice(1)
  if (code === '') return isMarked(page.history.state) || hasMemory(page) ? { code: null } : null
  page.history.replaceState(mark, '', page.location.pathname)
  return { code }
}

/** Adds a place to the history of the tab, so that the phone's own "back" leads from a step to the path. */
export const enterStep = (page: Window): void => page.history.pushState(mark, '')

/** Opens the page again with the code that it came with: a file was missing, or a newer page may read it. */
export function reopen(page: Window, { code }: Arrival): void {
  if (code !== null) page.history.replaceState(mark, '', `#${code}`)
  page.location.reload()
}

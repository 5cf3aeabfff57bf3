/** Held by each page in which a visit runs: a new version waits for the visits of every window of this browser. */
export const visitLock = 'parcours-visit'

/** Whether somebody is at the kiosk. */
export interface Presence {
  /** A visit began, or ended by going back to the welcome screen. */
  readonly setVisiting: (isVisiting: boolean) => void
  /** A visit runs, or the screen was touched a moment ago. */
  readonly isBusy: () => boolean
}

/** Seconds after which a touched welcome screen counts as left. */
const leftAfter = 120

/**
 * Watches whether somebody is there. While a visit runs a lock is held: other windows of this browser see it, and a
 * page that holds one is not put aside by the browser to come back to.
 * @param locks absent in old browsers and on pages without a safe connection
 */
export function watchPresence(page: Document, locks: LockManager | undefined): Presence {
  let isVisiting = false
  let end = () => {}
  let touchedAt = Number.NEGATIVE_INFINITY
  const onTouch = () => {
    touchedAt = performance.now()
  }
  for (const type of ['pointerdown', 'keydown'] as const) page.addEventListener(type, onTouch, true)
  return {
    setVisiting(isNow) {
      if (isNow === isVisiting) return
      isVisiting = isNow
      end()
      if (isNow) {
        const ended = new Promise<void>((resolve) => {
          end = resolve
        })
        void locks?.request(visitLock, { mode: 'shared' }, () => ended)
      }
    },
    isBusy: () => isVisiting || performance.now() - touchedAt < leftAfter * 1000,
  }
}

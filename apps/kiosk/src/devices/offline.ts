import { visitLock } from './presence.ts'

/** What `keepOffline` works with. */
export interface OfflineOptions {
  readonly container: ServiceWorkerContainer
  readonly locks: LockManager
  /** Somebody is at the kiosk, or was a moment ago: nothing is replaced under their eyes. */
  readonly isBusy: () => boolean
  /** What the operator put beside the built files and the page reads: `settings.json`, the directory of places. */
  readonly ownFiles: readonly string[]
  /** Opens the welcome screen on a new document, of the new version. */
  readonly onNewVersion: () => void
}

/** Seconds between two looks at whether a version waits and nobody is there. */
const lookEvery = 5
/** Minutes between two questions to the server: a kiosk may stand untouched for days. */
const askEvery = 30

/**
 * Keeps the whole kiosk on the machine, so that a cut network changes nothing, and takes up a new version while
 * nobody is there. A version whose files did not all arrive is dropped by the browser: the one before goes on.
 */
export async function keepOffline(options: OfflineOptions): Promise<void> {
  const { container, locks, isBusy, ownFiles, onNewVersion } = options
  let isControlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (isControlled) return onNewVersion()
    isControlled = true
    // They were read before the worker was there; now they are kept too, for a start without a network.
    for (const file of ownFiles) void fetch(`/${file}`, { cache: 'no-cache' }).catch(ignore)
  })
  await container.register('/sw.js', { updateViaCache: 'none' })
  const registration = await container.getRegistration()
  // Switched off by the browser's owner.
  if (registration === undefined) return
  let wasFree = false
  const takeUp = async () => {
    const { waiting } = registration
    let isFree = false
    if (waiting !== null && !isBusy())
      await locks.request(visitLock, { ifAvailable: true }, (lock) => {
        isFree = lock !== null
      })
    // A window that has just left its visit opens a new document, which still fetches the files of its version: only the
    // second look in a row that finds nobody takes them away.
    if (isFree && wasFree) waiting?.postMessage({ type: 'SKIP_WAITING' })
    wasFree = isFree
  }
  setInterval(() => void takeUp(), lookEvery * 1000)
  setInterval(() => void registration.update().catch(ignore), askEvery * 60_000)
  await takeUp()
}

/** Without a network there is no news: the next time will do. */
const ignore = () => {}

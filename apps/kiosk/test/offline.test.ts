import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepOffline } from '../src/devices/offline.ts'
import { watchPresence } from '../src/devices/presence.ts'

/** A browser's service worker, as far as the page sees it. */
function fakeContainer({ isControlled = true, isAllowed = true } = {}) {
  const waiting = { postMessage: vi.fn() }
  const registration = { waiting: null as typeof waiting | null, update: vi.fn(async () => {}) }
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? {} : null,
    register: vi.fn(async () => registration),
    getRegistration: async () => (isAllowed ? registration : undefined),
  })
  return { container: container as unknown as ServiceWorkerContainer, registration, waiting }
}

/** Locks of one browser: `isHeld` while another window is in a visit. */
function fakeLocks(isHeld = false) {
  const request = vi.fn(async (_name: string, _options: LockOptions, run: (lock: unknown) => unknown) =>
    run(isHeld ? null : {}),
  )
  return { locks: { request } as unknown as LockManager, request }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)
const fetched = vi.fn(async () => new Response())

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetched.mockClear())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface Situation {
  readonly isControlled?: boolean
  readonly isAllowed?: boolean
  readonly isBusy?: boolean
  readonly isHeld?: boolean
}

async function start(situation: Situation = {}) {
  const fake = fakeContainer(situation)
  let isBusy = situation.isBusy ?? false
  const onNewVersion = vi.fn()
  const { locks } = fakeLocks(situation.isHeld)
  const ownFiles = ['settings.json', 'places.json']
  await keepOffline({ container: fake.container, locks, isBusy: () => isBusy, ownFiles, onNewVersion })
  return {
    ...fake,
    onNewVersion,
    arrive: () => {
      fake.registration.waiting = fake.waiting
    },
    leave: () => {
      isBusy = false
    },
  }
}

describe('keeping the kiosk offline', () => {
  test('a version that waits is taken up when nobody is there, and opens a new document', async () => {
    const { arrive, waiting, container, onNewVersion } = await start()
    arrive()
    await seconds(6)
    // Whoever left a moment ago still opens the welcome screen.
    expect(waiting.postMessage).not.toHaveBeenCalled()
    await seconds(5)
    expect(waiting.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
    container.dispatchEvent(new Event('controllerchange'))
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  test('it waits while somebody is there', async () => {
    const { arrive, leave, waiting } = await start({ isBusy: true })
    arrive()
    await seconds(3600)
    expect(waiting.postMessage).not.toHaveBeenCalled()
    leave()
    await seconds(11)
    expect(waiting.postMessage).toHaveBeenCalledOnce()
  })

  test('it waits while another window of this browser is in a visit', async () => {
    const { arrive, waiting } = await start({ isHeld: true })
    arrive()
    await seconds(3600)
    expect(waiting.postMessage).not.toHaveBeenCalled()
  })

  test('the first worker replaces nothing, and keeps the files of the branch', async () => {
    const { container, onNewVersion } = await start({ isControlled: false })
    container.dispatchEvent(new Event('controllerchange'))
    expect(onNewVersion).not.toHaveBeenCalled()
    expect(fetched.mock.calls).toEqual([
      ['/settings.json', { cache: 'no-cache' }],
      ['/places.json', { cache: 'no-cache' }],
    ])
    container.dispatchEvent(new Event('controllerchange'))
    expect(onNewVersion).toHaveBeenCalledOnce()
  })

  test('it asks for news every half hour, and a cut network is no error', async () => {
    const { registration } = await start()
    registration.update.mockRejectedValue(new TypeError('Failed to fetch'))
    await seconds(3601)
    expect(registration.update).toHaveBeenCalledTimes(2)
  })

  test('a browser whose owner forbids workers is left alone', async () => {
    const { registration } = await start({ isAllowed: false })
    await seconds(3600)
    expect(registration.update).not.toHaveBeenCalled()
  })
})

describe('whether somebody is there', () => {
  const page = () => new EventTarget() as unknown as Document

  test('nobody at first; somebody for two minutes after a touch or a key', async () => {
    const document = page()
    const { isBusy } = watchPresence(document, undefined)
    expect(isBusy()).toBe(false)
    for (const type of ['pointerdown', 'keydown']) {
      document.dispatchEvent(new Event(type))
      await seconds(119)
      expect(isBusy()).toBe(true)
      await seconds(2)
      expect(isBusy()).toBe(false)
    }
  })

  test('a visit counts until it ends, and holds the lock as long', async () => {
    const { locks, request } = fakeLocks()
    const { isBusy, setVisiting } = watchPresence(page(), locks)
    setVisiting(true)
    setVisiting(true)
    await seconds(3600)
    expect(isBusy()).toBe(true)
    expect(request).toHaveBeenCalledOnce()
    setVisiting(false)
    await expect(request.mock.results[0]?.value).resolves.toBeUndefined()
    expect(isBusy()).toBe(false)
  })
})

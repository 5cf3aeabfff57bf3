/** Wrong PINs in a row, and until when no other is taken. It says nothing of any visitor. */
export interface PinLock {
  readonly wrong: number
  /** Milliseconds since 1970; 0: at once. */
  readonly until: number
}

/** No wrong PIN yet. */
export const openLock: PinLock = { wrong: 0, until: 0 }

/** Wrong PINs that cost nothing but the last of them. */
const free = 5
const minute = 60_000
/** The longest wait: 32 minutes. */
const longest = 32 * minute

/** After a wrong PIN: the fifth costs 1 minute, and each one after it twice the wait before. */
export function afterWrong({ wrong }: PinLock, now: number): PinLock {
  const count = wrong + 1
  const wait = count < free ? 0 : Math.min(longest, minute * 2 ** Math.min(count - free, 10))
  return { wrong: count, until: wait === 0 ? 0 : now + wait }
}

/**
 * Milliseconds left to wait. A clock that was put back must not lock the desk for days: no wait is longer than the
 * longest one.
 */
export function waitLeft({ until }: PinLock, now: number): number {
  return Math.max(0, Math.min(until - now, longest))
}

/** Where the lock is kept: « Effacer et partir » replaces the document, and must not open a new round of guesses. */
const key = 'parcours-agent-lock'

/** Reads the lock. What is not one counts as none: whoever can write here can also erase it. */
export function readLock(storage: Pick<Storage, 'getItem'>): PinLock {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (typeof found !== 'object' || found === null) return openLock
    const { wrong, until } = found as Record<string, unknown>
    return Number.isSafeInteger(wrong) && Number.isSafeInteger(until)
      ? { wrong: Math.max(0, Number(wrong)), until: Number(until) }
      : openLock
  } catch {
    return openLock
  }
}

/** Keeps the lock; nothing is kept once the right PIN was given. A full or closed storage costs the rate limit only. */
export function writeLock(storage: Pick<Storage, 'setItem' | 'removeItem'>, lock: PinLock): void {
  try {
    if (lock.wrong === 0) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(lock))
  } catch (error) {
    console.error(error)
  }
}

import { isPinOf } from '../../settings/pinHash.ts'
import { afterWrong, openLock, type PinLock } from './pinLock.ts'

/** What a try is held against. */
export interface PinTry {
  /** The hash of the settings. */
  readonly pinHash: string
  /** Wrong PINs so far. */
  readonly lock: PinLock
  /** Milliseconds since 1970. */
  readonly now: number
  /** Keeps the lock, beyond this document. */
  readonly keep: (lock: PinLock) => void
}

/**
 * Checks a PIN, and counts it when it is wrong. Never rejects.
 * @returns `damaged` where no PIN can be checked against this hash: it says nothing of who typed, so it is not counted.
 */
export async function tryPin(
  pin: string,
  { pinHash, lock, now, keep }: PinTry,
): Promise<'right' | 'wrong' | 'damaged'> {
  // Counted before it is checked: a reload in between must not be a free guess.
  keep(afterWrong(lock, now))
  try {
    if (!(await isPinOf(pin, pinHash))) return 'wrong'
    keep(openLock)
    return 'right'
  } catch (error) {
    // For the operator's log: the hash is public, and the PIN is not in it.
    console.error(error)
    keep(lock)
    return 'damaged'
  }
}

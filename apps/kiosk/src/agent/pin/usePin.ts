import { useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { type PinLock, readLock, waitLeft, writeLock } from './pinLock.ts'
import { tryPin } from './tryPin.ts'

/** Where the check of a PIN stands. */
export interface PinCheck {
  readonly state: 'ready' | 'checking' | 'wrong' | 'damaged'
  /** Milliseconds until another PIN is taken; 0: now. */
  readonly wait: number
  readonly check: (pin: string) => Promise<void>
}

const nowMilliseconds = () => Temporal.Now.instant().epochMilliseconds
/** Wrong PINs are counted beyond this document: see `pinLock.ts`. */
// biome-ignore lint/nursery/noJsRestrictedProperties: it holds a count and a time, nothing of a visitor (decision 0012)
const lockStorage = (): Storage => window.localStorage

/** How often the wait is looked at again. */
const tick = 1000

/** Checks PINs against the hash of the settings, and makes guessing slow. */
export function usePin(pinHash: string, onOpen: () => void): PinCheck {
  const [lock, setLock] = useState<PinLock>(() => readLock(lockStorage()))
  const [state, setState] = useState<PinCheck['state']>('ready')
  const [now, setNow] = useState(nowMilliseconds)
  const wait = waitLeft(lock, now)
  const isWaiting = wait > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => setNow(nowMilliseconds()), tick)
    return () => clearInterval(timer)
  }, [isWaiting])
  const keep = (next: PinLock) => {
    writeLock(lockStorage(), next)
    setLock(next)
  }
  const check = async (pin: string) => {
    if (state === 'checking' || waitLeft(lock, nowMilliseconds()) > 0) return
    setState('checking')
    const found = await tryPin(pin, { pinHash, lock, now: nowMilliseconds(), keep })
    if (found === 'right') return onOpen()
    setNow(nowMilliseconds())
    setState(found)
  }
  return { state, wait, check }
}

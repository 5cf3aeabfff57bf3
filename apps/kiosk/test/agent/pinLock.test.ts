import { describe, expect, test, vi } from 'vitest'
import {
  afterWrong,
  openLock,
  type PinLock,
  readLock,
  waitLeft,
  writeLock,
} from '../../src/agent/pin/pinLock.ts'

const minute = 60_000
const now = 1_800_000_000_000

/** The lock after so many wrong PINs, each typed as soon as it is taken. */
const after = (count: number): PinLock =>
  Array.from({ length: count }).reduce<PinLock>((lock) => afterWrong(lock, now), openLock)

const storage = () => {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('wrong PINs', () => {
  test.each([
    [1, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [40, 32],
  ])('%i in a row cost %i minutes', (count, minutes) => {
    expect(waitLeft(after(count), now)).toBe(minutes * minute)
  })

  test('are forgotten with the right one', () => {
    const place = storage()
    writeLock(place, after(7))
    expect(readLock(place)).toEqual(after(7))
    writeLock(place, openLock)
    expect(place.kept.size).toBe(0)
  })

  test('a clock put back a year does not lock the desk for a year', () => {
    expect(waitLeft(after(9), now - 365 * 24 * 60 * minute)).toBe(32 * minute)
  })

  test.each(['', 'x', '[]', 'null', '{"wrong":"5"}', '{"wrong":1e99,"until":0}'])(
    'what is no lock counts as none: %s',
    (text) => {
      expect(readLock({ getItem: () => text })).toEqual(openLock)
    },
  )

  test('a storage that refuses costs the rate limit, not the desk', () => {
    const refuse = () => {
      throw new Error('quota')
    }
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    writeLock({ setItem: refuse, removeItem: refuse }, after(5))
    expect(readLock({ getItem: refuse })).toEqual(openLock)
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })
})

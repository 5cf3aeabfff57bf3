import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openLock, type PinLock } from '../../src/agent/pin/pinLock.ts'
import { tryPin } from '../../src/agent/pin/tryPin.ts'
import { hashPin } from '../../src/settings/pinHash.ts'

const now = 1_800_000_000_000
const pin = '8264019375'
const before: PinLock = { wrong: 2, until: 0 }
const pinHash = await hashPin(pin, 100_000)

describe('a PIN that is tried', () => {
  const kept: PinLock[] = []
  const keep = (lock: PinLock) => void kept.push(lock)
  beforeEach(() => void kept.splice(0))

  test('is counted before it is checked, and the count goes with the right one', async () => {
    expect(await tryPin(pin, { pinHash, lock: before, now, keep })).toBe('right')
    expect(kept).toEqual([{ wrong: 3, until: 0 }, openLock])
  })

  test('stays counted when it is wrong', async () => {
    expect(await tryPin('00000000', { pinHash, lock: before, now, keep })).toBe('wrong')
    expect(kept).toEqual([{ wrong: 3, until: 0 }])
  })

  test.each([
    ['a salt with a sign too many', (hash: string) => hash.replace(/(==)\$/, 'AAA$')],
    ['a salt that is cut', (hash: string) => hash.replace(/==\$/, '=$')],
    ['a hash with a sign that is none', (hash: string) => `${hash.slice(0, -2)}%=`],
  ])('against %s nobody waits for ever, and nobody’s try counts', async (_name, damage) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(damage(pinHash)).not.toBe(pinHash)
    expect(await tryPin(pin, { pinHash: damage(pinHash), lock: before, now, keep })).toBe('damaged')
    expect(kept.at(-1)).toEqual(before)
    expect(JSON.stringify(said.mock.calls)).not.toContain(pin)
    said.mockRestore()
  })
})

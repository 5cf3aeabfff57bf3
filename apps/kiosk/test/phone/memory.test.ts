import { describe, expect, test } from 'vitest'
import { arriveOnPhone, enterStep, memoryKey } from '../../src/phone/arrival.ts'
import { eraseMemory, type Keeper, keeperOf, readMemory, writeMemory } from '../../src/phone/memory.ts'

function keeper(kept: Record<string, string> = {}): Keeper & { readonly kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value
    },
    removeItem: (key) => {
      delete kept[key]
    },
  }
}

/** A browser that forbids storage. */
const forbidding = {
  get localStorage(): Storage {
    throw new DOMException('denied', 'SecurityError')
  },
} as Window

function tab(hash: string, state: unknown = null, storage = keeper()) {
  const written: { state: unknown; url: string | undefined }[] = []
  const write = (next: unknown, _: string, url?: string) => written.push({ state: next, url })
  const page = {
    location: { hash, pathname: '/' },
    history: { state, replaceState: write, pushState: write },
    localStorage: storage,
  } as unknown as Window
  return { page, written }
}

describe('the memory of a phone', () => {
  test('is one entry, and one press empties it', () => {
    const storage = keeper()
    const memory = { code: 'Pabc', papers: { step: ['paper'] } }
    expect(writeMemory(storage, memory)).toBe(true)
    expect(Object.keys(storage.kept)).toEqual([memoryKey])
    expect(readMemory(storage)).toEqual(memory)
    expect(eraseMemory(storage)).toBe(true)
    expect(storage.kept).toEqual({})
    expect(readMemory(storage)).toBeNull()
  })

  test.each(['', '{', '[]', '{"code":3}', 'null', '"text"'])('reads %j as nothing', (text) => {
    expect(readMemory(keeper({ [memoryKey]: text }))).toBeNull()
  })

  test('leaves out papers that it cannot read, and keeps the path', () => {
    expect(readMemory(keeper({ [memoryKey]: '{"code":"P","papers":{"step":[1]}}' }))).toEqual({
      code: 'P',
      papers: {},
    })
  })

  test('says so when the browser forbids it', () => {
    const storage = keeperOf(forbidding)
    expect(readMemory(storage)).toBeNull()
    expect(writeMemory(storage, { code: 'P', papers: {} })).toBe(false)
    expect(eraseMemory(storage)).toBe(false)
  })
})

describe('an arrival', () => {
  test('with a code takes it out of the address at once', () => {
    const { page, written } = tab('#Pabc')
    expect(arriveOnPhone(page)).toEqual({ code: 'Pabc' })
    expect(written).toEqual([{ state: { phone: true }, url: '/' }])
  })

  test('without a code is a kiosk', () => {
    const { page, written } = tab('')
    expect(arriveOnPhone(page)).toBeNull()
    expect(written).toEqual([])
  })

  test('after a reload is still a phone', () => {
    expect(arriveOnPhone(tab('', { phone: true }).page)).toEqual({ code: null })
  })

  test('on a phone that remembers is a phone', () => {
    expect(arriveOnPhone(tab('', null, keeper({ [memoryKey]: '{}' })).page)).toEqual({ code: null })
  })

  test('in a browser that forbids storage is a kiosk', () => {
    const page = { location: { hash: '' }, history: { state: null } }
    Object.defineProperty(page, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(arriveOnPhone(page as unknown as Window)).toBeNull()
  })

  test('keeps no step in the address when one is opened', () => {
    const { page, written } = tab('')
    enterStep(page)
    expect(written).toEqual([{ state: { phone: true }, url: undefined }])
  })
})

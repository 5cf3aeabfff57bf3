import { describe, expect, test } from 'vitest'
import type { PageLayout } from './packPages.ts'
import { type Measured, nothingTried, settle, type Tried } from './settle.ts'

const pages = (...starts: number[]): PageLayout => ({ starts, isTall: starts.map(() => false) })

/** Blocks of one height, so many on a page; what is asked to begin a page does. */
function pack(blocks: number, perPage: number, starts: ReadonlySet<number>): PageLayout {
  const found = [0]
  for (let block = 1; block < blocks; block++)
    if (starts.has(block) || block - (found.at(-1) ?? 0) >= perPage) found.push(block)
  return pages(...found)
}

/** Measures until nothing changes: as the effect after each drawing does. */
function rest(
  tried: Tried,
  first: PageLayout,
  measure: (shown: PageLayout, starts: ReadonlySet<number>) => Measured,
): PageLayout {
  let shown = first
  for (let turn = 0; turn < 20; turn++) {
    const next = settle(tried, shown, (starts) => measure(shown, starts))
    if (next === shown) return shown
    shown = next
  }
  throw new Error('It does not come to rest.')
}

describe('settle', () => {
  test('takes the layout that fits', () => {
    const found = rest(nothingTried(), pages(0), (_shown, starts) => ({
      layout: pack(6, 2, starts),
      room: 'a',
    }))
    expect(found).toEqual(pages(0, 2, 4))
  })

  test('where two layouts ask for one another, each page of both begins a page', () => {
    // With three pages there seems to be room for three blocks, with two pages for two only.
    const found = rest(nothingTried(), pages(0), (shown, starts) => ({
      layout: pack(6, shown.starts.length === 2 ? 2 : 3, starts),
      room: 'a',
    }))
    expect(found).toEqual(pages(0, 2, 3, 4))
  })

  test('what is taller than one of the two bars leaves room for is tall', () => {
    const layout = (isTall: boolean): PageLayout => ({ starts: [0, 1], isTall: [isTall, false] })
    const found = rest(nothingTried(), pages(0), (shown) => ({ layout: layout(!shown.isTall[0]), room: 'a' }))
    expect(found).toEqual(layout(true))
  })

  test('another room forgets what was tried', () => {
    const tried = nothingTried()
    const shown = rest(tried, pages(0), (now, starts) => ({
      layout: pack(6, now.starts.length === 2 ? 2 : 3, starts),
      room: 'a',
    }))
    const found = rest(tried, shown, (_now, starts) => ({ layout: pack(6, 3, starts), room: 'b' }))
    expect(found).toEqual(pages(0, 3))
  })

  test('a layout may come back with the room that it was left in', () => {
    const tried = nothingTried()
    const fits = (perPage: number, room: string) => (_shown: PageLayout, starts: ReadonlySet<number>) => ({
      layout: pack(4, perPage, starts),
      room,
    })
    const first = rest(tried, pages(0), fits(4, 'high'))
    const second = rest(tried, first, fits(2, 'low'))
    expect(rest(tried, second, fits(4, 'high'))).toEqual(pages(0))
  })
})

import { describe, expect, test } from 'vitest'
import { isSameLayout, packPages, pageOfBlock } from './packPages.ts'

const blocks = (...heights: number[]) => heights.map((height) => ({ height, isHeading: false }))
const heading = { height: 50, isHeading: true }

describe('packPages', () => {
  test('keeps on one page what fits, the gaps counted', () => {
    expect(packPages(blocks(100, 100, 100), 10, 320).starts).toEqual([0])
  })

  test('starts a page where the next block would overflow', () => {
    expect(packPages(blocks(100, 100, 100), 10, 319).starts).toEqual([0, 2])
  })

  test('forgives half a pixel, which is rounding', () => {
    expect(packPages(blocks(100.2, 100.2), 10, 210).starts).toEqual([0])
  })

  test('takes a heading over to the page of what it announces', () => {
    expect(packPages([...blocks(100), heading, ...blocks(150)], 0, 200)).toEqual({
      starts: [0, 1],
      isTall: [false, false],
    })
  })

  test('keeps a heading with its block even where both are taller than the page', () => {
    expect(packPages([...blocks(100), heading, ...blocks(200)], 0, 200)).toEqual({
      starts: [0, 1],
      isTall: [false, true],
    })
  })

  test('gives a block taller than the page a page of its own, marked tall', () => {
    const layout = packPages(blocks(100, 500, 100), 10, 300)
    expect(layout).toEqual({ starts: [0, 1, 2], isTall: [false, true, false] })
  })

  test('turns the page after 7 choices and after 6 sentences, whatever the room', () => {
    const block = { height: 10, isHeading: false }
    expect(packPages(Array(3).fill({ ...block, choices: 3 }), 0, 900).starts).toEqual([0, 2])
    expect(packPages(Array(3).fill({ ...block, sentences: 3 }), 0, 900).starts).toEqual([0, 2])
    expect(packPages(Array(3).fill({ ...block, sentences: 3 }), 0, 900, 1).starts).toEqual([0, 1, 2])
  })

  test('has one page when there is no block', () => {
    expect(packPages([], 10, 300)).toEqual({ starts: [0], isTall: [false] })
  })

  test('finds the page of a block', () => {
    const layout = packPages(blocks(100, 100, 100), 0, 200)
    expect([0, 1, 2].map((block) => pageOfBlock(layout, block))).toEqual([0, 0, 1])
  })

  test('tells two layouts apart', () => {
    const layout = packPages(blocks(100, 100, 100), 0, 200)
    expect(isSameLayout(layout, packPages(blocks(90, 90, 90), 0, 200))).toBe(true)
    expect(isSameLayout(layout, packPages(blocks(90, 90, 90), 0, 300))).toBe(false)
  })
})

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { colours, contrast } from '../../generated/tokens.ts'
import { contrastPairs, contrastRatio } from '../../src/contrast/index.ts'
import { themes } from '../../src/locale-provider/display.ts'
import { meetingColours, readSheets, type Sheet } from './meetingColours.ts'

const root = join(import.meta.dirname, '../../../..')
const names = Object.keys(colours.light)
const listed = contrast.pairs.flatMap(({ kind, over, on }) =>
  on.map((ground) => `${kind} ${over} on ${ground}`),
)

/** Pairs that a sheet brings about and that tokens/pairs.json does not list, each with its place. */
const unlisted = (sheets: readonly Sheet[]): string[] =>
  meetingColours(sheets, names)
    .filter(({ pair }) => !listed.includes(pair))
    .map(({ pair, where }) => `${pair}: ${where}`)

describe('tokens/pairs.json', () => {
  const sheets = readSheets(root)

  test('lists every pair of colours that a style sheet brings about', () => {
    expect(sheets.length).toBeGreaterThan(60)
    expect(unlisted(sheets)).toEqual([])
  })

  test('lists no pair that no style sheet brings about', () => {
    const met = new Set(meetingColours(sheets, names).map(({ pair }) => pair))
    expect(listed.filter((pair) => !met.has(pair))).toEqual([])
  })

  test('has a pair for every colour, but for what nothing is written on', () => {
    const used = new Set<string>(contrast.pairs.flatMap(({ over, on }) => [over, ...on]))
    expect(names.filter((name) => !used.has(name))).toEqual(['tile', 'shade'])
  })

  test.each([
    ['.a { color: var(--pc-line) }', 'sign line on ground: canary.css .a'],
    [
      '.a { background: var(--pc-ok-soft); color: var(--pc-ink-soft) }',
      'text ink-soft on ok-soft: canary.css .a',
    ],
    ['.a { outline: 2px solid var(--pc-surface-2) }', 'mark surface-2 on ground: canary.css .a'],
    [
      '.a { color: var(--pc-ink) } .a:active { background: var(--pc-accent) }',
      'text ink on accent: canary.css .a:active',
    ],
    [
      '.a { background: var(--pc-warn-soft) } .a .hint { color: var(--pc-accent) }',
      'sign accent on warn-soft: canary.css .a .hint',
    ],
  ])('canary: a pair that is not listed is told with its place: %s', (css, problem) => {
    expect(unlisted([{ file: 'canary.css', css }])).toContain(problem)
  })
})

describe.each(themes)('theme %s', (theme) => {
  test.each([false, true])('every pair has the contrast that it needs; calm: %s', (isCalm) => {
    const pairs = contrastPairs(theme, { isCalm })
    expect(pairs.length).toBe(listed.length)
    const wrong = pairs.filter(({ isEnough }) => !isEnough)
    expect(
      wrong.map(({ kind, over, on, ratio, least }) => `${kind} ${over} on ${on}: ${ratio}, ${least}`),
    ).toEqual([])
  })

  test('pictures, drawn in black, stand on a light tile', () => {
    expect(contrastRatio('#000000', colours[theme].tile)).toBeGreaterThan(15)
  })
})

test('canary: one colour that is too pale is caught, with its ratio', () => {
  const pale = { ...colours.light, 'ink-soft': '#8A93A8' }
  const wrong = contrastPairs('light', { colours: pale }).filter(({ isEnough }) => !isEnough)
  expect(wrong.map(({ kind, over, on }) => `${kind} ${over} on ${on}`)).toContain('text ink-soft on surface')
  expect(wrong.find(({ on }) => on === 'surface')?.ratio).toBeCloseTo(3.08, 1)
})

test('canary: low contrast that dazzles again is caught', () => {
  const strong = { ...colours.low, ink: '#000000' }
  expect(contrastPairs('low', { colours: strong }).some(({ isEnough }) => !isEnough)).toBe(true)
})

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and the examples of its working group.
test.each([
  ['#000000', '#FFFFFF', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['#FFFFFF', '#FFFFFF', 1],
  ['#0000FF80', '#FFFFFF', 8.59],
])('contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2)
})

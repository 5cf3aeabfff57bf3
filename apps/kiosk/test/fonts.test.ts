import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const { resolve } = createRequire(new URL('packages/ui/package.json', root))
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The letters that a style sheet declares fonts for, as tests of a code point. */
function rangesOf(css: string): ((point: number) => boolean)[] {
  return [...css.matchAll(/unicode-range:([^;}]+)/g)].flatMap(([, list = '']) =>
    list.split(',').map((range) => {
      const [first = '', last = first] = range.trim().replace('U+', '').split('-')
      const [low, high] = [first.replaceAll('?', '0'), last.replaceAll('?', 'F')].map((hex) =>
        Number.parseInt(hex, 16),
      )
      return (point: number) => point >= (low ?? 0) && point <= (high ?? 0)
    }),
  )
}

const ranges = [
  ...rangesOf(read('packages/ui/src/fonts.css')),
  ...rangesOf(readFileSync(resolve('@fontsource-variable/atkinson-hyperlegible-next/wght.css'), 'utf8')),
]

/** The characters of a text that no font of ours has: a machine without them shows boxes. */
const strange = (text: string): string[] =>
  [...new Set(text)].filter(
    (sign) => !/\s/.test(sign) && !ranges.some((has) => has(sign.codePointAt(0) ?? 0)),
  )

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}${file}`)

const texts = [
  ...filesIn('packages/ui/locales/'),
  ...filesIn('apps/kiosk/locales/'),
  ...filesIn('packages/places/generated/communes/'),
  ...filesIn('packages/flows/generated/').filter((file) => /\/words\./.test(file)),
]

describe('the fonts of the kiosk', () => {
  test('have every letter of every text', () => {
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.flatMap((file) => strange(read(file)).map((sign) => `${sign} in ${file}`))).toEqual([])
  })

  test('canary: a letter that they lack is found', () => {
    expect(strange('Été, œuvre, موعد 12 €')).toEqual([])
    expect(strange('Ω → ✓')).toEqual(['Ω', '→', '✓'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { calmColours, capMm, colours, tokens } from '../../generated/tokens.ts'
import { textSizes, themes } from '../../src/locale-provider/display.ts'
import { formatSchema, resolverSchema } from './dtcg.ts'

const folder = join(import.meta.dirname, '../../tokens')
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const resolverFile = 'parcours.resolver.json'
/** pairs.json is no file of tokens: it speaks about them. */
const tokenFiles = readdirSync(folder).filter((file) => ![resolverFile, 'pairs.json'].includes(file))

describe('the files of tokens', () => {
  test.each(tokenFiles)('%s is a file of the Design Tokens Format 2025.10', (file) => {
    expect(formatSchema.safeParse(readJson(file)).error?.issues ?? []).toEqual([])
  })

  test('the resolver says which files make which mode, and leaves none out', () => {
    const { sets, modifiers } = resolverSchema.parse(readJson(resolverFile))
    const sources = [
      ...Object.values(sets).flatMap((set) => set.sources),
      ...Object.values(modifiers).flatMap(({ contexts }) => Object.values(contexts).flat()),
    ]
    const files = new Set(sources.map(({ $ref }) => $ref.split('#')[0]))
    expect([...files].sort()).toEqual([...tokenFiles].sort())
    expect(Object.keys(modifiers.theme?.contexts ?? {})).toEqual([...themes])
    expect(Object.keys(modifiers.size?.contexts ?? {})).toEqual(textSizes.map(String))
  })

  const ink = { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' } }
  const valid = { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json', ink }
  test.each([
    ['a colour as text', { ...valid, ink: { $type: 'color', $value: '#000000' } }],
    [
      'a colour whose hex is another',
      { ...valid, ink: { ...ink, $value: { ...ink.$value, hex: '#0000FF' } } },
    ],
    ['a dimension as text', { ...valid, gap: { $type: 'dimension', $value: '4px' } }],
    ['points', { ...valid, gap: { $type: 'dimension', $value: { value: 14, unit: 'pt' } } }],
    ['a token without type', { ...valid, gap: { $value: 4 } }],
    ['a name with a dot', { ...valid, 'ink.soft': ink }],
    ['a file without its schema', { ink }],
  ])('canary: %s is refused', (_, file) => {
    expect(formatSchema.safeParse(valid).success).toBe(true)
    expect(formatSchema.safeParse(file).success).toBe(false)
  })
})

describe('the modes', () => {
  test('every theme has the same colours', () => {
    for (const theme of themes) expect(Object.keys(colours[theme])).toEqual(Object.keys(colours.light))
  })

  test('a calm screen takes colours that are there', () => {
    for (const [name, other] of Object.entries(calmColours)) {
      expect(colours.light).toHaveProperty(name)
      expect(colours.light).toHaveProperty(other)
    }
  })

  test('each step of text is larger than the one before, 7.3 mm by default, 9 mm and above at the largest', () => {
    const steps = textSizes.map((size) => capMm[size])
    expect(steps).toEqual([...steps].sort((one, other) => one - other))
    expect([capMm[2], capMm[4] >= 9]).toEqual([7.3, true])
  })

  test('what a hand presses is 12.7 mm, 2.54 mm apart, between 900 and 1220 mm above the floor', () => {
    const { 'target-mm': target, 'gap-mm': gap, 'reach-low-mm': low, 'reach-high-mm': high } = tokens
    expect([target, gap, low, high]).toEqual([12.7, 2.54, 900, 1220])
  })

  test('every token becomes a custom property, and every custom property that CSS uses is there', () => {
    const css = readFileSync(join(folder, '../generated/tokens.css'), 'utf8')
    for (const name of [...Object.keys(tokens), ...Object.keys(colours.light)])
      expect(css).toContain(`  --pc-${name}: `)
    expect(css).not.toMatch(/undefined|\[object|\{\w/)
  })
})

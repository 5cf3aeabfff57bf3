import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brandColours, brandCss, checkBrand } from '../../src/brand/index.ts'
import { contrastPairs, contrastRatio } from '../../src/contrast/index.ts'
import { themes } from '../../src/locale-provider/display.ts'

const root = join(import.meta.dirname, '../..')
const exampleFile = join(root, 'brands/belle-rive.json')
const example: unknown = JSON.parse(readFileSync(exampleFile, 'utf8'))
const neutral = { id: 'place', name: 'Un lieu' }

/** What is wrong, field by field. */
const fieldsOf = (json: unknown): string[] => checkBrand(json).problems.map(({ field }) => field)

describe('a brand file', () => {
  test('the example keeps the contrast of every pair, in every theme', () => {
    const { brand, problems } = checkBrand(example)
    expect(problems).toEqual([])
    if (brand === null) throw new Error('The example is no brand.')
    for (const theme of themes) {
      const pairs = contrastPairs(theme, { colours: brandColours(brand, theme) })
      expect(pairs.filter(({ isEnough }) => !isEnough)).toEqual([])
    }
  })

  test('may change nothing', () => {
    expect(checkBrand(neutral).problems).toEqual([])
  })

  test('canary: a pale accent is refused with its pairs, their contrast, what is needed, and a colour that would do', () => {
    const { problems } = checkBrand({ ...neutral, colours: { light: { accent: '#5CA9AA' } } })
    expect(new Set(problems.map(({ field }) => field))).toEqual(new Set(['colours.light.accent']))
    const [button] = problems.filter(({ problem }) => problem.startsWith('accent-ink on accent'))
    expect(button?.problem).toMatch(
      /^accent-ink on accent \(text\): 2\.\d\d:1, but 10:1 at least\. The usual colours/,
    )
    const [better = ''] = button?.mend.match(/#[0-9A-F]{6}/) ?? []
    expect(contrastRatio('#FFFFFF', better)).toBeGreaterThanOrEqual(10)
    expect(contrastRatio('#FFFFFF', better)).toBeLessThan(10.5)
  })

  test('the colour that would do does for every pair: taken once, the file is right', () => {
    const colours = { light: { accent: '#2E8B57' } }
    const { problems } = checkBrand({ ...neutral, colours })
    const told = new Set(problems.map(({ mend }) => mend.match(/#[0-9A-F]{6}/)?.[0]))
    expect(problems.length).toBeGreaterThan(1)
    expect(told.size).toBe(1)
    expect(checkBrand({ ...neutral, colours: { light: { accent: [...told][0] } } }).problems).toEqual([])
  })

  test('a field that is not there is called missing', () => {
    const { problems } = checkBrand({ ...neutral, corners: { radius: 4 } })
    expect(problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['corners.small', 'It is missing.'],
    ])
  })

  test('the colour that is told is that of the brand, not the neutral one beside it', () => {
    expect(fieldsOf({ ...neutral, colours: { light: { surface: '#9AA5B1' } } })).toContain(
      'colours.light.surface',
    )
  })

  test('where no lightness does it, both must change', () => {
    const { problems } = checkBrand({
      ...neutral,
      colours: { contrast: { ink: '#808080', ground: '#7A7A7A' } },
    })
    expect(problems.map(({ mend }) => mend).join()).toContain('too.')
  })

  test('low contrast may not dazzle', () => {
    const { problems } = checkBrand({ ...neutral, colours: { low: { ink: '#000000' } } })
    expect(problems.map(({ problem }) => problem).join()).toContain('8:1 at most')
  })

  test.each([
    ['no object', 'belle-rive', ''],
    ['no name', { id: 'place' }, 'name'],
    ['a typo', { ...neutral, colors: {} }, 'colors'],
    ['a theme that is not there', { ...neutral, colours: { night: {} } }, 'colours.night'],
    [
      'a colour that is not there',
      { ...neutral, colours: { light: { primary: '#000000' } } },
      'colours.light.primary',
    ],
    ['a colour in words', { ...neutral, colours: { light: { accent: 'teal' } } }, 'colours.light.accent'],
    ['corners too round', { ...neutral, corners: { radius: 80, small: 4 } }, 'corners.radius'],
    ['letters without their height', { ...neutral, fonts: { latin: ['Luciole'] } }, 'fonts.capRatio'],
    [
      'letters that would break out of the style sheet',
      { ...neutral, fonts: { latin: ["x'; } body { display: none"], capRatio: 0.7 } },
      'fonts.latin.0',
    ],
    ['letters of the State', { ...neutral, fonts: { latin: ['Marianne'], capRatio: 0.7 } }, 'fonts.latin'],
  ])('%s is told with its place and its mend', (_, json, field) => {
    expect(fieldsOf(json)).toEqual([field])
    for (const { problem, mend } of checkBrand(json).problems) expect([problem, mend]).not.toContain('')
  })
})

describe('the style sheet of a brand', () => {
  const { brand } = checkBrand(example)
  if (brand === null) throw new Error('The example is no brand.')

  test('holds what the file says and nothing else', () => {
    const css = brandCss(brand)
    expect(css).toContain(":root:not([data-theme]), [data-theme='light'][data-theme] {\n  --pc-ink: #10233A;")
    expect(css).toContain("[data-theme='dark'][data-theme] {\n  --pc-accent: #E3BDF2;")
    expect(css).toContain('--pc-radius: 4px')
    expect(css).not.toMatch(/data-theme='(?:low|contrast)/)
  })

  test('may stand inside an element that names the brand', () => {
    for (const [, selector] of brandCss(brand, { isScoped: true }).matchAll(/^([^\s/][^{\n]*) \{$/gm))
      for (const one of selector?.split(', ') ?? []) expect(one).toMatch(/^\[data-brand='belle-rive'\]/)
  })
})

describe('parcours-ui brand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brand-'))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin/parcours-ui.mjs'), ...args], {
      encoding: 'utf8',
      cwd: folder,
    })

  test('tells in words what was asked wrongly, and gives its usage when asked', () => {
    const help = run('--help')
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('parcours-ui brand FILE')])
    for (const args of [
      ['brand', 'a.json', '--oout', 'b.css'],
      ['brnd', 'a.json'],
      ['brand'],
      ['brand', 'no.json'],
    ]) {
      const { status, stderr } = run(...args)
      expect(status).toBe(1)
      expect(stderr).not.toContain('    at ')
      expect(stderr).toMatch(/--oout|brnd|Name one brand file|no\.json cannot be read/)
    }
  })

  test('writes a style sheet, or tells each mistake and writes none', () => {
    expect(run('brand', exampleFile, '--out', 'brand.css').status).toBe(0)
    expect(readFileSync(join(folder, 'brand.css'), 'utf8')).toContain('--pc-accent: #4B1D5E')
    writeFileSync(
      join(folder, 'pale.json'),
      JSON.stringify({ ...neutral, colours: { light: { ink: '#777777' } } }),
    )
    const { status, stderr } = run('brand', 'pale.json', '--out', 'pale.css')
    expect([status, stderr.includes('colours.light.ink: ink on ground (text)')]).toEqual([1, true])
    expect(() => readFileSync(join(folder, 'pale.css'))).toThrow('ENOENT')
    expect(run('brand', 'none.json').stderr).toContain('none.json cannot be read')
    expect(run('brnd').stderr).toContain('parcours-ui brand FILE')
    rmSync(folder, { recursive: true })
  })
})

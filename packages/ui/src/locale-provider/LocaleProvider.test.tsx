import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { colours, tokens } from '../../generated/tokens.ts'
import { defaultDisplay, LocaleProvider, themes, useLocale } from './index.ts'

function Probe() {
  const { language, dir } = useLocale()
  return <p>{`${language} ${dir}`}</p>
}

const root = document.documentElement

describe('LocaleProvider', () => {
  test('sets language, direction, theme and size on the page, so that dialogs follow', () => {
    render(
      <LocaleProvider language="ar" display={{ theme: 'dark', size: 3, pxPerMm: 5 }}>
        <Probe />
      </LocaleProvider>,
    )
    expect([root.lang, root.dir, root.dataset.theme, root.dataset.size]).toEqual(['ar', 'rtl', 'dark', '3'])
    expect(root.style.getPropertyValue('--pc-px-per-mm')).toBe('5')
    expect(screen.getByText('ar rtl')).toBeVisible()
  })

  test('an inner provider changes its part and leaves the page', () => {
    render(
      <LocaleProvider language="fr" display={defaultDisplay}>
        <LocaleProvider language="ar" display={{ ...defaultDisplay, theme: 'contrast' }}>
          <Probe />
        </LocaleProvider>
      </LocaleProvider>,
    )
    expect([root.lang, root.dataset.theme]).toEqual(['fr', 'light'])
    expect(screen.getByText('ar rtl').closest('[data-theme]')).toHaveAttribute('data-theme', 'contrast')
  })

  test.each([4.032, 3, 6.3])(
    'keeps targets of 12.7 mm (44 px at least) and gaps of 2.54 mm at %f px a millimetre',
    (pxPerMm) => {
      render(
        <LocaleProvider language="fr" display={{ ...defaultDisplay, pxPerMm }}>
          <div data-testid="probe" style={{ inlineSize: 'var(--pc-target)', blockSize: 'var(--pc-gap)' }} />
        </LocaleProvider>,
      )
      const { width, height } = screen.getByTestId('probe').getBoundingClientRect()
      expect(width).toBe(Math.max(44, Math.ceil(12.7 * pxPerMm)))
      expect(height).toBe(Math.ceil(2.54 * pxPerMm))
    },
  )

  test('says which provider is missing', () => {
    expect(() => render(<Probe />)).toThrow('<LocaleProvider> is missing')
    // React reports the error that this test asks for.
    vi.mocked(console.error).mockClear()
  })
})

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const ratio = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const textPairs = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'surface-2'],
  ['ink', 'accent-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'ok-soft'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-2'],
  ['accent-ink', 'accent'],
  ['warn-ink', 'warn-soft'],
  ['danger-ink', 'danger'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['danger', 'ground'],
  ['danger', 'surface'],
] as const
const markPairs = (['line', 'focus', 'ok', 'warn', 'accent'] as const).flatMap((mark) =>
  (['ground', 'surface', 'surface-2'] as const).map((ground) => [mark, ground] as const),
)
/** K15: least and most contrast of text by theme. */
const textRange = {
  light: [10, 21],
  dark: [10, 21],
  contrast: [20, 21],
  'contrast-light': [20, 21],
  low: [4.5, 8],
} as const

describe.each(themes)('theme %s', (theme) => {
  const [least, most] = textRange[theme]

  test.each(textPairs)('text: %s on %s', (text, ground) => {
    const contrast = ratio(colours[theme][text], colours[theme][ground])
    expect(contrast).toBeGreaterThanOrEqual(least)
    expect(contrast).toBeLessThanOrEqual(most + 0.01)
  })

  test.each(markPairs)('borders and icons: %s on %s', (mark, ground) => {
    expect(ratio(colours[theme][mark], colours[theme][ground])).toBeGreaterThanOrEqual(3)
  })
})

test('the cap ratio of the tokens is that of the font', async () => {
  await document.fonts.load('100px "Atkinson Hyperlegible Next Variable"')
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas')
  context.font = '1000px "Atkinson Hyperlegible Next Variable"'
  expect(context.measureText('H').actualBoundingBoxAscent / 1000).toBeCloseTo(tokens['cap-ratio'], 2)
})

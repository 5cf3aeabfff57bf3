import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { tokens } from '../../generated/tokens.ts'
import { defaultDisplay, LocaleProvider, useLocale } from './index.ts'

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
    expect(() => render(<Probe />)).toThrow('<LocaleProvider> of @parcours/ui is missing')
    // React reports the error that this test asks for.
    vi.mocked(console.error).mockClear()
  })
})

test('the cap ratio of the tokens is that of the font', async () => {
  await document.fonts.load('100px "Atkinson Hyperlegible Next Variable"')
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas')
  context.font = '1000px "Atkinson Hyperlegible Next Variable"'
  expect(context.measureText('H').actualBoundingBoxAscent / 1000).toBeCloseTo(tokens['cap-ratio'], 2)
})

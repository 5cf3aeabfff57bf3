import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { capMm } from '../../generated/tokens.ts'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { type TextSize, textSizes } from './index.ts'

/** Screens: the declared one, a coarse one, a fine one, a phone held at the same distance. */
const screens = [4.032, 2.8, 6.3, 8.5]

/** A glyph is measured in whole pixels: drawn this many times larger, parts of a pixel show. Chromium draws 10,000 px at most. */
const scale = 20

/** Height of a capital in pixels: the ink of the glyph in the font that the element has, not the box of its line. */
async function capitalOf(element: Element): Promise<number> {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  const font = `${fontStyle} ${fontWeight} ${Number.parseFloat(fontSize) * scale}px ${fontFamily}`
  await document.fonts.load(font)
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas')
  context.font = font
  return context.measureText('H').actualBoundingBoxAscent / scale
}

const measured = async (pxPerMm: number, size: TextSize): Promise<number> => {
  const { unmount } = await renderUi(<p>Hier</p>, { display: { pxPerMm, size } })
  const height = await capitalOf(screen.getByText('Hier'))
  unmount()
  return height / pxPerMm
}

describe.each(screens)('on a screen of %f px a millimetre', (pxPerMm) => {
  test('capitals have the height of their step', async () => {
    for (const size of textSizes) {
      const height = await measured(pxPerMm, size)
      expect(Math.abs(height - capMm[size]), `size ${size}: ${height} mm`).toBeLessThan(0.02)
    }
  })

  test('they are 7.3 mm by default (0.7° at 600 mm), 9 mm and above at the largest', async () => {
    const usual = await measured(pxPerMm, 2)
    expect(usual).toBeGreaterThan(7.28)
    expect((Math.atan(usual / 600) * 180) / Math.PI).toBeCloseTo(0.7, 2)
    expect(await measured(pxPerMm, 4)).toBeGreaterThanOrEqual(9)
  })

  test('a button is 12.7 mm high and wide at least', async () => {
    await renderUi(<Button label="1" onPress={() => {}} />, { display: { pxPerMm, size: 1 } })
    const { width, height } = screen.getByRole('button').getBoundingClientRect()
    expect(Math.min(width, height) / pxPerMm).toBeGreaterThanOrEqual(12.7)
  })
})

test('canary: another font, whose capitals are lower, is seen', async () => {
  await renderUi(<p style={{ fontFamily: 'serif' }}>Hier</p>)
  const height = await capitalOf(screen.getByText('Hier'))
  expect(Math.abs(height / 4.032 - capMm[2])).toBeGreaterThan(0.02)
})

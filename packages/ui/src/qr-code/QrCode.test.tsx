import { screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { renderUi } from '../../testing/renderUi.tsx'
import { sentencesOf } from '../read-aloud/index.ts'
import { QrCode } from './index.ts'
import { drawQr } from './matrix.ts'
import { addressOf } from './qrFixture.ts'

/** What a decoder reads in a picture; null when it finds no code. */
function decode({ data, width, height }: ImageData): string | null {
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null
}

/** The drawing, `scale` pixels a module. */
function pixelsOf(text: string, scale: number): ImageData {
  const { side, path } = drawQr(text)
  const context = new OffscreenCanvas(side * scale, side * scale).getContext('2d')
  if (!context) throw new Error('This browser has no canvas.')
  context.fillStyle = 'white'
  context.fillRect(0, 0, side * scale, side * scale)
  context.scale(scale, scale)
  context.fillStyle = 'black'
  context.fill(new Path2D(path))
  return context.getImageData(0, 0, side * scale, side * scale)
}

/** What the screen shows of the code, as a camera would take it: with what stands around. */
async function photograph(): Promise<ImageData> {
  const base64 = await page.screenshot({ save: false })
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('This browser has no canvas.')
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, bitmap.width, bitmap.height)
}

interface Media {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ): Promise<unknown>
}
const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
  (cdp() as unknown as Media).send('Emulation.setEmulatedMedia', { features })

describe('what a decoder reads', () => {
  test.each([27, 60, 97, 120, 213, 300])('an address of %i characters, whole', (length) => {
    const address = addressOf(length)
    expect(address).toHaveLength(length)
    expect(decode(pixelsOf(address, 4))).toBe(address)
  })

  test('also with letters of every language', () => {
    const address = `${addressOf(60)}é${'\u0645'}`
    expect(decode(pixelsOf(address, 4))).toBe(address)
  })

  test('213 characters fit in version 10, and no more', () => {
    expect(drawQr(addressOf(213)).version).toBe(10)
    expect(drawQr(addressOf(214)).version).toBe(11)
  })

  test('the decoder sees damage: without a corner there is no code', () => {
    const picture = pixelsOf(addressOf(97), 4)
    picture.data.fill(255, 0, picture.data.length / 3)
    expect(decode(picture)).toBe(null)
  })

  test('the decoder sees colours: white on black is no code, so that the themes below are judged', () => {
    const picture = pixelsOf(addressOf(97), 4)
    for (let at = 0; at < picture.data.length; at++)
      if (at % 4 < 3) picture.data[at] = 255 - (picture.data[at] ?? 0)
    expect(decode(picture)).toBe(null)
  })
})

describe('QrCode on the screen', () => {
  afterEach(() => emulate([]))

  const themes = ['light', 'dark', 'contrast'] as const
  test.each(themes)('is read from what is shown, at version 10, in the theme %s', async (theme) => {
    await renderUi(<QrCode text={addressOf(213)} />, { display: { theme } })
    expect(decode(await photograph())).toBe(addressOf(213))
  })

  test('is read from what is shown at the smallest size', async () => {
    await renderUi(<QrCode text={addressOf(213)} moduleMm={0.1} />, { display: { theme: 'dark' } })
    expect(decode(await photograph())).toBe(addressOf(213))
  })

  test('stays black on white when colours are forced', async () => {
    await emulate([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ])
    await renderUi(<QrCode text={addressOf(213)} />, { display: { theme: 'dark' } })
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    expect(decode(await photograph())).toBe(addressOf(213))
  })

  test('has the white that cameras need around it, on a dark page', async () => {
    await renderUi(<QrCode text={addressOf(97)} />, { display: { theme: 'dark' } })
    const code = screen.getByRole('img')
    const { side } = drawQr(addressOf(97))
    const { x, y, width } = code.getBoundingClientRect()
    const picture = await photograph()
    const quiet = Math.floor((width / side) * 4) - 1
    for (let offset = 1; offset < quiet; offset++) {
      const at = ((Math.ceil(y) + offset) * picture.width + Math.ceil(x) + offset) * 4
      expect([...picture.data.slice(at, at + 3)]).toEqual([255, 255, 255])
    }
  })

  test('has its size in millimetres of the calibrated screen, in whole pixels', async () => {
    const { side } = drawQr(addressOf(97))
    const view = await renderUi(<QrCode text={addressOf(97)} moduleMm={1} />, { display: { pxPerMm: 3.2 } })
    expect(screen.getByRole('img').getBoundingClientRect().width).toBe(side * 4)
    view.rerender(<QrCode text={addressOf(97)} moduleMm={0.1} />)
    expect(screen.getByRole('img').getBoundingClientRect().width).toBe(side * 2)
  })
})

describe('QrCode without sight', () => {
  test('is one image with a name, in the language shown', async () => {
    const french = await renderUi(<QrCode text={addressOf(97)} />)
    expect(screen.getByRole('img', { name: 'Un code pour votre téléphone.' })).toBeVisible()
    french.unmount()
    await renderUi(<QrCode text={addressOf(97)} />, { language: 'ar' })
    expect(screen.getByRole('img', { name: 'رمز لهاتفكم.' })).toBeVisible()
  })

  test('says what it is to the voice, and never the address', async () => {
    const { container } = await renderUi(<QrCode text={addressOf(97)} label="Votre parcours." />)
    expect(sentencesOf(container).map(({ text }) => text)).toEqual(['Votre parcours.'])
    expect(container.innerHTML).not.toContain('parcours.example')
  })
})

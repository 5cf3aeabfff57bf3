import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'

/** What a camera reads in a picture on the screen. @throws when there is no code in it. */
export async function readCode(picture: Locator): Promise<string> {
  const png = (await picture.screenshot()).toString('base64')
  // Decoded on a page of its own: the kiosk's security policy lets no picture in.
  const page = await picture.page().context().newPage()
  const { pixels, width, height } = await drawPicture(page, png)
  await page.close()
  const found = jsQR(Uint8ClampedArray.from(pixels), width, height)
  if (found === null) throw new Error('No code can be read in the picture.')
  return found.data
}

function drawPicture(page: Page, png: string): Promise<{ pixels: number[]; width: number; height: number }> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (context === null) throw new Error('This browser draws nothing.')
    context.drawImage(image, 0, 0)
    return { pixels: [...context.getImageData(0, 0, width, height).data], width, height }
  }, png)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** CRC-24 of OpenPGP, as docs/decisions/0008-case-code.md says it: written a second time, on purpose. */
function checksum(text: string): string {
  let crc = 0xb704ce
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  return [18, 12, 6, 0].map((shift) => alphabet.charAt((crc >> shift) & 63)).join('')
}

/** The same case in a format that does not exist yet: whole, but of a later version. */
export function inFutureFormat(code: string): string {
  // The last mark that a format can have.
  const mark = 'Z'
  const body = code.slice(5)
  return `${mark}${checksum(mark + body)}${body}`
}

/** The code with one character changed. */
export function damaged(code: string): string {
  const middle = Math.floor(code.length / 2)
  const other = code.charAt(middle) === 'A' ? 'B' : 'A'
  return code.slice(0, middle) + other + code.slice(middle + 1)
}

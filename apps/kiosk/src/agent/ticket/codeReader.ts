/** Reads the code of a QR picture out of what a camera shows right now; null where there is none. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | null>

interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector
  readonly getSupportedFormats: () => Promise<readonly string[]>
}

const format = 'qr_code'

/**
 * The browser's own reader where it reads these codes, else one that is fetched now. Chromium on Linux has none, and
 * some have the class without a format that it could read.
 * @throws when the file of the reader cannot be had
 */
export async function openCodeReader(): Promise<CodeReader> {
  const { BarcodeDetector } = globalThis as unknown as { readonly BarcodeDetector?: DetectorClass }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (BarcodeDetector === undefined || !formats.includes(format)) return readerOfOurs()
  const detector = new BarcodeDetector({ formats: [format] })
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
}

/** The picture is made this small before it is read, in pixels: enough for the largest ticket, quick on an old machine. */
const longestSide = 800

async function readerOfOurs(): Promise<CodeReader> {
  const { default: read } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('This browser draws nothing.')
  return async (video) => {
    const scale = Math.min(1, longestSide / Math.max(video.videoWidth, video.videoHeight))
    const [width, height] = [Math.floor(video.videoWidth * scale), Math.floor(video.videoHeight * scale)]
    // The first picture has not come yet.
    if (width === 0 || height === 0) return null
    Object.assign(canvas, { width, height })
    context.drawImage(video, 0, 0, width, height)
    const { data } = context.getImageData(0, 0, width, height)
    // Tickets are dark on light: looking for the reverse too would take twice as long.
    return read(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null
  }
}

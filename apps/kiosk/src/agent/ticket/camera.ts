/** The browser's own reader of codes (Chromium with a system that has one). No decoder of ours: it would weigh more than the desk. */
interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector

function detectorClass(): DetectorClass | undefined {
  const { BarcodeDetector } = globalThis as unknown as { readonly BarcodeDetector?: DetectorClass }
  return BarcodeDetector
}

/** Whether codes can be read with a camera here. */
export const canUseCamera = (): boolean =>
  detectorClass() !== undefined && 'mediaDevices' in navigator && window.isSecureContext

/** Milliseconds between two looks at the picture. */
const lookEvery = 200

/**
 * Reads codes with the camera until `stop`. The pictures stay in the page: none is kept or sent.
 * @param video where the picture is shown
 * @throws when there is no camera or it may not be used
 */
export async function startCamera(
  video: HTMLVideoElement,
  onCode: (text: string) => void,
): Promise<{ readonly stop: () => void }> {
  const Reader = detectorClass()
  if (Reader === undefined) throw new Error('This browser has no BarcodeDetector.')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stopTracks = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  try {
    video.srcObject = stream
    await video.play()
  } catch (error) {
    stopTracks()
    throw error
  }
  const reader = new Reader({ formats: ['qr_code'] })
  const timer = setInterval(() => {
    reader.detect(video).then(
      ([found]) => {
        if (found !== undefined) onCode(found.rawValue)
      },
      // A picture that is not ready yet: the next one is.
      () => {},
    )
  }, lookEvery)
  return {
    stop() {
      clearInterval(timer)
      stopTracks()
      video.srcObject = null
    },
  }
}

import { openCodeReader } from './codeReader.ts'

/** Why the camera gives no picture; `failed`: for another reason, which the operator's log says. */
export type CameraProblem = 'cameraNone' | 'cameraRefused' | 'cameraTaken' | 'cameraFailed'

/** Whether a page like this one may open a camera at all: on https and on the machine itself. */
export const canUseCamera = (): boolean => window.isSecureContext && 'mediaDevices' in navigator

const problems: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'cameraNone',
  NotAllowedError: 'cameraRefused',
  SecurityError: 'cameraRefused',
  NotReadableError: 'cameraTaken',
  AbortError: 'cameraTaken',
}

/** What an error of `getUserMedia` means for the agent, by its name. */
export function cameraProblemOf(error: unknown): CameraProblem {
  return (error instanceof Error ? problems[error.name] : undefined) ?? 'cameraFailed'
}

/** Milliseconds between two looks at the picture. */
const restBetween = 200
/** Milliseconds without a code after which the agent is told how to hold the ticket. */
const patience = 8000

/** What happens while the camera looks. */
export interface CameraEvents {
  /** A code was read. Called again as long as it is in the picture. */
  readonly onCode: (text: string) => void
  /** No code was in the picture for a while. Called once for each such while. */
  readonly onNothing: () => void
  /** The camera was pulled out, or something else took it. */
  readonly onLost: () => void
}

/** A camera that is on. */
export interface OpenCamera {
  /** Switches it off. */
  readonly stop: () => void
}

/**
 * Reads codes with the camera until `stop`. The pictures stay in the page: none is kept or sent.
 * @param video where the picture is shown
 * @throws when there is no camera or it may not be used: see `cameraProblemOf`
 */
export async function startCamera(video: HTMLVideoElement, events: CameraEvents): Promise<OpenCamera> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stopTracks = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  try {
    for (const track of stream.getTracks()) track.addEventListener('ended', events.onLost)
    video.srcObject = stream
    await video.play()
    const stopLooking = lookForCodes(video, await openCodeReader(), events)
    return {
      stop() {
        stopLooking()
        stopTracks()
        video.srcObject = null
      },
    }
  } catch (error) {
    stopTracks()
    throw error
  }
}

/** Looks at the picture, rests, looks again: a slow machine is never a look behind. */
function lookForCodes(
  video: HTMLVideoElement,
  read: (video: HTMLVideoElement) => Promise<string | null>,
  { onCode, onNothing }: CameraEvents,
): () => void {
  let timer: ReturnType<typeof setTimeout>
  let isOn = true
  let since = performance.now()
  let isTold = false
  const look = async () => {
    // A picture that is not ready yet: the next one is.
    const text = await read(video).catch(() => null)
    if (!isOn) return
    if (text !== null) {
      since = performance.now()
      isTold = false
      onCode(text)
    } else if (!isTold && performance.now() - since > patience) {
      isTold = true
      onNothing()
    }
    timer = setTimeout(() => void look(), restBetween)
  }
  void look()
  return () => {
    isOn = false
    clearTimeout(timer)
  }
}

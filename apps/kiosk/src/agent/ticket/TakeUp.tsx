import type { Catalogue } from '@parcours/flows'
import type { CodeErrorKind } from '@parcours/flows/codec'
import { Button, Callout, Screen } from '@parcours/ui'
import { Camera, CameraOff } from 'lucide-react'
import { useState } from 'react'
import { words } from '../words.ts'
import { CameraPicture } from './CameraPicture.tsx'
import { type CameraProblem, canUseCamera } from './camera.ts'
import { readScan, type TakenUp } from './readTicket.ts'
import { useWedge } from './useWedge.ts'

/** Props of `TakeUp`. */
export interface TakeUpProps {
  readonly catalogue: Catalogue
  readonly today: string
  /** No name is free for another case. */
  readonly isFull: boolean
  readonly onTaken: (taken: TakenUp) => void
  readonly onBack: () => void
}

/** What is said above the camera: why there is no case yet. */
type Said = CodeErrorKind | CameraProblem | 'full' | 'cameraNothing'

/** Takes a case up from the ticket of a visitor: with a scanner, or with a camera. */
export function TakeUp({ catalogue, today, isFull, onTaken, onBack }: TakeUpProps) {
  const [said, say] = useState<Said | null>(null)
  const [isFilming, setFilming] = useState(false)
  const read = (readings: readonly string[]) => {
    if (isFull) return say('full')
    const found = readScan(catalogue, readings, today)
    if (typeof found === 'string') return say(found)
    // The camera sees the ticket for some time yet: one ticket is one case.
    setFilming(false)
    onTaken(found)
  }
  useWedge(read)
  return (
    <Screen title={words.takeUp.title} picture="phone" lead={[words.takeUp.lead]} back={{ onPress: onBack }}>
      <div key="said" role="status">
        {said !== null && <Callout kind="warn" sentences={[words.takeUp[said]]} />}
      </div>
      {canUseCamera() ? (
        <Button
          key="camera"
          label={isFilming ? words.takeUp.cameraStop : words.takeUp.camera}
          icon={isFilming ? CameraOff : Camera}
          isPressed={isFilming}
          onPress={() => {
            say(null)
            setFilming(!isFilming)
          }}
        />
      ) : (
        <Callout key="no-camera" kind="info" sentences={[words.takeUp.cameraInsecure]} />
      )}
      {isFilming && (
        <CameraPicture
          key="picture"
          onCode={(text) => read([text])}
          onNothing={() => say('cameraNothing')}
          onProblem={(problem) => {
            setFilming(false)
            say(problem)
          }}
        />
      )}
    </Screen>
  )
}

import type { Catalogue } from '@parcours/flows'
import type { CodeErrorKind } from '@parcours/flows/codec'
import { Button, Callout, Screen } from '@parcours/ui'
import { Camera, CameraOff } from 'lucide-react'
import { useState } from 'react'
import { words } from '../words.ts'
import { CameraPicture } from './CameraPicture.tsx'
import { canUseCamera } from './camera.ts'
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

/** Takes a case up from the ticket of a visitor: with a scanner, or with the camera where the browser reads codes. */
export function TakeUp({ catalogue, today, isFull, onTaken, onBack }: TakeUpProps) {
  const [problem, setProblem] = useState<CodeErrorKind | 'full' | 'cameraRefused' | null>(null)
  const [isFilming, setFilming] = useState(false)
  const read = (readings: readonly string[]) => {
    if (isFull) return setProblem('full')
    const found = readScan(catalogue, readings, today)
    if (typeof found === 'string') setProblem(found)
    else onTaken(found)
  }
  useWedge(read)
  return (
    <Screen title={words.takeUp.title} picture="phone" lead={[words.takeUp.lead]} back={{ onPress: onBack }}>
      <div key="said" role="status">
        {problem !== null && <Callout kind="warn" sentences={[words.takeUp[problem]]} />}
      </div>
      {canUseCamera() ? (
        <Button
          key="camera"
          label={isFilming ? words.takeUp.cameraStop : words.takeUp.camera}
          icon={isFilming ? CameraOff : Camera}
          isPressed={isFilming}
          onPress={() => setFilming(!isFilming)}
        />
      ) : (
        <Callout key="no-camera" kind="info" sentences={[words.takeUp.cameraNone]} />
      )}
      {isFilming && (
        <CameraPicture
          key="picture"
          onCode={(text) => read([text])}
          onRefused={() => {
            setFilming(false)
            setProblem('cameraRefused')
          }}
        />
      )}
    </Screen>
  )
}

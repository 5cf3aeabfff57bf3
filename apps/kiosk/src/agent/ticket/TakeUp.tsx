import type { CodeErrorKind } from '@parcours/flows/codec'
import { Button, Callout, Screen } from '@parcours/ui'
import { Camera, CameraOff } from 'lucide-react'
import { useState } from 'react'
import { words } from '../words.ts'
import { CameraPicture } from './CameraPicture.tsx'
import { type CameraProblem, canUseCamera } from './camera.ts'

/** What is said above the camera: why there is no case yet. */
export type TakeUpSaid = CodeErrorKind | CameraProblem | 'full' | 'cameraNothing'

/** Props of `TakeUp`. */
export interface TakeUpProps {
  /** Null: nothing was tried yet. */
  readonly said: TakeUpSaid | null
  readonly onSay: (said: TakeUpSaid | null) => void
  /** The camera saw a code. Gives whether it was taken up: one ticket is one case, and the camera sees it for a while. */
  readonly onCode: (text: string) => boolean
  readonly onBack: () => void
}

/** Takes a case up from the ticket of a visitor: with a camera, or with a scanner, to which the desk listens anyway. */
export function TakeUp({ said, onSay, onCode, onBack }: TakeUpProps) {
  const [isFilming, setFilming] = useState(false)
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
            onSay(null)
            setFilming(!isFilming)
          }}
        />
      ) : (
        <Callout key="no-camera" kind="info" sentences={[words.takeUp.cameraInsecure]} />
      )}
      {isFilming && (
        <CameraPicture
          key="picture"
          onCode={(text) => {
            if (onCode(text)) setFilming(false)
          }}
          onNothing={() => onSay('cameraNothing')}
          onProblem={(problem) => {
            setFilming(false)
            onSay(problem)
          }}
        />
      )}
    </Screen>
  )
}

import { Frame } from '../../Frame.tsx'
import { Welcome } from '../../screens/Welcome.tsx'
import { PinScreen } from '../pin/PinScreen.tsx'
import type { DeskScreenProps } from './CaseScreen.tsx'

/** Props of `LockedDesk`. */
export interface LockedDeskProps extends DeskScreenProps {
  /** An agent wants in: the PIN is asked. */
  readonly isAsking: boolean
  readonly onOpen: () => void
  readonly onBack: () => void
}

/** A locked desk without a case on the screen: the PIN, or the first screen for the next visitor. */
export function LockedDesk(props: LockedDeskProps) {
  const { current, isAsking, onOpen, onBack, onErase, onAgent, begin, firstDisplay } = props
  const close = () => (current === null ? onErase() : props.close(current.name))
  return (
    <Frame
      onLanguage={(language) =>
        current === null
          ? begin({ language, display: firstDisplay })
          : props.setLanguage(current.name, language)
      }
      onDisplay={(display) => current !== null && props.act(current.name, { type: 'setDisplay', display })}
      onErase={close}
      onExpire={onErase}
      isTouched
      onAgent={onAgent}
      isAgentHere
    >
      {isAsking ? (
        <PinScreen onOpen={onOpen} onBack={onBack} />
      ) : (
        <Welcome onLanguage={(language) => begin({ language, display: firstDisplay })} />
      )}
    </Frame>
  )
}

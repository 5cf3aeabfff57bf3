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
  const { desk, current, isAsking, onOpen, onBack, onErase, onAgent, begin, first, setFirst } = props
  const close = () => {
    if (current !== null) props.close(current.name)
    else if (desk.cases.length === 0) onErase()
    // The cases of an agent who is away are not for a passer-by to erase.
    else props.rest()
  }
  return (
    <Frame
      onLanguage={(language) =>
        current === null ? setFirst({ ...first, language }) : props.setLanguage(current.name, language)
      }
      onDisplay={(display) =>
        current === null
          ? setFirst({ ...first, display })
          : props.act(current.name, { type: 'setDisplay', display })
      }
      onErase={close}
      onExpire={onErase}
      isTouched
      onAgent={onAgent}
      isAgentHere
    >
      {isAsking ? (
        <PinScreen onOpen={onOpen} onBack={onBack} />
      ) : (
        <Welcome onLanguage={(language) => begin({ ...first, language })} />
      )}
    </Frame>
  )
}

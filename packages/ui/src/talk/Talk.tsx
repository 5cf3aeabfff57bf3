import { Speech } from 'lucide-react'
import { createContext, type ReactNode, use, useCallback } from 'react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'

export interface TalkProviderProps {
  /** Leads to a person: called from every screen and every dialog. */
  readonly onTalk: () => void
  /** The screens and dialogs whose button leads there. */
  readonly children: ReactNode
}

/** Draws the button. It comes from the provider, so that a page without one carries neither its icon nor its words. */
type DrawTalkButton = (onBefore: (() => void) | undefined) => ReactNode

const TalkContext = createContext<DrawTalkButton | null>(null)

interface WayToPersonProps extends TalkButtonProps {
  readonly onTalk: () => void
}

function WayToPerson({ onTalk, onBefore }: WayToPersonProps) {
  const { t } = useStrings()
  const talk = () => {
    onBefore?.()
    onTalk()
  }
  return <Button label={t('screen.talk')} icon={Speech} isIconDirectional onPress={talk} />
}

/** Gives every Screen and Dialog below its « Parler à quelqu’un » button. KioskShell includes it. */
export function TalkProvider({ onTalk, children }: TalkProviderProps) {
  const draw = useCallback<DrawTalkButton>(
    (onBefore) => <WayToPerson onTalk={onTalk} onBefore={onBefore} />,
    [onTalk],
  )
  return <TalkContext value={draw}>{children}</TalkContext>
}

export interface TalkButtonProps {
  /** Called before the way to a person opens: a dialog closes itself. */
  readonly onBefore?: (() => void) | undefined
}

/** « Parler à quelqu’un »: the same words, icon and place everywhere. Nothing outside a TalkProvider. */
export function TalkButton({ onBefore }: TalkButtonProps): ReactNode {
  return use(TalkContext)?.(onBefore) ?? null
}

/** Offers no way to a person below: what stands there is that way already. */
export function WithoutTalk({ children }: { children: ReactNode }): ReactNode {
  return <TalkContext value={null}>{children}</TalkContext>
}

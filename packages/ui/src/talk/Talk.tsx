import { Speech } from 'lucide-react'
import { createContext, type ReactNode, use } from 'react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'

export interface TalkProviderProps {
  /** Leads to a person: called from every screen and every dialog. */
  readonly onTalk: () => void
  readonly children: ReactNode
}

const TalkContext = createContext<(() => void) | null>(null)

/** Gives every Screen and Dialog below its « Parler à quelqu’un » button. KioskShell includes it. */
export function TalkProvider({ onTalk, children }: TalkProviderProps) {
  return <TalkContext value={onTalk}>{children}</TalkContext>
}

export interface TalkButtonProps {
  /** Called before the way to a person opens: a dialog closes itself. */
  readonly onBefore?: () => void
}

/** « Parler à quelqu’un »: the same words, icon and place everywhere. Nothing outside a TalkProvider. */
export function TalkButton({ onBefore }: TalkButtonProps) {
  const { t } = useStrings()
  const onTalk = use(TalkContext)
  if (!onTalk) return null
  const talk = () => {
    onBefore?.()
    onTalk()
  }
  return <Button label={t('screen.talk')} icon={Speech} isIconDirectional onPress={talk} />
}

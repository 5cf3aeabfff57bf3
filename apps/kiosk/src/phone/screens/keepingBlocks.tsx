import { Button, EasyText } from '@parcours/ui'
import { CalendarPlus, Send, Smartphone, Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useKiosk } from '../../visit/KioskContext.tsx'
import { hasCalendarDays } from '../calendar/calendarDays.ts'
import { canShareLink } from '../share.ts'
import type { usePhoneStrings } from '../strings.ts'
import type { Keeping } from '../useKeeping.ts'
import { CalendarDialog, FailedDialog, RememberDialog, ShareDialog } from './KeepingDialogs.tsx'

type Open = 'calendar' | 'remember' | 'share' | 'failed'

/** The dialogs of what can be done with the path, and what opens them. */
export interface KeepingDialogs {
  readonly open: (dialog: Open) => void
  readonly hasDays: boolean
  readonly shown: ReactElement
}

/** One dialog at a time: dates, memory, link. */
export function useKeepingDialogs(keeping: Keeping): KeepingDialogs {
  const kiosk = useKiosk()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const fail = () => setOpen('failed')
  return {
    open: setOpen,
    hasDays: hasCalendarDays(kiosk),
    shown: (
      <>
        <CalendarDialog isOpen={open === 'calendar'} onClose={close} />
        <RememberDialog isOpen={open === 'remember'} keeping={keeping} onClose={close} onFail={fail} />
        <ShareDialog isOpen={open === 'share'} code={keeping.code} onClose={close} onFail={fail} />
        <FailedDialog isOpen={open === 'failed'} onClose={close} />
      </>
    ),
  }
}

/** What can be done with the path on this phone, and what the phone keeps of it. */
export function keepingBlocks(
  { kept, forget }: Keeping,
  { open, hasDays }: KeepingDialogs,
  t: ReturnType<typeof usePhoneStrings>['t'],
): ReactElement[] {
  const state = { nothing: t('page.forgets'), this: t('page.remembers'), other: t('page.remembersOther') }
  const blocks: (ReactElement | false)[] = [
    <EasyText key="state" sentences={[state[kept]]} />,
    kept !== 'this' && (
      <Button
        key="remember"
        label={t('page.remember')}
        icon={Smartphone}
        size="wide"
        hasDialog
        onPress={() => open('remember')}
      />
    ),
    kept !== 'nothing' && (
      <Button
        key="forget"
        label={t('page.forget')}
        icon={Trash2}
        size="wide"
        onPress={() => {
          if (!forget()) open('failed')
        }}
      />
    ),
    hasDays && (
      <Button
        key="calendar"
        label={t('page.calendar')}
        icon={CalendarPlus}
        size="wide"
        hasDialog
        onPress={() => open('calendar')}
      />
    ),
    canShareLink(window) && (
      <Button
        key="share"
        label={t('page.share')}
        icon={Send}
        size="wide"
        hasDialog
        onPress={() => open('share')}
      />
    ),
  ]
  return blocks.filter((block) => block !== false)
}

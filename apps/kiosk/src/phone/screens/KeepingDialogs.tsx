import { Button, Dialog, useStrings } from '@parcours/ui'
import { CalendarPlus, Send, Smartphone } from 'lucide-react'
import { useKiosk } from '../../visit/KioskContext.tsx'
import { calendarDays } from '../calendar/calendarDays.ts'
import { handCalendar, shareLink } from '../share.ts'
import { usePhoneStrings } from '../strings.ts'
import type { Keeping } from '../useKeeping.ts'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Says that it did not work, and what is left. */
export function FailedDialog({ isOpen, onClose }: DialogProps) {
  const { t } = usePhoneStrings()
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      title={t('remember.failedTitle')}
      description={[t('remember.failed'), t('remember.failedMend')]}
      onClose={onClose}
    />
  )
}

/** Dates for the calendar of the phone. The writer of the file is fetched when it is asked for. */
export function CalendarDialog({ isOpen, onClose }: DialogProps) {
  const { t } = usePhoneStrings()
  const { t: ui } = useStrings()
  const kiosk = useKiosk()
  const days = calendarDays(kiosk, { phone: t, ui })
  const make = async () => {
    const { calendarFile } = await import('../calendar/calendarFile.ts')
    const { language, today } = kiosk
    await handCalendar(window, calendarFile(days, { name: t('calendar.name'), language, madeOn: today }))
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={t('calendar.title')}
      description={[
        t('calendar.count', { count: days.length }),
        t('calendar.open'),
        t('calendar.reminder'),
        t('calendar.reminder2'),
        t('calendar.private'),
      ]}
      onClose={onClose}
      actions={
        <Button
          label={t('calendar.make')}
          icon={CalendarPlus}
          variant="primary"
          onPress={() => void make()}
        />
      }
    />
  )
}

/** Remembering: what is kept, and who can read it, before it is kept. */
export function RememberDialog({
  isOpen,
  onClose,
  onFail,
  keeping,
}: DialogProps & { readonly keeping: Keeping; readonly onFail: () => void }) {
  const { t } = usePhoneStrings()
  return (
    <Dialog
      isOpen={isOpen}
      title={t('remember.title')}
      description={[
        t('remember.keeps'),
        t('remember.keepsDone'),
        t('remember.others'),
        t('remember.erase'),
        ...(keeping.kept === 'other' ? [t('remember.replaces')] : []),
      ]}
      onClose={onClose}
      actions={
        <Button
          label={t('remember.yes')}
          icon={Smartphone}
          variant="primary"
          onPress={() => (keeping.remember() ? onClose() : onFail())}
        />
      }
    />
  )
}

/** The link holds the answers: said before the share sheet opens. */
export function ShareDialog({
  isOpen,
  onClose,
  onFail,
  code,
}: DialogProps & { readonly code: string; readonly onFail: () => void }) {
  const { t } = usePhoneStrings()
  const send = () =>
    shareLink(window, code).then(onClose, (error: unknown) => {
      // Says nothing of the visitor: the name of what the browser refused.
      console.error(error)
      onFail()
    })
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      title={t('share.title')}
      description={[t('share.all'), t('share.reads'), t('share.trust')]}
      onClose={onClose}
      actions={<Button label={t('share.yes')} icon={Send} variant="danger" onPress={() => void send()} />}
    />
  )
}

import { Button, Callout, Screen } from '@parcours/ui'
import { Printer, Smartphone } from 'lucide-react'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** The kiosk cannot see the paper: it asks. */
export function PrintAsked({ onAnswer }: { onAnswer: (isOut: boolean) => void }) {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  return (
    <Screen
      title={t('print.printedTitle')}
      picture="print"
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      <Button key="yes" label={t('print.yes')} size="wide" onPress={() => onAnswer(true)} />
      <Button key="no" label={t('print.no')} size="wide" onPress={() => onAnswer(false)} />
    </Screen>
  )
}

/** Props of `PrintAfter`. */
export interface PrintAfterProps {
  /** The visitor has the paper. */
  readonly isOut: boolean
  /** It is a sheet to be folded. @default false */
  readonly isFolded?: boolean
  readonly onAgain: () => void
}

/** It came out: take it, and erase. It did not: a person, the phone, once more. */
export function PrintAfter({ isOut, isFolded = false, onAgain }: PrintAfterProps) {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  const { publicUrl } = useSettings()
  const fold = isFolded ? [t('services.fold')] : []
  const out = [t('print.yesThanks'), ...fold, t('print.yesErase')]
  return (
    <Screen
      title={t('print.printedTitle')}
      picture="print"
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {isOut ? (
        <Callout key="out" kind="ok" sentences={out} />
      ) : (
        <Callout key="stuck" kind="info" sentences={[t('print.noHelp'), t('print.noHelpWho')]} />
      )}
      {!isOut && publicUrl !== null && (
        <Button
          key="phone"
          label={t('path.phone')}
          icon={Smartphone}
          size="wide"
          onPress={() => dispatch({ type: 'go', view: { name: 'phone' } })}
        />
      )}
      <Button key="again" label={t('print.again')} icon={Printer} onPress={onAgain} />
    </Screen>
  )
}

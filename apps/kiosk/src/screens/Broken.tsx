import { type Display, LocaleProvider, Screen } from '@parcours/ui'
import { RotateCcw } from 'lucide-react'
import { useKioskStrings } from '../strings.ts'

/** Props of `Broken`. */
export interface BrokenProps {
  readonly display: Display
  readonly onRestart: () => void
}

/** The kiosk cannot go on: says so, sends to a person, and offers to begin again. */
export function Broken({ display, onRestart }: BrokenProps) {
  const { t } = useKioskStrings()
  return (
    <LocaleProvider language="fr" display={display}>
      <Screen
        title={t('app.broken', { lng: 'fr' })}
        picture="warning"
        lead={[t('app.brokenMend', { lng: 'fr' })]}
        primary={{ label: t('app.restart', { lng: 'fr' }), icon: RotateCcw, onPress: onRestart }}
      />
    </LocaleProvider>
  )
}

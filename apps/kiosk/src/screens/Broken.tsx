import { cssPxPerMm, type Display, LocaleProvider, Screen } from '@parcours/ui'
import { RotateCcw } from 'lucide-react'
import { usePhoneSizes } from '../phone/usePhoneSizes.ts'
import { useKioskStrings } from '../strings.ts'

/** Props of `Broken`. */
export interface BrokenProps {
  readonly display: Display
  readonly onRestart: () => void
  /** A phone is no kiosk: nobody stands beside it. @default 'kiosk' */
  readonly device?: 'kiosk' | 'phone' | undefined
}

/** The kiosk cannot go on: says so, sends to a person, and offers to begin again. */
export function Broken({ display, onRestart, device = 'kiosk' }: BrokenProps) {
  const { t } = useKioskStrings()
  const isPhone = device === 'phone'
  usePhoneSizes(isPhone)
  return (
    <LocaleProvider language="fr" display={isPhone ? { ...display, pxPerMm: cssPxPerMm } : display}>
      <Screen
        title={t(isPhone ? 'app.phoneBroken' : 'app.broken', { lng: 'fr' })}
        picture="warning"
        lead={[t(isPhone ? 'app.phoneBrokenMend' : 'app.brokenMend', { lng: 'fr' })]}
        primary={{ label: t('app.restart', { lng: 'fr' }), icon: RotateCcw, onPress: onRestart }}
      />
    </LocaleProvider>
  )
}

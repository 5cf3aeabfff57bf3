import { Button, EasyText, Screen } from '@parcours/ui'
import { Smartphone } from 'lucide-react'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'
import { ServicesButton } from './ServicesButton.tsx'

/** The operator gave this kiosk no printer: said plainly, with the ways that are left. */
export function NoPrinter() {
  const { t } = useKioskStrings()
  const { publicUrl } = useSettings()
  const { dispatch } = useKiosk()
  return (
    <Screen
      title={t('print.noPrinter')}
      picture="print"
      {...(publicUrl !== null && { lead: [t('print.noPrinterPhone')] })}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {publicUrl !== null && (
        <Button
          key="phone"
          label={t('path.phone')}
          icon={Smartphone}
          size="wide"
          onPress={() => dispatch({ type: 'replace', view: { name: 'phone' } })}
        />
      )}
      <ServicesButton key="services" />
      <EasyText key="who" sentences={[t('print.noPrinterWho'), t('print.noHelpWho')]} />
    </Screen>
  )
}

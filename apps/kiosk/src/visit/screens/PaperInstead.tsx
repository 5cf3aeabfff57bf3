import { Button, Screen } from '@parcours/ui'
import { Printer } from 'lucide-react'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useSettings } from '../../settings/index.ts'
import { useKiosk } from '../KioskContext.tsx'

/**
 * No code for the phone: nobody gave this kiosk an address, or a file is missing. The paper is the way, said plainly; a
 * person, where there is no printer either.
 */
export function PaperInstead() {
  const { t } = usePhoneStrings()
  const { dispatch } = useKiosk()
  const hasPrinter = useSettings().print.format !== 'none'
  return (
    <Screen
      title={t(hasPrinter ? 'take.unset' : 'take.unsetLead')}
      picture={hasPrinter ? 'print' : 'phone'}
      lead={hasPrinter ? [t('take.unsetLead'), t('take.stuckWho')] : [t('take.stuckWho')]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {hasPrinter && (
        <Button
          key="paper"
          label={t('take.paper')}
          icon={Printer}
          size="wide"
          onPress={() => dispatch({ type: 'replace', view: { name: 'print' } })}
        />
      )}
    </Screen>
  )
}

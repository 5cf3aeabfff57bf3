import { Button, Screen } from '@parcours/ui'
import { Printer } from 'lucide-react'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** No code for the phone: nobody gave this kiosk an address, or a file is missing. The paper is the way, said plainly. */
export function PaperInstead() {
  const { t } = usePhoneStrings()
  const { dispatch } = useKiosk()
  return (
    <Screen
      title={t('take.unset')}
      picture="print"
      lead={[t('take.unsetLead'), t('take.stuckWho')]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      <Button
        key="paper"
        label={t('take.paper')}
        icon={Printer}
        size="wide"
        onPress={() => dispatch({ type: 'replace', view: { name: 'print' } })}
      />
    </Screen>
  )
}

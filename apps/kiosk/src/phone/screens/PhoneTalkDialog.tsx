import { Dialog, EasyText, EmergencyNumbers, Heading } from '@parcours/ui'
import { emergencyNumbers } from '../../screens/emergencyNumbers.ts'
import { useKioskStrings } from '../../strings.ts'
import { usePhoneStrings } from '../strings.ts'

/** "Parler à quelqu'un" at home: who helps, and the numbers of danger. */
export function PhoneTalkDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useKioskStrings()
  const { t: tPhone } = usePhoneStrings()
  return (
    <Dialog
      isOpen={isOpen}
      isTalk
      title={t('talk.title')}
      description={[tPhone('page.helpLead'), tPhone('page.helpTown')]}
      onClose={onClose}
    >
      <EasyText key="show" sentences={[tPhone('page.helpShow')]} />
      <Heading key="title" level={3} text={t('talk.emergency')} />
      <EmergencyNumbers
        key="numbers"
        numbers={emergencyNumbers.map((number) => ({
          number,
          label: t(`emergency.${number}.label`),
          what: t(`emergency.${number}.what`),
        }))}
      />
    </Dialog>
  )
}

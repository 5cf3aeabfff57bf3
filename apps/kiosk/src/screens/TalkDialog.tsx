import { Dialog, EasyText, EmergencyNumbers, Heading } from '@parcours/ui'
import { useKioskStrings } from '../strings.ts'

/** The only numbers without a source of a step: those of danger, the most urgent first. */
export const emergencyNumbers = ['17', '112', '114', '119', '3919', '3114'] as const

/** "Parler à quelqu'un": a person here, and the numbers of danger. */
export function TalkDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useKioskStrings()
  return (
    <Dialog isOpen={isOpen} title={t('talk.title')} description={t('talk.lead1')} onClose={onClose}>
      <EasyText key="lead" sentences={[t('talk.lead2'), t('talk.show')]} />
      <EasyText key="agent" lang="fr" sentences={[t('talk.agentNote', { lng: 'fr' })]} />
      <Heading key="title" level={2} text={t('talk.emergency')} />
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

import { Button, Dialog, EasyText, EmergencyNumbers, Heading } from '@parcours/ui'
import { KeyRound, MapPin } from 'lucide-react'
import { useKioskStrings } from '../strings.ts'
import { emergencyNumbers } from './emergencyNumbers.ts'

/** Props of `TalkDialog`. */
export interface TalkDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Opens the agent's desk, behind its PIN. Without it there is no such button. */
  readonly onAgent?: (() => void) | undefined
  /** Opens the services near the visitor. Without it there is no such button: no visit, or no place is known. */
  readonly onServices?: (() => void) | undefined
  /** An agent works here: the way back to the desk comes first. @default false */
  readonly isAgentHere?: boolean | undefined
}

/** "Parler à quelqu'un": a person here, the numbers of danger, and last the way in for an agent. */
export function TalkDialog({ isOpen, onClose, onAgent, onServices, isAgentHere = false }: TalkDialogProps) {
  const { t } = useKioskStrings()
  const agent = onAgent !== undefined && (
    <Button
      key="desk"
      label={t('talk.agent', { lng: 'fr' })}
      lang="fr"
      variant="quiet"
      icon={KeyRound}
      onPress={onAgent}
    />
  )
  return (
    <Dialog isOpen={isOpen} isTalk title={t('talk.title')} description={t('talk.lead1')} onClose={onClose}>
      {isAgentHere && agent}
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
      {onServices !== undefined && (
        <Button key="services" label={t('services.title')} icon={MapPin} onPress={onServices} />
      )}
      {!isAgentHere && agent}
    </Dialog>
  )
}

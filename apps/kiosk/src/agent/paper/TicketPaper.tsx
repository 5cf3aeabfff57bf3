import { QrCode } from '@parcours/ui'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useSettings } from '../../settings/index.ts'
import { useDeskStrings } from '../strings.ts'
import styles from './AgentPaper.module.css'
import { AgentPaper } from './AgentPaper.tsx'
import type { PaperProps } from './SummaryPaper.tsx'

/** The ticket of a visitor, in their language: they keep it, and show it to the next agent. */
export function TicketPaper({ text, one, onReady }: PaperProps & { readonly text: string }) {
  const { t } = useDeskStrings()
  const { t: phone } = usePhoneStrings()
  const { print } = useSettings()
  const lng = one.language
  return (
    <AgentPaper language={lng} format={print.format} onReady={onReady}>
      <h1 className={styles.title}>{t('ticket.title', { lng })}</h1>
      {one.practice !== null && <p className={styles.mark}>{phone('exercise.mark', { lng })}</p>}
      {(['keep', 'show', 'nothing'] as const).map((key) => (
        <p key={key}>{t(`ticket.${key}`, { lng })}</p>
      ))}
      <QrCode text={text} label={t('ticket.label', { lng })} />
      <p>{t('ticket.holds', { lng })}</p>
    </AgentPaper>
  )
}

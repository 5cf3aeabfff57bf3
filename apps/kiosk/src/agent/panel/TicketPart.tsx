import { Button, Callout, Heading, PageTurner, QrCode } from '@parcours/ui'
import { ArrowLeft, Printer, Trash2 } from 'lucide-react'
import { useSettings } from '../../settings/index.ts'
import { useKiosk } from '../../visit/KioskContext.tsx'
import { TicketPaper } from '../paper/TicketPaper.tsx'
import { usePaper } from '../paper/usePaper.ts'
import { ticketText } from '../ticket/ticketText.ts'
import { fill, words } from '../words.ts'
import styles from './Panel.module.css'
import type { CaseProps } from './WhyTab.tsx'

/** Props of `TicketPart`. */
export interface TicketPartProps extends Pick<CaseProps, 'one'> {
  readonly name: string
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The code of a case: to be photographed, or printed, so that it can be taken up here, elsewhere or by a specialist. */
export function TicketPart({ name, one, onBack, onClose }: TicketPartProps) {
  const kiosk = useKiosk()
  const { publicUrl } = useSettings()
  const paper = usePaper()
  const text = ticketText(kiosk, publicUrl, one.seen)
  const back = <Button key="back" label={words.ticket.back} icon={ArrowLeft} onPress={onBack} />
  if (text === null) {
    const isEmpty = kiosk.session.case.events.length === 0
    return (
      <PageTurner>
        <Callout key="none" kind="info" sentences={[isEmpty ? words.ticket.empty : words.ticket.failed]} />
        {back}
      </PageTurner>
    )
  }
  return (
    <PageTurner>
      <Heading key="title" level={3} text={fill(words.ticket.title, { name })} />
      {/* The narrow half has it in sight at once: some photograph it instead of printing. */}
      <QrCode key="code" text={text} label={words.ticket.label} moduleMm={0.7} />
      <Button key="print" label={words.ticket.print} icon={Printer} onPress={paper.print} />
      <p key="lead">{words.ticket.lead}</p>
      <div key="actions" className={styles.actions}>
        <Button label={words.ticket.closeAfter} icon={Trash2} variant="danger" onPress={onClose} />
        {back}
      </div>
      {paper.isOut && <TicketPaper text={text} one={one} onReady={paper.onReady} />}
    </PageTurner>
  )
}

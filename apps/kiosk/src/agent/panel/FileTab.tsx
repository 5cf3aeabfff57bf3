import { agentNoteBlocks, Button, Dialog, documentChecklistBlocks, Heading, PageTurner } from '@parcours/ui'
import { FileText, Pencil, QrCode as QrIcon, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useKiosk } from '../../visit/KioskContext.tsx'
import { SummaryPaper } from '../paper/SummaryPaper.tsx'
import { usePaper } from '../paper/usePaper.ts'
import { fill, words } from '../words.ts'
import styles from './Panel.module.css'
import { papersOf } from './papersOf.ts'
import { TicketPart } from './TicketPart.tsx'
import type { CaseProps } from './WhyTab.tsx'
import { deskFact, frenchWording } from './wording.ts'

/** Props of `FileTab`. */
export interface FileTabProps extends CaseProps {
  /** The French name of the case. */
  readonly name: string
  readonly onClose: () => void
}

/** The file of a visitor: what is missing, the papers, the summary to print, the ticket, and the end. */
export function FileTab({ one, act, name, onClose }: FileTabProps) {
  const kiosk = useKiosk()
  const [isTicket, setTicket] = useState(false)
  const [isClosing, setClosing] = useState(false)
  const paper = usePaper()
  if (isTicket) return <TicketPart name={name} one={one} onBack={() => setTicket(false)} onClose={onClose} />
  const papers = papersOf(kiosk, one.seen)
  return (
    <>
      <PageTurner>
        <div key="actions">
          <Actions
            onCorrect={() => kiosk.dispatch({ type: 'go', view: { name: 'answers' } })}
            onSummary={paper.print}
            onTicket={() => setTicket(true)}
            onClose={() => setClosing(true)}
          />
        </div>
        {agentNoteBlocks(fileNotes(kiosk, one))}
        <Heading key="papers" level={3} text={words.file.papers} />
        {papers.length === 0 && <p key="no-papers">{words.file.papersNone}</p>}
        {documentChecklistBlocks({
          papers: papers.map(({ id, label, count }) => ({
            id,
            label: count === 1 ? label : fill(words.file.paper, { paper: label, count }),
            isTicked: one.seen.includes(id),
          })),
          name: 'seen',
          onTick: (paperId, isSeen) => act({ type: 'seePaper', paper: paperId, isSeen }),
        })}
      </PageTurner>
      {paper.isOut && <SummaryPaper one={one} onReady={paper.onReady} />}
      <CloseDialog isOpen={isClosing} name={name} onStay={() => setClosing(false)} onClose={onClose} />
    </>
  )
}

interface ActionsProps {
  readonly onCorrect: () => void
  readonly onSummary: () => void
  readonly onTicket: () => void
  readonly onClose: () => void
}

function Actions({ onCorrect, onSummary, onTicket, onClose }: ActionsProps) {
  return (
    <div className={styles.actions}>
      <Button label={words.file.correct} icon={Pencil} onPress={onCorrect} />
      <Button label={words.file.summary} icon={FileText} onPress={onSummary} />
      <Button label={words.file.ticket} icon={QrIcon} onPress={onTicket} />
      <Button label={words.file.close} icon={Trash2} variant="danger" hasDialog onPress={onClose} />
    </div>
  )
}

function fileNotes(kiosk: ReturnType<typeof useKiosk>, { lost }: CaseProps['one']) {
  const wording = frenchWording(kiosk)
  const missing = kiosk.path.questions.map((fact) => deskFact(fact, wording))
  const different = kiosk.session.different.length > 0 ? [words.file.different] : []
  return [
    { id: 'different', title: words.why.traps, lines: different, isWarning: true as const },
    {
      id: 'lost',
      title: words.file.lost,
      lines: lost.map((fact) => deskFact(fact, wording)),
      isWarning: true as const,
    },
    {
      id: 'missing',
      title: words.file.missing,
      lines: missing.length === 0 ? [words.file.missingNone] : missing,
    },
  ].filter(({ lines }) => lines.length > 0)
}

interface CloseDialogProps {
  readonly isOpen: boolean
  readonly name: string
  readonly onStay: () => void
  readonly onClose: () => void
}

function CloseDialog({ isOpen, name, onStay, onClose }: CloseDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      title={fill(words.file.closeTitle, { name })}
      description={words.file.closeLead}
      language="fr"
      onClose={onStay}
      actions={
        <Button label={words.file.closeConfirm} lang="fr" variant="danger" icon={Trash2} onPress={onClose} />
      }
    />
  )
}

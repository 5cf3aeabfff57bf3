import { longDate, phrasesFor } from '@parcours/flows/explain'
import { PrintTable } from '@parcours/ui'
import { useSettings } from '../../settings/index.ts'
import { useKiosk } from '../../visit/KioskContext.tsx'
import type { DeskCase } from '../desk/desk.ts'
import { fill, words } from '../words.ts'
import styles from './AgentPaper.module.css'
import { AgentPaper } from './AgentPaper.tsx'
import { summaryPapers, summaryParts } from './summary.ts'

/** Props of the agent's papers. */
export interface PaperProps {
  readonly one: DeskCase
  readonly onReady: () => void
}

/** The neutral summary of a case, for the file of the branch. */
export function SummaryPaper({ one, onReady }: PaperProps) {
  const kiosk = useKiosk()
  const { print } = useSettings()
  const papers = summaryPapers(kiosk, one)
  return (
    <AgentPaper language="fr" format={print.format} onReady={onReady}>
      <h1 className={styles.title}>{words.summary.title}</h1>
      {one.practice !== null && <p className={styles.mark}>{words.summary.practice}</p>}
      <p>{fill(words.summary.made, { date: longDate(kiosk.today, phrasesFor('fr')) })}</p>
      {summaryParts(kiosk, one).map(({ title, lines }) => (
        <section key={title} className={styles.part}>
          <h2 className={styles.heading}>{title}</h2>
          {lines.map((line) => (
            <p key={line} data-print-block>
              {line}
            </p>
          ))}
        </section>
      ))}
      {papers.length > 0 && (
        <PrintTable
          caption={words.summary.papers}
          columns={[words.summary.paper, words.summary.state]}
          rows={papers}
        />
      )}
      <p>{words.summary.limit}</p>
    </AgentPaper>
  )
}

import { longDate, phrasesFor } from '@parcours/flows/explain'
import { PrintTable } from '@parcours/ui'
import { useSettings } from '../../settings/index.ts'
import { useKiosk } from '../../visit/KioskContext.tsx'
import type { DeskCase } from '../desk/desk.ts'
import { fill, words } from '../words.ts'
import styles from './AgentPaper.module.css'
import { AgentPaper } from './AgentPaper.tsx'
import { moreLine, mostOnRoll, summaryPapers, summaryParts } from './summary.ts'

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
  const isRoll = print.format === 'receipt80'
  // What was seen is the word of the agent: all of it stands on a roll too.
  const most = isRoll ? Math.max(mostOnRoll, one.seen.length) : papers.length
  return (
    <AgentPaper language="fr" format={print.format} onReady={onReady}>
      <h1 className={styles.title}>{words.summary.title}</h1>
      {one.practice !== null && <p className={styles.mark}>{words.summary.practice}</p>}
      <p>{fill(words.summary.made, { date: longDate(kiosk.today, phrasesFor('fr')) })}</p>
      {summaryParts(kiosk, one, isRoll ? mostOnRoll : undefined).map(({ title, lines }) => (
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
          rows={papers.slice(0, most)}
        />
      )}
      {moreLine(papers, most).map((line) => (
        <p key="more">{line}</p>
      ))}
      <p>{words.summary.limit}</p>
    </AgentPaper>
  )
}

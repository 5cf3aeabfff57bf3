import { formatDate, type IsoDate } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'
import { type PrintPlace, PrintPlaceLines } from './PrintPlaceLines.tsx'
import { PrintStep, type PrintStepItem } from './PrintStep.tsx'

/** A part of the path on paper. */
export interface PrintPhase {
  /** The phase, in words. */
  title: string
  steps: readonly PrintStepItem[]
}

/** Props of `PrintPath`. */
export interface PrintPathProps {
  /** What the paper is: « Votre parcours : vous déménagez ». No private word. */
  title: string
  /** The day of printing. */
  madeOn: IsoDate
  /** What to tell a person, one sentence a line: « Ma situation est différente ». Printed above the steps. */
  notes?: readonly string[] | undefined
  /** The step to begin with: printed first, before everything else. */
  next: PrintStepItem
  /** The other steps, phase by phase. */
  phases: readonly PrintPhase[]
  /** Private topics that the visitor wants in clear: see `SensitiveTopics`. Nothing by default. */
  allowedTopics?: readonly string[] | undefined
  /** The place that helps, with its phone. */
  help?: PrintPlace | undefined
  /** A picture to scan, with its sentence. */
  code?: ReactNode | undefined
  /**
   * `preview`: on the screen, in place. `print`: on paper only, beside everything else of the page,
   * which is then left out of the paper.
   */
  medium: 'preview' | 'print'
}

/** The path on A4 paper: what to do first, dates in full words, papers, places; 14 points or more. */
export function PrintPath(props: PrintPathProps) {
  const { language, dir, display } = useLocale()
  if (props.medium === 'preview')
    return (
      <div className={styles.preview} data-theme="contrast-light">
        <Sheet {...props} />
      </div>
    )
  return createPortal(
    <div className={styles.printOnly} lang={language} dir={dir} data-size={display.size} data-print-root>
      <Sheet {...props} />
    </div>,
    document.body,
  )
}

function Sheet({ title, madeOn, notes = [], next, phases, allowedTopics = [], help, code }: PrintPathProps) {
  const { t } = useStrings()
  const { language } = useLocale()
  return (
    // Paper is white whatever the theme of the screen.
    <div className={styles.sheet} data-theme="contrast-light" data-medium="paper">
      <h1 className={styles.heading}>{title}</h1>
      <p>{t('printPath.madeOn', { date: formatDate(madeOn, language) })}</p>
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.phase}>{t('printPath.notes')}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <section className={styles.next}>
        <h2 className={styles.phase}>{t('printPath.next')}</h2>
        <PrintStep step={next} allowedTopics={allowedTopics} />
      </section>
      {phases.map((phase) => (
        <section className={styles.section} key={phase.title}>
          <h2 className={styles.phase}>{phase.title}</h2>
          {phase.steps.map((step) => (
            <PrintStep step={step} allowedTopics={allowedTopics} key={step.id} />
          ))}
        </section>
      ))}
      {help !== undefined && (
        <section className={styles.section}>
          <h2 className={styles.phase}>{t('printPath.help')}</h2>
          <PrintPlaceLines place={help} level={3} />
        </section>
      )}
      {code}
      <div className={styles.note}>
        <p>{t('printPath.aid')}</p>
        <p>{t('printPath.notOfficial')}</p>
      </div>
    </div>
  )
}

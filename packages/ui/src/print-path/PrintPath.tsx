import { formatDate, type IsoDate } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { useLocale } from '../locale-provider/index.ts'
import { Paper, type PaperFormat, type PaperSize } from '../paper/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'
import { type PrintPlace, PrintPlaceLines } from './PrintPlaceLines.tsx'
import { PrintStep } from './PrintStep.tsx'
import type { PrintStepItem } from './printTypes.ts'

/** A part of the path on paper. */
export interface PrintPhase {
  /** The phase, in words. */
  title: string
  steps: readonly PrintStepItem[]
}

/** Props of `PrintPath`. */
export interface PrintPathProps {
  /** `a4`: numbered sheets. `receipt80`: one piece of a roll of 80 mm, as long as its words. @default 'a4' */
  format?: PaperFormat | undefined
  /** What the paper is: « Votre parcours : vous déménagez ». No private word. */
  title: string
  /** The texts are on trial: the paper says so. @default false */
  isDraft?: boolean | undefined
  /** What the paper must not be taken for, one sentence a line: « Exercice ». Printed below the title. */
  marks?: readonly string[] | undefined
  /** The day of printing. */
  madeOn: IsoDate
  /** What to tell a person, one sentence a line: « Ma situation est différente ». Printed above the steps. */
  notes?: readonly string[] | undefined
  /** The step to begin with: printed first, before everything else. */
  next: PrintStepItem
  /** Other steps that can be done at once: below the first one. */
  soon?: readonly PrintStepItem[] | undefined
  /** The other steps, phase by phase. */
  phases: readonly PrintPhase[]
  /** What is not on the paper and where to find it, one sentence a line. */
  left?: readonly string[] | undefined
  /** Private topics that the visitor wants in clear: see `SensitiveTopics`. Nothing by default. */
  allowedTopics?: readonly string[] | undefined
  /** The place that helps, with its phone. */
  help?: PrintPlace | undefined
  /** A code to scan, below `left`. */
  code?: ReactNode | undefined
  /**
   * `preview`: on the screen, in place. `print`: on paper only, beside everything else of the page,
   * which is then left out of the paper.
   */
  medium: 'preview' | 'print'
  /** Told how much paper it takes, in `print` only. Give it a function that stays the same. */
  onMeasure?: ((size: PaperSize) => void) | undefined
}

/** The path on paper: what to do first, dates in full words, papers, places; 14 points or more. */
export function PrintPath(props: PrintPathProps) {
  const { phases, allowedTopics = [], next, soon = [], help, format, medium, onMeasure } = props
  const { t } = useStrings()
  return (
    <Paper format={format} medium={medium} onMeasure={onMeasure}>
      <Head {...props} />
      <section className={styles.next}>
        <h2 className={styles.phase}>{t('printPath.next')}</h2>
        {[next, ...soon].map((step) => (
          <PrintStep step={step} allowedTopics={allowedTopics} key={step.id} />
        ))}
      </section>
      {phases.map((phase) => (
        <section className={styles.section} key={phase.title}>
          <h2 className={styles.phase}>{phase.title}</h2>
          {phase.steps.map((step) => (
            <PrintStep step={step} allowedTopics={allowedTopics} key={step.id} />
          ))}
        </section>
      ))}
      <Left {...props} />
      {help !== undefined && (
        <section className={styles.section}>
          <h2 className={styles.phase}>{t('printPath.help')}</h2>
          <div className={styles.whole} data-print-block="">
            <PrintPlaceLines place={help} level={3} />
          </div>
        </section>
      )}
      <div className={styles.note} data-print-block="">
        <p>{t('printPath.aid')}</p>
        <p>{t('printPath.notOfficial')}</p>
      </div>
    </Paper>
  )
}

/** What the paper is, of which day, and what to tell a person. */
function Head({ title, madeOn, marks = [], isDraft = false, notes = [] }: PrintPathProps) {
  const { t } = useStrings()
  const { language } = useLocale()
  return (
    <>
      <h1 className={styles.heading}>{title}</h1>
      {marks.length > 0 && (
        <div className={styles.label}>
          {marks.map((mark) => (
            <p key={mark}>{mark}</p>
          ))}
        </div>
      )}
      <div>
        <p>{t('printPath.madeOn', { date: formatDate(madeOn, language) })}</p>
        {isDraft && <p className={styles.label}>{t('printPath.draft')}</p>}
        {isDraft && <p>{t('shell.draftAdvice')}</p>}
      </div>
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.phase}>{t('printPath.notes')}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
    </>
  )
}

/** What is not on the paper: never left out in silence. */
function Left({ left = [], code }: PrintPathProps) {
  const { t } = useStrings()
  if (left.length === 0 && !code) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.phase}>{t('printPath.left')}</h2>
      <div className={styles.whole} data-print-block="">
        {left.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {code}
      </div>
    </section>
  )
}

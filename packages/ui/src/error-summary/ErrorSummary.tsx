import { ArrowDown, TriangleAlert } from 'lucide-react'
import { useEffect, useEffectEvent, useId } from 'react'
import { useReveal } from '../page-turner/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './ErrorSummary.module.css'

/** One thing to mend. */
export interface FieldProblem {
  /** The name of the field as the visitor sees it: « Mois ». Left out where the screen has one field. */
  field?: string | undefined
  /** What to do, verb first: « Écrivez un nombre entre 1 et 12. ». */
  mend: string
  /** Id of the control to mend. With it, the line is a button that leads there, also to another page. */
  targetId?: string | undefined
}

/** At least one thing to mend. */
export type FieldProblems = readonly [FieldProblem, ...FieldProblem[]]

/** Props of `ErrorSummary`. */
export interface ErrorSummaryProps {
  /** What to mend, in the order of the screen. */
  problems: FieldProblems
  /**
   * Counts the presses on « Continuer »: the summary takes the focus again at each new number,
   * so that a second press is answered too.
   */
  attempt?: number | undefined
}

/** What must be mended before going on. It takes the focus, so that it is read at once and never missed. */
export function ErrorSummary({ problems, attempt = 0 }: ErrorSummaryProps) {
  return <Summary key={attempt} problems={problems} />
}

function Summary({ problems }: { problems: FieldProblems }) {
  const { t } = useStrings()
  const id = useId()
  const reveal = useReveal()
  const takeFocus = useEffectEvent(() => reveal(id))
  // After the commit: turning the page to the summary is a change of state of its own.
  useEffect(() => queueMicrotask(takeFocus), [])
  return (
    <div className={styles.summary} role="group" aria-labelledby={`${id}-title`} tabIndex={-1} id={id}>
      <p className={styles.title} id={`${id}-title`}>
        <TriangleAlert className={styles.icon} aria-hidden="true" />
        <span className={styles.words}>{t('errorSummary.title')}</span>
      </p>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.field}-${problem.mend}`}>
            <ProblemLine problem={problem} onGo={reveal} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ProblemLine({ problem, onGo }: { problem: FieldProblem; onGo: (id: string) => void }) {
  const { t } = useStrings()
  const { field, mend, targetId } = problem
  const words = field === undefined ? mend : t('errorSummary.line', { field, mend })
  if (targetId === undefined) return <span className={styles.words}>{words}</span>
  return (
    <button className={styles.link} type="button" onClick={() => onGo(targetId)}>
      <ArrowDown className={styles.arrow} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </button>
  )
}

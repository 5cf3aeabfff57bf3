import { useStrings } from '../strings/index.ts'
import styles from './Progress.module.css'

interface Steps {
  /** Number of this step, from 1. */
  readonly step: number
  /** Number of steps, known and fixed. */
  readonly steps: number
  readonly answered?: never
  readonly left?: never
}

interface Questions {
  /** Questions answered so far. */
  readonly answered: number
  /** Questions that probably remain, this one included. May grow or shrink with the answers: it is said as an estimate. */
  readonly left: number
  readonly step?: never
  readonly steps?: never
}

export type ProgressProps = Steps | Questions

/** Where the visitor is: words first, and a bar that says the same. */
export function Progress(props: ProgressProps) {
  const { t } = useStrings()
  const isSteps = props.step !== undefined
  const done = isSteps ? props.step : props.answered
  const total = isSteps ? props.steps : props.answered + props.left
  const words = isSteps
    ? t('progress.step', { step: props.step, steps: props.steps })
    : props.left <= 1
      ? t('progress.last')
      : t('progress.left', { count: props.left })
  return (
    <div className={styles.progress}>
      <span className={styles.words}>{words}</span>
      {/* The words say it: the bar is for those who see it. */}
      <span className={styles.bar} aria-hidden="true">
        <span
          className={styles.done}
          style={{ inlineSize: `${Math.round((done / Math.max(1, total)) * 100)}%` }}
        />
      </span>
    </div>
  )
}

import { CircleHelp } from 'lucide-react'
import { useId } from 'react'
import { isInRange, Stepper } from '../number-field/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './RecordForm.module.css'
import { type SegmentList, Segments } from './Segments.tsx'

interface RowBase {
  /** Unique in the record. */
  id: string
  /** What is asked, short: « École ». */
  label: string
  /** « Je ne sais pas » is the answer: nothing is missing. */
  isUnknown?: boolean | undefined
}

/** One thing asked about the child, the vehicle: a choice among few, or a small number. */
export type RecordRowItem =
  | (RowBase & {
      kind: 'options'
      /** 2 to 5 answers of one to three words. */
      options: SegmentList
      /** The answer, or null. */
      value: string | null
      onChange: (value: string) => void
    })
  | (RowBase & {
      kind: 'number'
      min: number
      max: number
      /** The number, or null. */
      value: number | null
      onChange: (value: number | null) => void
      /** What follows the number: « ans ». */
      unit?: string | undefined
      /** The number that the first press on + gives. */
      startAt?: number | undefined
      /** Adds buttons for a larger step, for instance 5. */
      bigStep?: number | undefined
    })

/** The answer of a row is there. */
export function isAnswered(row: RecordRowItem): boolean {
  if (row.value === null) return row.isUnknown === true
  return row.kind === 'options' || isInRange(row.value, row)
}

/** What an error summary leads to: the first control of a row. */
export function rowTargetId(row: RecordRowItem, name: string): string {
  return row.kind === 'options' ? `${name}-${row.id}-${row.options[0].value}` : `${name}-${row.id}`
}

/** Props of `RecordRow`. */
export interface RecordRowProps {
  row: RecordRowItem
  /** Unique on the screen: begins the ids and the names of the inputs. */
  name: string
  /** Says that the answer is missing, where it is. */
  isChecked: boolean
}

/** A label, and at its side what answers it. */
export function RecordRow({ row, name, isChecked }: RecordRowProps) {
  const { t } = useStrings()
  const id = useId()
  const isMissing = isChecked && !isAnswered(row)
  const errorId = isMissing ? `${id}-error` : undefined
  return (
    <div className={styles.row}>
      <span className={styles.label}>
        <span id={`${id}-label`}>{row.label}</span>
        {row.isUnknown && row.value === null && (
          <span className={styles.unknown} id={`${id}-unknown`}>
            <CircleHelp className={styles.icon} aria-hidden="true" />
            {t('questionScreen.unknown')}
          </span>
        )}
        {isMissing && (
          <span className={styles.error} id={errorId}>
            {t('recordForm.mend')}
          </span>
        )}
      </span>
      {row.kind === 'options' ? (
        <Segments
          name={`${name}-${row.id}`}
          labelledBy={`${id}-label`}
          describedBy={errorId}
          options={row.options}
          value={row.value}
          onChange={row.onChange}
        />
      ) : (
        <Stepper {...row} id={`${name}-${row.id}`} errorId={errorId} />
      )}
    </div>
  )
}

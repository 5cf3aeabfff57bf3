import { Plus, Trash2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { Button } from '../button/index.ts'
import { ErrorSummary, type FieldProblem } from '../error-summary/index.ts'
import type { PictogramName } from '../pictogram/index.ts'
import { WaysOut } from '../question-screen/index.ts'
import { ReviewedMark } from '../reviewed-mark/index.ts'
import { Screen } from '../screen/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './RecordForm.module.css'
import { isAnswered, RecordRow, type RecordRowItem, rowTargetId } from './RecordRow.tsx'

/** Props of `RecordForm`. */
export interface RecordFormProps {
  /** Which one it is: « Enfant 1 sur 2 ». */
  title: string
  /** Picture of the subject, beside the title. */
  picture?: PictogramName | undefined
  /** One sentence that opens the page. */
  lead?: readonly string[] | undefined
  /** A `Progress`. Left out where the title says it already (« Enfant 1 sur 2 »): its line is worth a row. */
  progress?: ReactNode
  /** What is asked about this one, in order: 5 rows stay on one page at the normal size. */
  rows: readonly RecordRowItem[]
  /** The people concerned approved the words of this form as they stand. @default false */
  isReviewed?: boolean | undefined
  /** « Ajouter un autre enfant ». Left out, with `onAdd`, once the list is full. */
  add?: { label: string; onPress: () => void } | undefined
  /** Takes this one out of the list. Left out where it is the only one. */
  onRemove?: (() => void) | undefined
  /** « Je ne sais pas »: the caller marks the rows without an answer as unknown. */
  onUnknown: () => void
  /** « Ma situation est différente »: leads to a person, the question stays open. */
  onDifferent: () => void
  /** The list is complete. Called once every row is answered. */
  onDone: () => void
  /** One screen back. Without it there is no « Retour ». */
  onBack?: (() => void) | undefined
}

/** Missing rows named at once: each is marked in its place too, and more lines would push the rows off the page. */
const mostProblems = 2

/** The rows as blocks, one each, for the children of another `Screen`. */
export function recordRowBlocks(
  rows: readonly RecordRowItem[],
  options: { name: string; isChecked: boolean },
): ReactElement[] {
  return rows.map((row) => <RecordRow key={row.id} row={row} {...options} />)
}

/** One item of a list: a child, a vehicle. All that is asked about it stands together. */
export function RecordForm(props: RecordFormProps) {
  const { t } = useStrings()
  const name = useId()
  const [attempt, setAttempt] = useState(0)
  const missing = props.rows.filter((row) => !isAnswered(row))
  const [first, ...others] = missing.slice(0, mostProblems).map<FieldProblem>((row) => ({
    field: row.label,
    mend: t('recordForm.mend'),
    targetId: rowTargetId(row, name),
  }))
  const isChecked = attempt > 0
  /** Goes on once every row is answered, and says which are not. */
  const whenComplete = (goOn: () => void) => () => (first === undefined ? goOn() : setAttempt(attempt + 1))
  return (
    <Screen
      title={props.title}
      picture={props.picture}
      lead={props.lead}
      progress={props.progress}
      group="group"
      back={props.onBack && { onPress: props.onBack }}
      primary={{ label: t('recordForm.done'), onPress: whenComplete(props.onDone) }}
      extra={
        <WaysOut
          id={`${name}-unknown`}
          isUnknown={props.rows.some((row) => row.isUnknown === true)}
          onUnknown={props.onUnknown}
          onDifferent={props.onDifferent}
        />
      }
    >
      {isChecked && first !== undefined && (
        <ErrorSummary key="problems" problems={[first, ...others]} attempt={attempt} />
      )}
      {recordRowBlocks(props.rows, { name, isChecked })}
      {props.isReviewed === true && <ReviewedMark key="reviewed" />}
      {(props.add || props.onRemove) && (
        <div className={styles.actions} key="actions">
          {props.add && (
            <Button label={props.add.label} icon={Plus} onPress={whenComplete(props.add.onPress)} />
          )}
          {props.onRemove && (
            <Button label={t('recordForm.remove')} icon={Trash2} variant="quiet" onPress={props.onRemove} />
          )}
        </div>
      )}
    </Screen>
  )
}

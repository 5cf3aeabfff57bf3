import { type ReactNode, useId, useRef, useState } from 'react'
import { type DateProblem, useDateProblemWords } from '../date-field/index.ts'
import { Disclosure } from '../disclosure/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { ErrorSummary, type FieldProblem } from '../error-summary/index.ts'
import { useColumns } from '../option-card/index.ts'
import type { PictogramName } from '../pictogram/index.ts'
import { ReviewedMark } from '../reviewed-mark/index.ts'
import { Screen } from '../screen/index.ts'
import { useStrings } from '../strings/index.ts'
import { type FieldGap, fieldGap, type QuestionField } from './field.ts'
import styles from './QuestionScreen.module.css'
import { useFieldBlocks } from './useFieldBlocks.tsx'
import { WaysOut } from './WaysOut.tsx'

/** Props of `QuestionScreen`. */
export interface QuestionScreenProps {
  /** The question: the title of the screen. One question a screen. */
  question: string
  /** Picture of the subject, beside the question. */
  picture?: PictogramName | undefined
  /** One or two sentences that help to answer. */
  hint?: readonly string[] | undefined
  /** Why this is asked: 1 to 3 sentences, folded. */
  why?: readonly string[] | undefined
  /** How a sentence of `hint` and `why` is shown, where it is more than its words (see `EasyText`). */
  renderSentence?: ((sentence: string) => ReactNode) | undefined
  /** The people concerned approved the words of this question as they stand. @default false */
  isReviewed?: boolean | undefined
  /** A `Progress`. */
  progress?: ReactNode | undefined
  /** How the question is answered. */
  field: QuestionField
  /** « Je ne sais pas » is the answer. The field then holds no value. */
  isUnknown: boolean
  /** « Je ne sais pas » was chosen or taken back. The caller empties the value of the field when it is chosen. */
  onUnknown: (isUnknown: boolean) => void
  /** Other words for « Je ne sais pas », for instance « Je ne sais pas encore ». */
  unknownLabel?: string | undefined
  /** « Ma situation est différente »: leads to the closed list of rare situations, or to a person. */
  onDifferent: () => void
  /** Called with an answer only: « Continuer » without one says what to do. */
  onContinue: () => void
  /** Back to the question before. */
  onBack?: (() => void) | undefined
}

const emptyDate: DateProblem = { kind: 'empty', part: 'day' }

/** Gives the words of what is missing. */
function useGapWords(name: string): (gap: FieldGap) => FieldProblem {
  const { t } = useStrings()
  const dateWords = useDateProblemWords()
  return (gap) => {
    if (gap.kind === 'told') return gap.problem
    if (gap.kind === 'date') return dateWords(gap.problem, name)
    if (gap.kind === 'number')
      return { mend: t('numberField.mend', { min: gap.min, max: gap.max }), targetId: name }
    const words = gap.kind === 'choice' ? 'questionScreen.chooseOne' : 'questionScreen.chooseSome'
    return { mend: t(words), targetId: gap.targetId }
  }
}

/** What the visitor tried on this question: what is missing, and what the buttons do. */
function useQuestion(props: QuestionScreenProps, name: string) {
  const [attempt, setAttempt] = useState(0)
  const [round, setRound] = useState(0)
  const [dateProblem, setDateProblem] = useState<DateProblem>(emptyDate)
  const gap = props.isUnknown ? null : fieldGap(props.field, name, dateProblem)
  return {
    attempt,
    round,
    /** What is missing, once the visitor wanted to go on. */
    shownGap: attempt > 0 ? gap : null,
    setDateProblem,
    goOn: () => (gap === null ? props.onContinue() : setAttempt(attempt + 1)),
    chooseUnknown: () => {
      setRound(round + 1)
      props.onUnknown(!props.isUnknown)
    },
  }
}

/** Letters of a card, its sentence and its French words included, above which it would be five lines high in half the width. */
const mostLettersOfHalf = 60

/** Long cards stand one a line: side by side two would fill a page of a low screen. */
const hasLongCards = (field: QuestionField): boolean =>
  (field.kind === 'choice' || field.kind === 'choices') &&
  field.choices.some(
    ({ label, hint = '', french = '' }) => label.length + hint.length + french.length > mostLettersOfHalf,
  )

/**
 * One question on a screen: words, field, « Je ne sais pas », a way out for other situations, and « Continuer ».
 * Give each question its own React `key`, as for a `Screen`.
 */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, field } = props
  const { t } = useStrings()
  const name = useId()
  const frame = useRef<HTMLDivElement>(null)
  const columns = useColumns(frame, hasLongCards(field))
  const gapWords = useGapWords(name)
  const { attempt, round, shownGap, setDateProblem, goOn, chooseUnknown } = useQuestion(props, name)
  const isChecked = shownGap !== null
  const blocks = useFieldBlocks({
    field,
    question,
    name,
    columns,
    isChecked,
    round,
    onDateProblem: setDateProblem,
  })
  return (
    <div className={styles.frame} ref={frame}>
      <Screen
        title={question}
        picture={props.picture}
        progress={props.progress}
        isAlwaysNumbered={props.progress === undefined}
        group={field.kind === 'choice' ? 'radiogroup' : 'group'}
        back={props.onBack && { onPress: props.onBack }}
        primary={{ label: t('questionScreen.continue'), onPress: goOn }}
        extra={
          <WaysOut
            id={`${name}-unknown`}
            isUnknown={props.isUnknown}
            unknownLabel={props.unknownLabel}
            onUnknown={chooseUnknown}
            onDifferent={props.onDifferent}
          />
        }
      >
        {isChecked && (
          <ErrorSummary
            key="problems"
            problems={[
              gapWords(shownGap),
              { mend: t('questionScreen.orUnknown'), targetId: `${name}-unknown` },
            ]}
            attempt={attempt}
          />
        )}
        {(props.hint || props.why || props.isReviewed) && (
          <QuestionHelp
            key="help"
            hint={props.hint ?? []}
            why={props.why ?? []}
            renderSentence={props.renderSentence}
            isReviewed={props.isReviewed}
          />
        )}
        {blocks}
      </Screen>
    </div>
  )
}

/** What helps to answer, and why it is asked: on one line where there is room. */
function QuestionHelp(
  props: Required<Pick<QuestionScreenProps, 'hint' | 'why'>> &
    Pick<QuestionScreenProps, 'renderSentence' | 'isReviewed'>,
) {
  const { hint = [], why = [], renderSentence, isReviewed } = props
  const { t } = useStrings()
  return (
    <div className={styles.help}>
      {hint.length > 0 && <EasyText sentences={hint} renderSentence={renderSentence} />}
      {why.length > 0 && (
        <div className={styles.why}>
          <Disclosure summary={t('questionScreen.why')}>
            <EasyText sentences={why} renderSentence={renderSentence} />
          </Disclosure>
        </div>
      )}
      {isReviewed === true && <ReviewedMark />}
    </div>
  )
}

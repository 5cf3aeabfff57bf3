import { Button } from '../button/index.ts'
import { EasyText } from '../easy-text/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './ToCheckCard.module.css'

/** What the button of the card does. */
type ToCheckAction =
  | {
      /** Questions that would settle the steps. */
      questionCount: number
      /** Asks these questions. */
      onAnswer: () => void
    }
  | {
      /** No question settles them: an agent does. */
      questionCount: 0
      onAnswer?: never
    }

/** Props of `ToCheckCard`. */
export type ToCheckCardProps = ToCheckAction & {
  /** How many steps are to be checked: at least 1. */
  stepCount: number
  /** Shows the list of these steps. */
  onShowSteps: () => void
}

/** The steps that are not sure, folded into one card, so that what is sure is read first. */
export function ToCheckCard(props: ToCheckCardProps) {
  const { t } = useStrings()
  const { stepCount, questionCount } = props
  const mend =
    questionCount === 0 ? t('toCheckCard.askAgent') : t('toCheckCard.answerToKnow', { count: questionCount })
  return (
    <div className={styles.card}>
      <Pictogram name="question" />
      <div className={styles.body}>
        <EasyText sentences={[t('toCheckCard.count', { count: stepCount }), mend]} />
        <div className={styles.actions}>
          {props.onAnswer !== undefined && (
            <Button label={t('toCheckCard.answer', { count: questionCount })} onPress={props.onAnswer} />
          )}
          <Button label={t('toCheckCard.show')} onPress={props.onShowSteps} />
        </div>
      </div>
    </div>
  )
}

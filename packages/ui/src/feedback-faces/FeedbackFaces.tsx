import { Check, Frown, Meh, Smile } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './FeedbackFaces.module.css'

/** What the visitor thinks. */
export type Feedback = 'good' | 'middle' | 'bad'

/** Props of `FeedbackFaces`. */
export interface FeedbackFacesProps {
  /** The answer, or null while there is none: nothing is chosen beforehand. */
  value: Feedback | null
  /** Called with the answer, or with null when it is taken back. Nothing is sent or kept by the component. */
  onChange: (value: Feedback | null) => void
  /** The question. @default « Est-ce que cette borne vous aide ? » */
  question?: string | undefined
}

const faces = [
  ['good', Smile],
  ['middle', Meh],
  ['bad', Frown],
] as const satisfies readonly (readonly [Feedback, typeof Smile])[]

/** Three faces with words: native radio buttons of the same size and colour. The answer can be taken back. */
export function FeedbackFaces({ value, onChange, question }: FeedbackFacesProps) {
  const { t } = useStrings()
  const name = useId()
  return (
    <div className={styles.feedback}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{question ?? t('feedbackFaces.question')}</legend>
        <div className={styles.faces}>
          {faces.map(([face, Icon]) => (
            <label className={styles.face} key={face}>
              <input
                className={styles.input}
                type="radio"
                // Chromium writes what is ticked to its session file otherwise.
                autoComplete="off"
                name={name}
                checked={face === value}
                onChange={() => onChange(face)}
              />
              <Icon className={styles.icon} aria-hidden="true" />
              <span className={styles.words}>{t(`feedbackFaces.${face}`)}</span>
              <Check className={styles.check} aria-hidden="true" />
            </label>
          ))}
        </div>
      </fieldset>
      {/* Its room stays while there is nothing to take back: the page does not jump. */}
      <div className={styles.undo} data-empty={value === null || undefined}>
        <Button label={t('feedbackFaces.undo')} onPress={() => onChange(null)} />
      </div>
    </div>
  )
}

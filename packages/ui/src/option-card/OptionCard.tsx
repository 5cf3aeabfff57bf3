import { Check } from 'lucide-react'
import { useId } from 'react'
import { BilingualText } from '../bilingual-text/index.ts'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import styles from './OptionCard.module.css'

/** What a card offers: one answer, in words and perhaps a picture. */
export interface Option<V extends string = string> {
  /** The value given to `onChange`. Unique in its list. */
  value: V
  /** The answer in few words, in the visitor's language. */
  label: string
  /** The official French term of the answer. Shown beside the label in other languages. */
  french?: string | undefined
  /** One sentence that explains the answer. */
  hint?: string | undefined
  /** Concept of the picture at the start of the card. */
  picture?: PictogramName | undefined
  /** A quieter card, without picture: for « Je ne sais pas » and for subjects that nobody is pressed about. */
  isDiscreet?: boolean | undefined
}

/** Props of a card. */
export interface OptionCardProps extends Option {
  /** `radio`: one answer of the group. `checkbox`: an answer of its own. */
  kind: 'radio' | 'checkbox'
  /** Name of the native group: the same for all cards of a question. */
  name: string
  /** Whether the card is chosen. */
  isChecked: boolean
  /** Called on release, with the new state. */
  onChange: (isChecked: boolean) => void
  /** Id of the input, for an error summary that leads to it. */
  id?: string | undefined
  /** large: the picture is what most visitors choose by. @default 'medium' */
  pictureSize?: 'medium' | 'large' | undefined
}

/**
 * One large card with a native radio button or checkbox inside.
 * The input covers the whole card: focus, keyboard and screen readers meet a plain native control.
 */
export function OptionCard(props: OptionCardProps) {
  const ownId = useId()
  const id = props.id ?? ownId
  const labelId = `${id}-label`
  const hintId = `${id}-hint`
  return (
    <label className={styles.card} data-kind={props.kind} data-discreet={props.isDiscreet || undefined}>
      <input
        className={styles.input}
        type={props.kind}
        // Chromium writes what is ticked to its session file otherwise.
        autoComplete="off"
        id={id}
        name={props.name}
        value={props.value}
        checked={props.isChecked}
        aria-labelledby={labelId}
        aria-describedby={props.hint === undefined ? undefined : hintId}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.picture !== undefined && !props.isDiscreet && (
        <Pictogram name={props.picture} size={props.pictureSize} />
      )}
      <span className={styles.text}>
        <span className={styles.label} id={labelId}>
          {props.french === undefined ? (
            <FrenchWords text={props.label} />
          ) : (
            <BilingualText text={props.label} french={props.french} />
          )}
        </span>
        {props.hint !== undefined && (
          <span className={styles.hint} id={hintId}>
            <FrenchWords text={props.hint} />
          </span>
        )}
      </span>
      <span className={styles.mark} aria-hidden="true">
        {props.isChecked && <Check className={styles.check} />}
      </span>
    </label>
  )
}

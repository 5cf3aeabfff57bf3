import { useId } from 'react'
import styles from '../choice-cards/ChoiceCards.module.css'
import { type Option, OptionCard, OptionGrid } from '../option-card/index.ts'
import type { PictogramName } from '../pictogram/index.ts'

/** An answer that has a picture. */
export interface PictogramOption<V extends string = string>
  extends Pick<Option<V>, 'value' | 'label' | 'french'> {
  /** Concept of the picture. */
  picture: PictogramName
}

/** Two to four answers: more pictures cannot be told apart at a glance. */
export type PictogramOptions<V extends string> =
  | readonly [PictogramOption<V>, PictogramOption<V>]
  | readonly [PictogramOption<V>, PictogramOption<V>, PictogramOption<V>]
  | readonly [PictogramOption<V>, PictogramOption<V>, PictogramOption<V>, PictogramOption<V>]

/** Props of `PictogramChoice`. */
export interface PictogramChoiceProps<V extends string> {
  /** The question, as the legend of the group. */
  question: string
  /** Hides the legend from sight, where the same question is the title of the screen. */
  isQuestionHidden?: boolean | undefined
  /** The answers, each with a picture and words. */
  choices: PictogramOptions<V>
  /** The chosen answer, or null while there is none. */
  value: V | null
  /** Called with the answer, as soon as a card is chosen. */
  onChange: (value: V) => void
}

/** A question with two to four answers that are chosen by large pictures, each with its words beside it. */
export function PictogramChoice<V extends string>(props: PictogramChoiceProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend} data-hidden={props.isQuestionHidden || undefined}>
        {props.question}
      </legend>
      <OptionGrid
        cards={props.choices.map((choice) => (
          <OptionCard
            {...choice}
            key={choice.value}
            kind="radio"
            name={name}
            id={`${name}-${choice.value}`}
            pictureSize="large"
            isChecked={choice.value === props.value}
            onChange={() => props.onChange(choice.value)}
          />
        ))}
      />
    </fieldset>
  )
}

import { type ReactElement, useId } from 'react'
import { type Option, OptionCard, OptionGrid, optionRows } from '../option-card/index.ts'
import styles from './ChoiceCards.module.css'

/** One answer of a question that takes one answer. */
export type Choice<V extends string = string> = Option<V>

/** More answers than this cannot be weighed against each other (falc-rules L13). */
const mostTogether = 7

/**
 * Two more where pages turn: a page never shows more than seven. So many are shown only to somebody who left open what
 * would take answers away.
 */
const mostOnPages = 9

interface ChoiceProps<V extends string> {
  /** The answers, in order, « Je ne sais pas » included: 7 at most, 9 on pages. */
  choices: readonly Choice<V>[]
  /** The chosen answer, or null while there is none. */
  value: V | null
  /** Called with the answer, as soon as a card is chosen. Nothing else happens: the visitor goes on with « Continuer ». */
  onChange: (value: V) => void
}

/** Props of `ChoiceCards`. */
export interface ChoiceCardsProps<V extends string> extends ChoiceProps<V> {
  /** The question, as the legend of the group. */
  question: string
  /** Hides the legend from sight, where the same question is the title of the screen. */
  isQuestionHidden?: boolean | undefined
}

/** Props of `choiceCardBlocks`. */
export interface ChoiceCardBlocksProps<V extends string> extends ChoiceProps<V> {
  /** Name of the native radio group: unique on the screen, for instance from `useId()`. */
  name: string
  /** How many cards stand on one line, see `useColumns`. */
  columns: 1 | 2
}

function assertFew(count: number, most: number): void {
  if (count <= most) return
  throw new Error(
    `ChoiceCards was given ${count} choices; a reader can weigh ${most}. ` +
      'Ask two questions instead of one, or put the rare answers behind one card that opens a second question.',
  )
}

/**
 * The cards as blocks, one a line of cards, for the children of a `Screen`: it turns pages where they do not all fit.
 * The group itself (role, name) is then given by whoever frames them: see `QuestionScreen`.
 */
export function choiceCardBlocks<V extends string>(props: ChoiceCardBlocksProps<V>): ReactElement[] {
  // Chromium lets Tab enter a native group only at the button that had the focus last. On pages that button may be
  // hidden, and the cards in sight would be out of reach: so each line of cards is a native group of its own.
  const groupOf = (index: number) => `${props.name}-line-${Math.floor(index / props.columns)}`
  assertFew(props.choices.length, mostOnPages)
  return optionRows({ cards: choiceCards(props, groupOf), columns: props.columns })
}

function choiceCards<V extends string>(
  props: Omit<ChoiceCardBlocksProps<V>, 'columns'>,
  groupOf: (index: number) => string = () => props.name,
): ReactElement[] {
  return props.choices.map((choice, index) => (
    <OptionCard
      {...choice}
      key={choice.value}
      kind="radio"
      name={groupOf(index)}
      id={`${props.name}-${choice.value}`}
      isChecked={choice.value === props.value}
      onChange={() => props.onChange(choice.value)}
    />
  ))
}

/** A question with one answer: native radio buttons as large cards, in one or two columns by the room there is. */
export function ChoiceCards<V extends string>(props: ChoiceCardsProps<V>) {
  assertFew(props.choices.length, mostTogether)
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend} data-hidden={props.isQuestionHidden || undefined}>
        {props.question}
      </legend>
      <OptionGrid cards={choiceCards({ ...props, name })} />
    </fieldset>
  )
}

import { type ReactElement, useId } from 'react'
import styles from '../choice-cards/ChoiceCards.module.css'
import { type Option, OptionCard, OptionGrid, optionRows } from '../option-card/index.ts'
import { useStrings } from '../strings/index.ts'

/** More answers than this cannot be looked through on a few pages. */
const mostChoices = 12

interface CheckboxProps<V extends string> {
  /** The answers, in order, without « Rien de tout cela »: 12 at most. */
  choices: readonly Option<V>[]
  /**
   * The chosen answers in the order of `choices`; `[]` once « Rien de tout cela » is chosen;
   * null while nothing was answered.
   */
  values: readonly V[] | null
  /** Called with the new answers. Null: the last card was unticked, so nothing is answered any more. */
  onChange: (values: V[] | null) => void
}

/** Props of `CheckboxCards`. */
export interface CheckboxCardsProps<V extends string> extends CheckboxProps<V> {
  /** The question, as the legend of the group. */
  question: string
  /** Hides the legend from sight, where the same question is the title of the screen. */
  isQuestionHidden?: boolean | undefined
  /** Words of the card that excludes the others. By default « Rien de tout cela ». */
  noneLabel?: string | undefined
}

/** Props of `checkboxCardBlocks`. */
export interface CheckboxCardBlocksProps<V extends string> extends CheckboxProps<V> {
  /** Name of the native inputs: unique on the screen, for instance from `useId()`. */
  name: string
  /** How many cards stand on one line, see `useColumns`. */
  columns: 1 | 2
  /** Words of the card that excludes the others, for instance `useNoneLabel()`. */
  noneLabel: string
}

/** The card that excludes the others, in the visitor's language: « Rien de tout cela ». */
export function useNoneLabel(): string {
  return useStrings().t('checkboxCards.none')
}

function assertFew(count: number): void {
  if (count <= mostChoices) return
  throw new Error(
    `CheckboxCards was given ${count} choices; ${mostChoices} is the most. ` +
      'Split the question by theme: one screen for each.',
  )
}

/** The answers after a card was ticked or unticked, in the order of the question. */
function toggled<V extends string>(props: CheckboxProps<V>, value: V, isChecked: boolean): V[] | null {
  const before = props.values ?? []
  const after = props.choices
    .map((choice) => choice.value)
    .filter((each) => (each === value ? isChecked : before.includes(each)))
  return after.length === 0 ? null : after
}

function checkboxCards<V extends string>(props: Omit<CheckboxCardBlocksProps<V>, 'columns'>): ReactElement[] {
  assertFew(props.choices.length)
  const cards = props.choices.map((choice) => (
    <OptionCard
      {...choice}
      key={choice.value}
      kind="checkbox"
      name={props.name}
      id={`${props.name}-${choice.value}`}
      isChecked={props.values?.includes(choice.value) ?? false}
      onChange={(isChecked) => props.onChange(toggled(props, choice.value, isChecked))}
    />
  ))
  return [
    ...cards,
    <OptionCard
      key={`${props.name}-none`}
      kind="checkbox"
      name={props.name}
      id={`${props.name}-none`}
      value=""
      label={props.noneLabel}
      isDiscreet
      isChecked={props.values?.length === 0}
      onChange={(isChecked) => props.onChange(isChecked ? [] : null)}
    />,
  ]
}

/** The cards as blocks, one a line of cards, for the children of a `Screen`. */
export function checkboxCardBlocks<V extends string>(props: CheckboxCardBlocksProps<V>): ReactElement[] {
  return optionRows({ cards: checkboxCards(props), columns: props.columns })
}

/** A question with several answers: native checkboxes as large cards, and one card that excludes the others. */
export function CheckboxCards<V extends string>(props: CheckboxCardsProps<V>) {
  const name = useId()
  const none = useNoneLabel()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend} data-hidden={props.isQuestionHidden || undefined}>
        {props.question}
      </legend>
      <OptionGrid cards={checkboxCards({ ...props, name, noneLabel: props.noneLabel ?? none })} />
    </fieldset>
  )
}

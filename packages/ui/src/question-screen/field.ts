import type { IsoDate } from '@parcours/i18n'
import type { ReactElement } from 'react'
import type { Choice } from '../choice-cards/index.ts'
import type { DateProblem, QuickDate } from '../date-field/index.ts'
import type { FieldProblem } from '../error-summary/index.ts'
import { isInRange } from '../number-field/index.ts'
import type { Option } from '../option-card/index.ts'

/** How a question is answered. */
export type QuestionField =
  | {
      /** One answer among cards. */
      kind: 'choice'
      choices: readonly Choice[]
      /** The chosen answer, or null. */
      value: string | null
      onChange: (value: string) => void
    }
  | {
      /** Several answers among cards, and one that excludes the others. */
      kind: 'choices'
      choices: readonly Option[]
      /** The chosen answers, `[]` for none of them, null for no answer yet. */
      values: readonly string[] | null
      onChange: (values: string[] | null) => void
      /** Words of the card that excludes the others. By default « Rien de tout cela ». */
      noneLabel?: string | undefined
    }
  | {
      /** A date. */
      kind: 'date'
      value: IsoDate | null
      onChange: (value: IsoDate | null) => void
      /** First day that makes sense. */
      min?: IsoDate | undefined
      /** Last day that makes sense. */
      max?: IsoDate | undefined
      /** Buttons that fill in a date: 2 at most. */
      quickDates?: readonly QuickDate[] | undefined
    }
  | {
      /** A whole number. */
      kind: 'number'
      value: number | null
      onChange: (value: number | null) => void
      min: number
      max: number
      /** What follows the number: « enfants ». */
      unit?: string | undefined
      /** The number that the first press on + gives. */
      startAt?: number | undefined
      /** Leaves the pad of digits out, where the number is small. */
      hasNoPad?: boolean | undefined
    }
  | {
      /** Any other control, as blocks of the page: a search for a town. A function is told how many cards stand on a line. */
      kind: 'blocks'
      blocks: readonly ReactElement[] | ((columns: 1 | 2) => readonly ReactElement[])
      /** What the visitor must do before going on, or null once the answer is there. */
      problem: FieldProblem | null
    }

/** What is missing in a field, as far as it can be told without words. */
export type FieldGap =
  | { kind: 'choice' | 'choices'; targetId: string }
  | { kind: 'date'; problem: DateProblem }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'told'; problem: FieldProblem }

/**
 * What is missing in a field, or null when it holds an answer.
 * @param name begins the ids of the controls of the field.
 * @param dateProblem the last problem that the date field told.
 */
export function fieldGap(field: QuestionField, name: string, dateProblem: DateProblem): FieldGap | null {
  switch (field.kind) {
    case 'choice':
      return field.value === null ? { kind: 'choice', targetId: `${name}-${field.choices[0]?.value}` } : null
    case 'choices':
      return field.values === null
        ? { kind: 'choices', targetId: `${name}-${field.choices[0]?.value}` }
        : null
    case 'date':
      return field.value === null ? { kind: 'date', problem: dateProblem } : null
    case 'number':
      return isInRange(field.value, field) ? null : { kind: 'number', min: field.min, max: field.max }
    case 'blocks':
      return field.problem === null ? null : { kind: 'told', problem: field.problem }
  }
}

import type { ReactElement } from 'react'
import { checkboxCardBlocks, useNoneLabel } from '../checkbox-cards/index.ts'
import { choiceCardBlocks } from '../choice-cards/index.ts'
import { DateField, type DateProblem } from '../date-field/index.ts'
import { NumberField } from '../number-field/index.ts'
import type { QuestionField } from './field.ts'

interface FieldBlockOptions {
  field: QuestionField
  /** The question: names the field for screen readers. */
  question: string
  /** Begins the ids of the controls. */
  name: string
  /** Cards on one line. */
  columns: 1 | 2
  /** The visitor wanted to go on: what is wrong is shown. */
  isChecked: boolean
  /** Another number empties the boxes of a date. */
  round: number
  onDateProblem: (problem: DateProblem) => void
}

/** The field of a question as blocks of a page. */
export function useFieldBlocks(options: FieldBlockOptions): ReactElement[] {
  const { field, question, name, columns, isChecked, round } = options
  const none = useNoneLabel()
  switch (field.kind) {
    case 'choice':
      return choiceCardBlocks({ ...field, name, columns })
    case 'choices':
      return checkboxCardBlocks({ ...field, name, columns, noneLabel: field.noneLabel ?? none })
    case 'date': {
      const { kind: _, ...date } = field
      return [
        <DateField
          {...date}
          key={`date-${round}`}
          id={name}
          label={question}
          isChecked={isChecked}
          onProblem={options.onDateProblem}
        />,
      ]
    }
    case 'number': {
      const { kind: _, ...number } = field
      return [<NumberField {...number} key="number" id={name} label={question} isChecked={isChecked} />]
    }
    case 'blocks':
      return [...(typeof field.blocks === 'function' ? field.blocks(columns) : field.blocks)]
  }
}

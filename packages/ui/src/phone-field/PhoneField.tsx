import { type ReactNode, useId } from 'react'
import { type UiTranslate, useStrings } from '../strings/index.ts'
import { TypedText } from '../typed-text/index.ts'
import { frenchDigits, inPairs, mostDigits, type PhoneProblem, phoneProblem } from './frenchPhone.ts'
import styles from './PhoneField.module.css'

/** Props of `PhoneField`. */
export interface PhoneFieldProps {
  /** Whose number it is, in sight above the box: « Votre numéro de téléphone ». */
  label: string
  /** The digits typed so far, without spaces: `0639981234`. */
  value: string
  /** Called with the digits, ten at most: `+33` and `0033` at the start become `0`. */
  onChange: (digits: string) => void
  /** Shows what is wrong: set it once the visitor wants to go on. */
  isChecked?: boolean | undefined
  /** Id of the box, for an error summary. */
  id?: string | undefined
  /** Under the box: other ways to answer (« Je n'ai pas de téléphone »). */
  children?: ReactNode
}

/** A number that belongs to nobody: the authority of telephones keeps it for films and examples. */
const example = '0639981234'

/** Width of ten digits in groups of two, in letters. */
const boxWidth = 10

/** A French telephone number: a box that shows groups of two, and a pad of digits. */
export function PhoneField({ value, onChange, isChecked = false, children, ...props }: PhoneFieldProps) {
  const { t } = useStrings()
  const exampleId = useId()
  const problem = isChecked ? phoneProblem(value) : null
  return (
    <TypedText
      {...props}
      kind="digits"
      value={inPairs(value)}
      onChange={(typed) => onChange(frenchDigits(typed))}
      maxLength={mostDigits(value)}
      problem={problem === null ? undefined : mend(problem, t)}
      width={boxWidth}
      describedBy={exampleId}
    >
      <p className={styles.example} id={exampleId}>
        {t('phoneField.example')} {/* Digits keep their order inside right-to-left text. */}
        <bdi className={styles.number} dir="ltr">
          {inPairs(example)}
        </bdi>
      </p>
      {children}
    </TypedText>
  )
}

function mend(problem: PhoneProblem, t: UiTranslate): string {
  if (problem.kind === 'missing') return t('phoneField.missing', { count: problem.count })
  return t(problem.kind === 'start' ? 'phoneField.start' : 'phoneField.second')
}

import { formatNumber } from '@parcours/i18n'
import { Minus, Plus } from 'lucide-react'
import { useAnnounce } from '../announcer/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './NumberField.module.css'

/** A whole number between two limits. */
export interface NumberRange {
  /** Smallest number, included. */
  min: number
  /** Largest number, included. */
  max: number
}

/** Props of `Stepper`. */
export interface StepperProps extends NumberRange {
  /** What is counted: names the group and the buttons. */
  label: string
  /** The number, or null while there is none. */
  value: number | null
  /** Called with a number within the range, or null when the box is emptied. */
  onChange: (value: number | null) => void
  /** What follows the number: « enfants », « ans ». */
  unit?: string | undefined
  /** The number that the first press on + gives. By default 1, or `min` if that is more. */
  startAt?: number | undefined
  /** Adds buttons for a larger step, where the range is long: 5, 10. */
  bigStep?: number | undefined
  /** Id of the box, for an error summary. */
  id?: string | undefined
  /** Id of a text that says what is wrong. */
  errorId?: string | undefined
  /** A group of this name stands around it: it is not said twice. @default false */
  isInGroup?: boolean | undefined
}

const clamp = (value: number, { min, max }: NumberRange): number => Math.min(max, Math.max(min, value))

/** A number between − and +. The box takes digits of a keyboard; arrows up and down change it. */
export function Stepper(props: StepperProps) {
  const { t } = useStrings()
  const language = useLanguage()
  const announce = useAnnounce()
  const { value, bigStep } = props
  const say = (number: number): string => `${formatNumber(number, language)} ${props.unit ?? ''}`.trim()
  const step = (by: number) => {
    const start = clamp(props.startAt ?? 1, props)
    const next = value === null ? (by > 0 ? start : props.min) : clamp(value + by, props)
    if (next === value)
      announce(t(by > 0 ? 'numberField.atMost' : 'numberField.atLeast', { number: say(next) }))
    else announce(say(next))
    props.onChange(next)
  }
  const group = props.isInGroup ? {} : ({ role: 'group', 'aria-label': props.label } as const)
  return (
    <span className={styles.stepper} {...group}>
      {bigStep !== undefined && <StepButton by={-bigStep} onStep={step} {...props} />}
      <StepButton by={-1} onStep={step} {...props} />
      <NumberBox {...props} onStep={step} />
      <StepButton by={1} onStep={step} {...props} />
      {bigStep !== undefined && <StepButton by={bigStep} onStep={step} {...props} />}
      {props.unit !== undefined && <span className={styles.unit}>{props.unit}</span>}
    </span>
  )
}

interface StepButtonProps extends NumberRange {
  by: number
  label: string
  value: number | null
  onStep: (by: number) => void
}

function StepButton({ by, label, value, min, max, onStep }: StepButtonProps) {
  const { t } = useStrings()
  const Icon = by > 0 ? Plus : Minus
  const size = Math.abs(by)
  const isAtEnd = value !== null && (by > 0 ? value >= max : value <= min)
  return (
    <button
      className={styles.step}
      type="button"
      aria-label={t(by > 0 ? 'numberField.more' : 'numberField.less', { step: size, label })}
      data-at-end={isAtEnd || undefined}
      onClick={() => onStep(by)}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      {size > 1 && <span aria-hidden="true">{size}</span>}
    </button>
  )
}

function NumberBox(props: StepperProps & { onStep: (by: number) => void }) {
  const { value, min, max, label, unit } = props
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '')
    if (digits === '') props.onChange(null)
    else if (Number(digits) <= max) props.onChange(Number(digits))
  }
  return (
    <input
      className={styles.box}
      id={props.id}
      inputMode="none"
      autoComplete="off"
      role="spinbutton"
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null || unit === undefined ? undefined : `${value} ${unit}`}
      aria-invalid={props.errorId !== undefined}
      aria-describedby={props.errorId}
      value={value ?? ''}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        props.onStep(event.key === 'ArrowUp' ? 1 : -1)
      }}
    />
  )
}

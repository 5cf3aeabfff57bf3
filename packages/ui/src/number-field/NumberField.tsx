import { formatNumber } from '@parcours/i18n'
import { type KeyboardEvent, useId } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { type Digit, DigitPad, isDigit } from '../digit-pad/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './NumberField.module.css'
import { Stepper, type StepperProps } from './Stepper.tsx'

/** Props of `NumberField`. */
export interface NumberFieldProps extends Omit<StepperProps, 'errorId' | 'isInGroup'> {
  /** Shows what is wrong: set it once the visitor wants to go on. */
  isChecked?: boolean | undefined
  /** Leaves the pad out, where the number is small: a number of children. */
  hasNoPad?: boolean | undefined
}

/** Whether a number is an answer within the range. */
export function isInRange(value: number | null, range: { min: number; max: number }): value is number {
  return value !== null && value >= range.min && value <= range.max
}

/** A whole number: − and +, and a pad of large digits beside or under them. */
export function NumberField(props: NumberFieldProps) {
  const { t } = useStrings()
  const language = useLanguage()
  const announce = useAnnounce()
  const ownId = useId()
  const id = props.id ?? ownId
  const { value, max } = props
  const set = (next: number | null) => {
    announce(next === null ? t('numberField.erased') : formatNumber(next, language))
    props.onChange(next)
  }
  const onDigit = (digit: Digit) => {
    const next = Number(`${value ?? ''}${digit}`)
    if (next <= max) set(next)
    else announce(t('numberField.atMost', { number: formatNumber(max, language) }))
  }
  const onErase = () => {
    const text = String(value ?? '').slice(0, -1)
    set(text === '' ? null : Number(text))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || !isDigit(event.key)) return
    event.preventDefault()
    onDigit(event.key)
  }
  const isWrong = props.isChecked === true && !isInRange(value, props)
  const errorId = `${id}-error`
  return (
    <div className={styles.field} role="group" aria-label={props.label} onKeyDown={onKeyDown}>
      <div className={styles.side}>
        <Stepper {...props} isInGroup id={id} errorId={isWrong ? errorId : undefined} />
        {isWrong && (
          <p className={styles.error} id={errorId}>
            {t('numberField.mend', {
              min: formatNumber(props.min, language),
              max: formatNumber(max, language),
            })}
          </p>
        )}
      </div>
      {!props.hasNoPad && <DigitPad target={props.label} onDigit={onDigit} onErase={onErase} />}
    </div>
  )
}

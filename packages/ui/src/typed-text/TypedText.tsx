import { type CSSProperties, type KeyboardEvent, type ReactNode, useId } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { DigitPad, isDigit } from '../digit-pad/index.ts'
import { OnScreenKeyboard } from '../on-screen-keyboard/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './TypedText.module.css'

/** Props of `TypedText`. */
export interface TypedTextProps {
  /** `digits`: with a pad of digits, for a code. `letters`: with a keyboard, for the beginning of a name. */
  kind: 'digits' | 'letters'
  /** What is typed, in sight above the box: « Code postal ». */
  label: string
  /** What was typed so far. */
  value: string
  /** Called at each digit or letter, also from a keyboard of keys. */
  onChange: (value: string) => void
  /** Most digits or letters. */
  maxLength: number
  /** What is wrong and how to mend it, under the box. */
  problem?: string | undefined
  /** Id of the box, for an error summary. */
  id?: string | undefined
  /** Width of the box of digits, in letters of the text. @default 4.6 */
  width?: number | undefined
  /** Id of a text that helps to answer, for instance an example in `children`. */
  describedBy?: string | undefined
  /** Beside the pad or under the box: other ways to answer. */
  children?: ReactNode
}

/** What a keyboard of keys may type: digits, or Latin letters, digits and the signs of a name. */
const typable = { digits: /[^0-9]/g, letters: /[^\p{Script=Latin}0-9 '’-]/gu } as const

/**
 * A short text that is typed: a box, and large keys for it. A keyboard of keys works too, wherever the focus is in the
 * field. What was typed is said after each key.
 */
export function TypedText(props: TypedTextProps) {
  const { kind, label, value, maxLength, problem, children } = props
  const { t } = useStrings()
  const announce = useAnnounce()
  const ownId = useId()
  const id = props.id ?? ownId
  const change = (text: string) => {
    const next = text.replace(typable[kind], '').slice(0, maxLength)
    // Digits are said one by one: a code is not a number.
    const said = kind === 'digits' ? [...next].join(' ') : next
    announce(next === '' ? t('typedText.erased') : t('typedText.typed', { label, text: said }))
    props.onChange(next)
  }
  const erase = () => change(value.slice(0, -1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const isTyped = kind === 'digits' ? isDigit(event.key) : /^[\p{Script=Latin}]$/u.test(event.key)
    if (!isTyped && event.key !== 'Backspace') return
    event.preventDefault()
    if (isTyped) change(value + event.key)
    else erase()
  }
  const errorId = `${id}-error`
  return (
    <div className={styles.field} data-kind={kind} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <div className={styles.side}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <input
          className={styles.box}
          id={id}
          dir="ltr"
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={
            [problem !== undefined && errorId, props.describedBy].filter(Boolean).join(' ') || undefined
          }
          style={props.width === undefined ? undefined : ({ '--pc-box-width': props.width } as CSSProperties)}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {problem !== undefined && (
          <p className={styles.error} id={errorId}>
            {problem}
          </p>
        )}
        {children}
      </div>
      {kind === 'digits' ? (
        <DigitPad target={label} onDigit={(digit) => change(value + digit)} onErase={erase} />
      ) : (
        <OnScreenKeyboard target={label} onLetter={(letter) => change(value + letter)} onErase={erase} />
      )}
    </div>
  )
}

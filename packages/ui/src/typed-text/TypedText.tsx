import { type CSSProperties, type KeyboardEvent, type ReactNode, useId } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { DigitPad } from '../digit-pad/index.ts'
import { OnScreenKeyboard, type Script, type Scripts } from '../on-screen-keyboard/index.ts'
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
  /**
   * With `letters`: the alphabets that the keys on the screen and real keys may type, the one shown first in front. A
   * French name takes Latin letters alone. @default ['latin']
   */
  scripts?: Scripts | undefined
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

/** Letters of an alphabet; those of Arabic may carry the signs of their vowels. */
const letters: Readonly<Record<Script, string>> = {
  latin: String.raw`\p{Script=Latin}`,
  arabic: String.raw`\p{Script=Arabic}\p{Mn}`,
}

/** What a keyboard of keys may type: digits, or the letters that are taken, digits and the signs of a name. */
function typable(kind: TypedTextProps['kind'], scripts: Scripts): { key: RegExp; rest: RegExp } {
  if (kind === 'digits') return { key: /^[0-9]$/, rest: /[^0-9]/g }
  const taken = scripts.map((script) => letters[script]).join('')
  return { key: new RegExp(`^[${taken}]$`, 'u'), rest: new RegExp(`[^${taken}0-9 '’-]`, 'gu') }
}

/** Where the text begins: digits and Latin letters at the left, whatever the language of the page. */
function directionOf(kind: TypedTextProps['kind'], scripts: Scripts): 'ltr' | 'rtl' | 'auto' {
  if (kind === 'digits' || !scripts.some((script) => script === 'arabic')) return 'ltr'
  return scripts.length === 1 ? 'rtl' : 'auto'
}

/**
 * A short text that is typed: a box, and large keys for it. A keyboard of keys works too, wherever the focus is in the
 * field. What was typed is said after each key.
 */
export function TypedText(props: TypedTextProps) {
  const { kind, label, value, maxLength, problem, children, scripts = ['latin'] } = props
  const { key, rest } = typable(kind, scripts)
  const { t } = useStrings()
  const announce = useAnnounce()
  const ownId = useId()
  const id = props.id ?? ownId
  const change = (text: string) => {
    const next = text.replace(rest, '').slice(0, maxLength)
    // Digits are said one by one: a code is not a number.
    const said = kind === 'digits' ? [...next].join(' ') : next
    announce(next === '' ? t('typedText.erased') : t('typedText.typed', { label, text: said }))
    props.onChange(next)
  }
  const erase = () => change(value.slice(0, -1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const isTyped = key.test(event.key)
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
          dir={directionOf(kind, scripts)}
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
        <OnScreenKeyboard
          target={label}
          scripts={scripts}
          onLetter={(letter) => change(value + letter)}
          onErase={erase}
        />
      )}
    </div>
  )
}

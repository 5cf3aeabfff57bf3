import { Keyboard } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { classes } from '../lib/classes.ts'
import { OnScreenKeyboard, type Scripts } from '../on-screen-keyboard/index.ts'
import { useStrings } from '../strings/index.ts'
import { spokenText } from './spokenText.ts'
import styles from './TextField.module.css'

interface CommonProps {
  /** What is typed, in sight above the box: « Votre prénom ». */
  label: string
  /** One sentence that helps to answer, between the label and the box. */
  hint?: string | undefined
  /** What was typed so far. */
  value: string
  /** Called with the whole text at each change. */
  onChange: (value: string) => void
  /** Most letters, spaces counted. */
  maxLength: number
  /** What is wrong and how to mend it, under the box: « Écrivez votre prénom. » */
  problem?: string | undefined
  /** Hides the letters and says « étoile » for each: a code that others must not see or hear. @default false */
  isMasked?: boolean | undefined
  /** Id of the box, for an error summary. */
  id?: string | undefined
}

interface OnKiosk {
  /** `kiosk`: no keyboard of the system opens. `phone`: the keyboard of the telephone. @default 'kiosk' */
  medium?: 'kiosk' | undefined
  /** Offers a button that opens large letters under the box: where the kiosk has no keys. */
  keyboard?: 'letters' | undefined
  /** The alphabets of the large letters, the one shown first in front. Real keys type any. @default ['latin'] */
  scripts?: Scripts | undefined
}

interface OnPhone {
  medium: 'phone'
  keyboard?: never
  scripts?: never
}

/** Props of `TextField`. */
export type TextFieldProps = CommonProps & (OnKiosk | OnPhone)

/** A letter, a digit or a sign of a keyboard of keys: not the space bar, which presses the button that has the focus. */
const isTyped = (key: string): boolean => /^[\p{L}\p{N}\p{P}]$/u.test(key)

/** Sets and says the text: used by the box and by the keys on the screen. */
function useTyping({ value, onChange, maxLength, isMasked = false }: CommonProps) {
  const { t } = useStrings()
  const announce = useAnnounce()
  return (text: string) => {
    const after = [...text].slice(0, maxLength).join('')
    if (after === value) return
    const words = { star: t('textField.star'), erased: t('typedText.erased') }
    announce(spokenText({ before: value, after, isMasked }, words))
    onChange(after)
  }
}

/** A text of some words, in a box with its label. Typed with keys, or with large letters on the screen. */
export function TextField(props: TextFieldProps) {
  const { t } = useStrings()
  const ownId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const change = useTyping(props)
  const { label, value, keyboard } = props
  const erase = () => change(value.slice(0, -1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    if (!isTyped(event.key) && event.key !== 'Backspace') return
    event.preventDefault()
    if (event.key === 'Backspace') erase()
    else change(value + event.key)
  }
  return (
    <div className={styles.field} role="group" aria-label={label} onKeyDown={onKeyDown}>
      <TextBox {...props} id={props.id ?? ownId} onChange={change} />
      {keyboard !== undefined && (
        <Button
          label={t('textField.keyboard')}
          icon={Keyboard}
          isPressed={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        />
      )}
      {isOpen && (
        <OnScreenKeyboard
          target={label}
          scripts={props.scripts}
          onLetter={(letter) => change(value + letter)}
          onErase={erase}
        />
      )}
    </div>
  )
}

function TextBox(props: TextFieldProps & { id: string }) {
  const { id, label, hint, value, problem, isMasked = false } = props
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = classes(hint !== undefined && hintId, problem !== undefined && errorId)
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      <input
        className={styles.box}
        id={id}
        type={isMasked ? 'password' : 'text'}
        // Letters follow their own script: a Latin name stays Latin on an Arabic page.
        dir="auto"
        data-scripts={props.scripts?.join(' ')}
        inputMode={props.medium === 'phone' ? 'text' : 'none'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p className={styles.error} id={errorId}>
          {problem}
        </p>
      )}
    </>
  )
}

import { Delete } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useStrings } from '../strings/index.ts'
import { type Key, keys, keyTowards } from './keys.ts'
import styles from './OnScreenKeyboard.module.css'

/** Props of `OnScreenKeyboard`. */
export interface OnScreenKeyboardProps {
  /** What the letters go to, for screen readers: « Commune ». */
  target: string
  /** Called on release of a letter, A to Z, or of « Espace » (a space). */
  onLetter: (letter: string) => void
  /** Called on release of « Effacer »: takes the last letter away. */
  onErase: () => void
}

/** Letters on a line, as they are drawn. */
const columnsOf = (keyboard: HTMLElement): number =>
  getComputedStyle(keyboard).gridTemplateColumns.split(' ').length

/**
 * Large capital letters in the order of the alphabet, « Espace » and « Effacer ». No accents: what is searched with it
 * does without. One stop for Tab; the arrow keys go from key to key. The order stays in right-to-left languages.
 */
export function OnScreenKeyboard({ target, onLetter, onErase }: OnScreenKeyboardProps) {
  const { t } = useStrings()
  const [current, setCurrent] = useState<Key>('A')
  const elements = useRef(new Map<Key, HTMLButtonElement>())
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = keyTowards(current, event.key, columnsOf(event.currentTarget))
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    elements.current.get(next)?.focus()
  }
  const press = (key: Key) => {
    if (key === 'erase') onErase()
    else onLetter(key === 'space' ? ' ' : key)
  }
  return (
    <div
      className={styles.keyboard}
      role="group"
      aria-label={t('onScreenKeyboard.label', { target })}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      {keys.map((key) => (
        <button
          className={styles.key}
          type="button"
          key={key}
          data-key={key}
          tabIndex={key === current ? 0 : -1}
          ref={(element) => {
            if (element !== null) elements.current.set(key, element)
          }}
          onFocus={() => setCurrent(key)}
          onClick={() => press(key)}
        >
          {key === 'erase' && <Delete className={styles.icon} aria-hidden="true" />}
          <span className={styles.glyph} dir="auto">
            {key === 'space' || key === 'erase' ? t(`onScreenKeyboard.${key}`) : key}
          </span>
        </button>
      ))}
    </div>
  )
}

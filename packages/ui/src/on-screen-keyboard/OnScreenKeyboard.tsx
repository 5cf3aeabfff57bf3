import { Delete } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import { type Drawn, type Key, keysOf, keyTowards, type Script, type Scripts } from './keys.ts'
import styles from './OnScreenKeyboard.module.css'
import scriptNames from './scriptNames.json'

/** Props of `OnScreenKeyboard`. */
export interface OnScreenKeyboardProps {
  /** What the letters go to, for screen readers: « Commune ». */
  target: string
  /** The alphabets that may be typed, the one shown first in front. With both, a key shows the other. @default ['latin'] */
  scripts?: Scripts | undefined
  /** Called on release of a letter, A to Z or ا to ى, or of « Espace » (a space). */
  onLetter: (letter: string) => void
  /** Called on release of « Effacer »: takes the last letter away. */
  onErase: () => void
}

/** Letters on a line, and where the words stand, as they are drawn. */
function drawnIn(keyboard: HTMLElement): Pick<Drawn, 'columns' | 'isWide'> {
  const space = keyboard.querySelector('[data-key="space"]')
  return {
    columns: getComputedStyle(keyboard).gridTemplateColumns.split(' ').length,
    isWide: space !== null && getComputedStyle(space).gridColumnEnd !== '-1',
  }
}

/** The alphabet that is shown, among those that are taken, and the one that is not. */
function useScripts(scripts: Scripts) {
  const { t } = useStrings()
  const announce = useAnnounce()
  const [wanted, setWanted] = useState<Script>(scripts[0])
  const [first, second] = scripts
  const script = wanted === second ? second : first
  const other = script === first ? second : first
  const change = () => {
    if (other === undefined) return
    setWanted(other)
    announce(t(`onScreenKeyboard.${other}`))
  }
  return { script, other, change }
}

/**
 * Large letters in the order of the alphabet, « Espace » and « Effacer ». Latin letters are capitals without accents: what
 * is searched with them does without. Arabic letters run from the right, and are followed by the forms that words need.
 * One stop for Tab; the arrow keys go from key to key, as they are drawn in every language.
 */
export function OnScreenKeyboard({ target, scripts = ['latin'], onLetter, onErase }: OnScreenKeyboardProps) {
  const { t } = useStrings()
  const { script, other, change } = useScripts(scripts)
  const keys = keysOf(script, other !== undefined)
  const [last, setLast] = useState<Key>('')
  const current = keys.includes(last) ? last : keys[0]
  const elements = useRef(new Map<Key, HTMLButtonElement>())
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const drawn = { script, hasSwitch: other !== undefined, ...drawnIn(event.currentTarget) }
    const next = keyTowards(current ?? '', event.key, drawn)
    if (next === null) return
    event.preventDefault()
    setLast(next)
    elements.current.get(next)?.focus()
  }
  const press = (key: Key) => {
    if (key === 'switch') change()
    else if (key === 'erase') onErase()
    else onLetter(key === 'space' ? ' ' : key)
  }
  return (
    <div
      className={styles.keyboard}
      role="group"
      aria-label={t('onScreenKeyboard.label', { target })}
      dir={script === 'arabic' ? 'rtl' : 'ltr'}
      data-script={script}
      onKeyDown={onKeyDown}
    >
      {keys.map((key) => (
        <button
          className={styles.key}
          type="button"
          key={key}
          data-key={key}
          tabIndex={key === current ? 0 : -1}
          // A voice knows the names of the letters of its own language.
          lang={script === 'arabic' && key.length === 1 ? 'ar' : undefined}
          ref={(element) => {
            if (element !== null) elements.current.set(key, element)
          }}
          onFocus={() => setLast(key)}
          onClick={() => press(key)}
        >
          <KeyFace keyName={key} other={other} />
        </button>
      ))}
    </div>
  )
}

/** What stands on a key: a letter, a word, or the name of the other alphabet. */
function KeyFace({ keyName, other }: { keyName: Key; other: Script | undefined }): ReactNode {
  const { t } = useStrings()
  if (keyName === 'switch') return other !== undefined && <ScriptName script={other} />
  return (
    <>
      {keyName === 'erase' && <Delete className={styles.icon} aria-hidden="true" />}
      <span className={styles.glyph} dir="auto">
        {keyName === 'space' || keyName === 'erase' ? t(`onScreenKeyboard.${keyName}`) : keyName}
      </span>
    </>
  )
}

/** The name of an alphabet in both: who reads one of them alone finds the way back. */
function ScriptName({ script }: { script: Script }) {
  const { t } = useStrings()
  const { dir } = useLocale()
  const other = dir === 'rtl' ? 'ltr' : 'rtl'
  return (
    <>
      <span className={styles.glyph} dir="auto">
        {t(`onScreenKeyboard.${script}`)}
      </span>{' '}
      <span className={styles.glyph} {...textLocale(other === 'rtl' ? 'ar' : 'fr')}>
        {scriptNames[script][other]}
      </span>
    </>
  )
}

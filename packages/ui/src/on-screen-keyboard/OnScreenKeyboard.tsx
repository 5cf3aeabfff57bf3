import { Delete } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { classes } from '../lib/classes.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLocale } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import arabicNames from './arabicNames.json'
import { type Drawn, type Key, keysOf, keyTowards, type Script, type Scripts } from './keys.ts'
import styles from './OnScreenKeyboard.module.css'

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
  const erase = keyboard.querySelector('[data-key=erase]') ?? keyboard
  return {
    columns: getComputedStyle(keyboard).gridTemplateColumns.split(' ').length,
    isWide: getComputedStyle(erase).gridColumnEnd !== '-1',
  }
}

/** The alphabet that is shown, and the other one where both are taken. */
function useScripts([first, second]: Scripts) {
  const { t } = useStrings()
  const announce = useAnnounce()
  const [isChanged, setChanged] = useState(false)
  const [script, other] = isChanged && second ? [second, first] : [first, second]
  const change = () => {
    setChanged(!isChanged)
    if (other) announce(t(`onScreenKeyboard.${other}`))
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
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const drawn = { script, keys, ...drawnIn(event.currentTarget) }
    const next = keyTowards(current ?? '', event.key, drawn)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus()
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
      onKeyDown={onKeyDown}
    >
      {keys.map((key) => (
        <button
          className={classes(styles.key, key.length > 1 && styles.word)}
          type="button"
          key={key}
          data-key={key}
          tabIndex={key === current ? 0 : -1}
          // Arabic letters come after all others. A voice knows the names of the letters of its own language.
          lang={key > 'z' ? 'ar' : undefined}
          onFocus={() => setLast(key)}
          onClick={() => press(key)}
        >
          <KeyFace keyName={key} other={other} />
        </button>
      ))}
    </div>
  )
}

/**
 * What stands on a key: a letter, a word, or the name of the other alphabet in both scripts: who reads one of them alone
 * finds the way back.
 */
function KeyFace({ keyName, other = 'latin' }: { keyName: Key; other: Script | undefined }): ReactNode {
  const { t, inFrench } = useStrings()
  const isArabic = useLocale().dir === 'rtl'
  const name = `onScreenKeyboard.${other}` as const
  const words: Readonly<Record<Key, string>> = {
    space: t('onScreenKeyboard.space'),
    erase: t('onScreenKeyboard.erase'),
    switch: t(name),
  }
  return (
    <>
      {keyName === 'erase' && <Delete className={styles.icon} aria-hidden="true" />}
      <span className={styles.glyph} dir="auto">
        {words[keyName] ?? keyName}
      </span>
      {keyName === 'switch' && (
        <>
          {' '}
          <span {...textLocale(isArabic ? 'fr' : 'ar')}>
            {isArabic ? inFrench(name) : arabicNames[other]}
          </span>
        </>
      )}
    </>
  )
}

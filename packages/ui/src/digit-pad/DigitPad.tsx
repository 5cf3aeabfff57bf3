import { Delete } from 'lucide-react'
import { useStrings } from '../strings/index.ts'
import styles from './DigitPad.module.css'

/** A key of the pad. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** Props of `DigitPad`. */
export interface DigitPadProps {
  /** What the digits go to, for screen readers: « Jour ». */
  target: string
  /** Called on release of a digit. */
  onDigit: (digit: Digit) => void
  /** Called on release of « Effacer »: takes the last digit away. */
  onErase: () => void
}

const keys: readonly Digit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** Whether a key of a keyboard is a digit. */
export function isDigit(key: string): key is Digit {
  return (keys as readonly string[]).includes(key)
}

/**
 * Ten large digits and « Effacer », laid out as on a telephone.
 * Digits keep this order in right-to-left languages too: so do telephones there.
 */
export function DigitPad({ target, onDigit, onErase }: DigitPadProps) {
  const { t } = useStrings()
  return (
    <div className={styles.pad} role="group" aria-label={t('digitPad.label', { target })} dir="ltr">
      {keys.map((digit) => (
        <button className={styles.key} type="button" key={digit} onClick={() => onDigit(digit)}>
          <span className={styles.glyph}>{digit}</span>
        </button>
      ))}
      <button className={`${styles.key} ${styles.erase}`} type="button" onClick={onErase}>
        <Delete className={styles.icon} aria-hidden="true" />
        <span className={styles.glyph} dir="auto">
          {t('digitPad.erase')}
        </span>
      </button>
    </div>
  )
}

import { formatPhone } from '@parcours/i18n'
import { Phone } from 'lucide-react'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import styles from './EmergencyNumbers.module.css'

/** A phone number to call at once. */
export interface EmergencyNumber {
  /** Digits: « 17 », « 0800059595 ». */
  readonly number: string
  /** Who answers, in few words. */
  readonly label: string
  /** When to call, in one sentence. */
  readonly what?: string | undefined
}

export interface EmergencyNumbersProps {
  /** The most urgent first. */
  readonly numbers: readonly EmergencyNumber[]
}

/** Numbers to call: to be read and dialled on one's own phone, so they are text, not links. */
export function EmergencyNumbers({ numbers }: EmergencyNumbersProps) {
  return (
    <ul className={styles.list}>
      {numbers.map(({ number, label, what }) => (
        <li key={number} className={styles.item}>
          <Phone className={styles.icon} aria-hidden="true" />
          {/* Digits keep their order inside right-to-left text. */}
          <bdi className={styles.number} dir="ltr">
            {formatPhone(number)}
          </bdi>
          <span className={styles.words}>
            <span className={styles.label}>
              <FrenchWords text={label} />
            </span>
            {what !== undefined && <span className={styles.what}>{what}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

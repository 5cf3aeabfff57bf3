import { BookOpenCheck } from 'lucide-react'
import { useStrings } from '../strings/index.ts'
import styles from './ReviewedMark.module.css'

/**
 * Says in words that the people concerned read this text and approved it as it stands. Never a logo.
 * Put it beside the very text that was approved, and in its language only: a translation is another text.
 */
export function ReviewedMark() {
  const { t } = useStrings()
  return (
    <p className={styles.mark}>
      <BookOpenCheck className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>{t('reviewedMark.words')}</span>
    </p>
  )
}

import { GraduationCap } from 'lucide-react'
import { useDeskStrings } from '../strings.ts'
import styles from './Desk.module.css'

/** « Exercice », on every screen of an exercise, in the language of the screen. */
export function PracticeMark() {
  const { t } = useDeskStrings()
  return (
    <section className={styles.mark} aria-label={t('practice.mark')}>
      <GraduationCap className={styles.icon} aria-hidden="true" />
      <strong>{t('practice.mark')}</strong>
      <span className={styles.note}>{t('practice.note')}</span>
    </section>
  )
}

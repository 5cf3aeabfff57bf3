import { GraduationCap } from 'lucide-react'
import { usePhoneStrings } from '../phone/strings.ts'
import styles from './ExerciseMark.module.css'

/** « Exercice », on every screen of an exercise, in the language of the screen. */
export function ExerciseMark() {
  const { t } = usePhoneStrings()
  return (
    <section className={styles.mark} aria-label={t('exercise.mark')}>
      <GraduationCap className={styles.icon} aria-hidden="true" />
      <strong>{t('exercise.mark')}</strong>
      <span className={styles.note}>{t('exercise.note')}</span>
    </section>
  )
}

import { CalendarDays, CircleHelp, TriangleAlert } from 'lucide-react'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './DeadlineBadge.module.css'
import { type Deadline, deadlineWords } from './deadline.ts'

/** Props of `DeadlineBadge`. */
export interface DeadlineBadgeProps {
  /** When the step is due. */
  deadline: Deadline
}

/**
 * A date in full words, in the visitor's language, with the French date beside it in other languages.
 * Late and doubtful dates are said by an icon and by words.
 */
export function DeadlineBadge({ deadline }: DeadlineBadgeProps) {
  const { t, inFrench } = useStrings()
  const language = useLanguage()
  const french = deadlineWords(deadline, 'fr', inFrench)
  return (
    <span className={styles.badge} data-overdue={deadline.isOverdue || undefined}>
      {deadline.isOverdue && (
        <span className={styles.line}>
          <TriangleAlert className={styles.icon} aria-hidden="true" />
          <strong className={styles.strong}>{t('deadlineBadge.overdue')}</strong>
        </span>
      )}
      <span className={styles.line}>
        <CalendarDays className={styles.icon} aria-hidden="true" />
        <span className={styles.words}>
          <strong className={styles.strong}>{deadlineWords(deadline, language, t)}</strong>
          {language !== 'fr' && (
            <>
              {' '}
              <span className={styles.french}>
                <span lang="fr" dir="ltr">
                  {french}
                </span>
              </span>
            </>
          )}
        </span>
      </span>
      {deadline.isUncertain && (
        <span className={styles.line}>
          <CircleHelp className={styles.icon} aria-hidden="true" />
          <span className={styles.words}>{t('deadlineBadge.uncertain')}</span>
        </span>
      )}
    </span>
  )
}

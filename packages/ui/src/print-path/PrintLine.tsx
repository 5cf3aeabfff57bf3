import { deadlineWords } from '../deadline-badge/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'
import { isMasked, type PrintStepItem, type PrintStepProps } from './printTypes.ts'

/** One step in two or three lines: a box to tick, its title, the French term beside a translation, its date. */
export function PrintLine({ step, allowedTopics }: PrintStepProps) {
  const language = useLanguage()
  const isPrivate = isMasked(step, allowedTopics)
  const hasTerm = !isPrivate && language !== 'fr' && step.official !== step.title
  return (
    <article className={styles.line} data-print-block="">
      <Pictogram name={isPrivate ? 'shield' : step.picture} />
      <span className={styles.box} aria-hidden="true" />
      <div className={styles.lineBody}>
        <div className={styles.lineHead}>
          <h3 className={styles.lineTitle} {...(!isPrivate && textLocale(step.language))}>
            {isPrivate ? step.privacy?.neutralTitle : step.title}
          </h3>
          {hasTerm && (
            // Around the term: its lines start where the reader's lines start.
            <span>
              <bdi lang="fr">{step.official}</bdi>
            </span>
          )}
        </div>
        {step.deadline !== undefined && <PrintDate deadline={step.deadline} />}
      </div>
    </article>
  )
}

/** A date in full, in the reader's language only: the French one stands where the step is told in details. */
function PrintDate({ deadline }: { deadline: NonNullable<PrintStepItem['deadline']> }) {
  const { t } = useStrings()
  const language = useLanguage()
  return (
    <div className={styles.lineHead}>
      {deadline.isOverdue && <p className={styles.label}>{t('deadlineBadge.overdue')}</p>}
      <p>{deadlineWords(deadline, language, t)}</p>
      {deadline.isUncertain && <p>{t('deadlineBadge.uncertain')}</p>}
    </div>
  )
}

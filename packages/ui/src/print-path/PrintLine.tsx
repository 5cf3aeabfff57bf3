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
        <h3 className={styles.lineTitle} {...(!isPrivate && textLocale(step.language))}>
          {isPrivate ? step.privacy?.neutralTitle : step.title}
        </h3>
        {hasTerm && (
          <p>
            <bdi lang="fr">{step.official}</bdi>
          </p>
        )}
        {step.deadline !== undefined && <PrintDate deadline={step.deadline} />}
      </div>
    </article>
  )
}

/** A date in full; in another language the French date follows it on the same line, where it fits. */
function PrintDate({ deadline }: { deadline: NonNullable<PrintStepItem['deadline']> }) {
  const { t, i18n } = useStrings()
  const language = useLanguage()
  return (
    <>
      {deadline.isOverdue && <p>{t('deadlineBadge.overdue')}</p>}
      <p className={styles.dates}>
        <bdi>{deadlineWords(deadline, language, t)}</bdi>
        {language !== 'fr' && (
          <bdi lang="fr" dir="ltr">
            {deadlineWords(deadline, 'fr', i18n.getFixedT('fr', 'ui'))}
          </bdi>
        )}
      </p>
      {deadline.isUncertain && <p>{t('deadlineBadge.uncertain')}</p>}
    </>
  )
}

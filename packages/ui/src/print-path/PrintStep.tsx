import type { LanguageCode } from '@parcours/i18n'
import { BilingualText } from '../bilingual-text/index.ts'
import { type Deadline, DeadlineBadge } from '../deadline-badge/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLocale } from '../locale-provider/index.ts'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'
import { type PrintPlace, PrintPlaceLines } from './PrintPlaceLines.tsx'

/** A paper to bring, in the visitor's language and as the desk calls it. */
export interface PrintPaper {
  label: string
  french: string
}

/** What makes a step private, and what stands in its place on paper. */
export interface PrintPrivacy {
  /** Id of the topic: printed in clear only when the visitor allowed it. */
  topic: string
  /** A title that gives nothing away: « Une démarche personnelle ». */
  neutralTitle: string
}

/** A step as it is printed. */
export interface PrintStepItem {
  /** Unique on the paper. */
  id: string
  picture: PictogramName
  title: string
  /** Language of the words where it differs from the page: French, while a translation is missing. */
  language?: LanguageCode | undefined
  /** The official French term: printed in every language, to be shown at the desk. */
  official: string
  deadline?: Deadline | undefined
  /** What to do, one sentence a line. */
  sentences: readonly string[]
  papers: readonly PrintPaper[]
  place?: PrintPlace | undefined
  /** Set where the step tells something private. */
  privacy?: PrintPrivacy | undefined
}

/** Whether a step must be printed under its neutral title. */
export function isMasked(step: PrintStepItem, allowedTopics: readonly string[]): boolean {
  return step.privacy !== undefined && !allowedTopics.includes(step.privacy.topic)
}

/** Props of `PrintStep`. */
export interface PrintStepProps {
  step: PrintStepItem
  /** Private topics that the visitor wants in clear. */
  allowedTopics: readonly string[]
}

/** One step on paper: a box to tick, the date, what to do, the papers, the place. */
export function PrintStep({ step, allowedTopics }: PrintStepProps) {
  const { t } = useStrings()
  if (isMasked(step, allowedTopics)) return <MaskedStep step={step} />
  return (
    <article className={styles.step}>
      <Pictogram name={step.picture} size="large" />
      <div className={styles.body}>
        <h3 className={styles.title}>
          <span className={styles.box} aria-hidden="true" />
          <span {...textLocale(step.language)}>{step.title}</span>
        </h3>
        <OfficialName name={step.official} />
        {step.deadline !== undefined && <DeadlineBadge deadline={step.deadline} />}
        {step.sentences.map((sentence) => (
          <p key={sentence} {...textLocale(step.language)}>
            {sentence}
          </p>
        ))}
        {step.papers.length > 0 && (
          <>
            <h4 className={styles.label}>{t('printPath.papers')}</h4>
            <ul className={styles.list}>
              {step.papers.map((paper) => (
                <li className={styles.paper} key={paper.french}>
                  <span className={styles.box} aria-hidden="true" />
                  <BilingualText text={paper.label} french={paper.french} />
                </li>
              ))}
            </ul>
          </>
        )}
        {step.place !== undefined && <PrintPlaceLines place={step.place} level={4} />}
      </div>
    </article>
  )
}

/** In French the term follows its label; in another language it keeps its own direction. */
function OfficialName({ name }: { name: string }) {
  const { t } = useStrings()
  const language: LanguageCode = useLocale().language
  return (
    <p>
      <span className={styles.label}>{t('stepPages.official')}</span>{' '}
      <bdi lang={language === 'fr' ? undefined : 'fr'}>{name}</bdi>
    </p>
  )
}

/** Whoever finds the paper learns that there is something to do by a date, and no more. */
function MaskedStep({ step }: { step: PrintStepItem }) {
  const { t } = useStrings()
  return (
    <article className={styles.step}>
      <Pictogram name="shield" size="large" />
      <div className={styles.body}>
        <h3 className={styles.title}>
          <span className={styles.box} aria-hidden="true" />
          <span>{step.privacy?.neutralTitle}</span>
        </h3>
        {step.deadline !== undefined && <DeadlineBadge deadline={step.deadline} />}
        <p>{t('printPath.private')}</p>
      </div>
    </article>
  )
}

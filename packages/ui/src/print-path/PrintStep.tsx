import type { LanguageCode } from '@parcours/i18n'
import type { ReactNode } from 'react'
import { BilingualText } from '../bilingual-text/index.ts'
import { DeadlineBadge } from '../deadline-badge/index.ts'
import { textLocale } from '../lib/textLocale.ts'
import { useLocale } from '../locale-provider/index.ts'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import { PrintLine } from './PrintLine.tsx'
import styles from './PrintPath.module.css'
import { PrintPlaceLines } from './PrintPlaceLines.tsx'
import { isMasked, type PrintPaper, type PrintStepItem, type PrintStepProps } from './printTypes.ts'

/** One step on paper: a box to tick, the date, what to do, the papers, the place. Or a line, where `detail` says so. */
export function PrintStep({ step, allowedTopics }: PrintStepProps) {
  if (step.detail === 'line') return <PrintLine step={step} allowedTopics={allowedTopics} />
  if (isMasked(step, allowedTopics)) return <MaskedStep step={step} />
  const { place } = step
  const hasHours = place?.week != null
  return (
    <>
      <Frame picture={step.picture} title={<span {...textLocale(step.language)}>{step.title}</span>}>
        <OfficialName step={step} />
        {step.deadline !== undefined && <DeadlineBadge deadline={step.deadline} />}
        {step.sentences.map((sentence) => (
          <p key={sentence} {...textLocale(step.language)}>
            {sentence}
          </p>
        ))}
        <Papers papers={step.papers} />
        <Where where={step.where ?? []} />
        {place !== undefined && !hasHours && <PrintPlaceLines place={place} level={4} />}
      </Frame>
      {/* With its hours a step may be longer than what is left of a sheet: the place may stand on the next one. */}
      {place !== undefined && hasHours && (
        <div className={styles.step} data-print-block="">
          <PrintPlaceLines place={place} level={4} />
        </div>
      )}
    </>
  )
}

interface FrameProps {
  picture: PictogramName
  title: ReactNode
  children: ReactNode
}

function Frame({ picture, title, children }: FrameProps) {
  return (
    <article className={styles.step} data-print-block="">
      <div className={styles.head}>
        <Pictogram name={picture} />
        <h3 className={styles.title}>
          <span className={styles.box} aria-hidden="true" />
          {title}
        </h3>
      </div>
      {children}
    </article>
  )
}

/** The term stands beside a translation, in its own direction. French words are not said twice. */
function OfficialName({ step: { official, title } }: { step: PrintStepItem }) {
  const { t } = useStrings()
  const language: LanguageCode = useLocale().language
  if (language === 'fr' && official === title) return null
  return (
    <p>
      <span className={styles.label}>{t('stepPages.official')}</span>{' '}
      <bdi lang={language === 'fr' ? undefined : 'fr'}>{official}</bdi>
    </p>
  )
}

function Papers({ papers }: { papers: readonly PrintPaper[] }) {
  const { t } = useStrings()
  if (papers.length === 0) return null
  return (
    <>
      <h4 className={styles.label}>{t('printPath.papers')}</h4>
      <ul className={styles.list}>
        {papers.map((paper) => (
          <li className={styles.paper} key={paper.french}>
            <span className={styles.box} aria-hidden="true" />
            <BilingualText text={paper.label} french={paper.french} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Where({ where }: { where: readonly string[] }) {
  const { t } = useStrings()
  if (where.length === 0) return null
  return (
    <div>
      <h4 className={styles.label}>{t('printPath.where')}</h4>
      <ul className={styles.where}>
        {where.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whoever finds the paper learns that there is something to do by a date, and no more. */
function MaskedStep({ step }: { step: PrintStepItem }) {
  const { t } = useStrings()
  return (
    <Frame picture="shield" title={<span>{step.privacy?.neutralTitle}</span>}>
      {step.deadline !== undefined && <DeadlineBadge deadline={step.deadline} />}
      <p>{t('printPath.private')}</p>
    </Frame>
  )
}

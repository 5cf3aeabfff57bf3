import type { LanguageCode } from '@parcours/i18n'
import { CircleCheck, CircleHelp, MapPin, UserRound } from 'lucide-react'
import { BilingualText } from '../bilingual-text/index.ts'
import { type Deadline, DeadlineBadge } from '../deadline-badge/index.ts'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { Pictogram, type PictogramName } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './StepCard.module.css'

/** `applies`: to do. `to_check`: perhaps to do, an agent or one more answer settles it. `done`: done. */
export type StepStatus = 'applies' | 'to_check' | 'done'

/** Props of `StepCard`. */
export interface StepCardProps {
  /** Concept of the picture. */
  picture: PictogramName
  /** What to do, verb first, in the visitor's language. */
  title: string
  /** Language of the title where it differs from the page: French, while a translation is missing. */
  language?: LanguageCode | undefined
  /** The official French term, shown beside the title in other languages. */
  official: string
  /** When it is due. Left out where there is no date. */
  deadline?: Deadline | undefined
  /** Who deals with it: « La mairie de votre commune ». Left out on a brief card. */
  who?: string | undefined
  /** Where it stands. Shown by an icon and a word. */
  status: StepStatus
  /** What a person here does, in words: « Un agent peut le faire avec vous ». */
  help?: string | undefined
  /** Opens the step. */
  onOpen: () => void
}

/** The props of a card in a list: with the id of the step. */
export interface StepCardItem extends StepCardProps {
  /** Unique in the list. */
  id: string
}

/**
 * One step of the path. The whole card is one button, and its name is all that it says:
 * title, where the step stands, date, place, help. The title comes first, so a listener may go on early.
 */
export function StepCard(props: StepCardProps) {
  return (
    <button
      className={styles.card}
      type="button"
      data-status={props.status}
      data-page-card
      onClick={props.onOpen}
    >
      <Pictogram name={props.picture} />
      <span className={styles.body}>
        <span className={styles.title}>
          <BilingualText text={props.title} french={props.official} language={props.language} />
        </span>
        <StepStatusWord status={props.status} />
        <span className={styles.facts}>
          {props.deadline !== undefined && props.status !== 'done' && (
            <span className={styles.date}>
              <DeadlineBadge deadline={props.deadline} />
            </span>
          )}
          {props.who !== undefined && <Fact icon={MapPin} words={props.who} />}
          {props.help !== undefined && <Fact icon={UserRound} words={props.help} />}
        </span>
      </span>
    </button>
  )
}

function Fact({ icon: Icon, words }: { icon: typeof MapPin; words: string }) {
  return (
    <span className={styles.fact}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>
        <FrenchWords text={words} />
      </span>{' '}
    </span>
  )
}

/** Where a step stands. « À faire » is the rule of the list: only the exceptions are marked for the eye. */
function StepStatusWord({ status }: { status: StepStatus }) {
  const { t } = useStrings()
  const Icon = status === 'done' ? CircleCheck : CircleHelp
  return (
    <span className={styles.status} data-status={status}>
      {status !== 'applies' && <Icon className={styles.icon} aria-hidden="true" />}
      <span className={styles.words}>{t(`stepCard.${status}`)}</span>
    </span>
  )
}

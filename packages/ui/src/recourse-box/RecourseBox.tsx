import { formatPhone, type LanguageCode } from '@parcours/i18n'
import { Phone } from 'lucide-react'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { BilingualText } from '../bilingual-text/index.ts'
import { type Deadline, DeadlineBadge } from '../deadline-badge/index.ts'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './RecourseBox.module.css'

/** Someone to write to or to call. */
export interface RecourseContact {
  /** Who it is, in the visitor's language: « La commission de recours de la Caf ». */
  name: string
  /** The official French name, shown beside the name in other languages. */
  french?: string | undefined
  /** What they do, in 1 or 2 sentences: « Le médiateur cherche un accord. » */
  sentences?: readonly string[] | undefined
  /** Digits of the number to call. */
  phone?: string | undefined
}

/** Props of `RecourseBox`. */
export interface RecourseBoxProps {
  /** Who decides again: the one to write to first. */
  who: RecourseContact
  /** How it is done, verb first: 1 to 3 sentences. */
  how: readonly [string, ...string[]]
  /** Until when: a date where it is known, else 1 or 2 sentences. A limit is always said: after it the right is lost. */
  limit: Deadline | readonly [string, ...string[]]
  /** Who seeks an agreement, where there is one. */
  mediator?: RecourseContact | undefined
  /** The Défenseur des droits: the last way, always named. The words and the number come from the catalogue. */
  defender: RecourseContact
  /** The heading. @default « Contester la réponse » */
  title?: string | undefined
  /** Language of the sentences where it differs from the page. */
  language?: LanguageCode | undefined
  /** How a sentence is shown, where it is more than its words (see `EasyText`). */
  renderSentence?: ((sentence: string) => ReactNode) | undefined
  /** Level of the heading below that of the screen; its parts are one level lower. @default 2 */
  level?: 2 | 3 | undefined
}

type Part = 'who' | 'how' | 'limit' | 'mediator' | 'defender'

/** The ways to contest as blocks, one a way, for the children of a `Screen`. */
export function recourseBlocks(props: RecourseBoxProps): ReactElement[] {
  const { who, how, limit, mediator, defender } = props
  const part = (name: Part, content: ReactNode) => (
    <RecoursePart part={name} level={props.level ?? 2} key={name}>
      {content}
    </RecoursePart>
  )
  const text = (sentences: readonly string[]) => (
    <EasyText sentences={sentences} lang={props.language} renderSentence={props.renderSentence} />
  )
  const contact = (someone: RecourseContact) => (
    <Contact {...someone}>{text(someone.sentences ?? [])}</Contact>
  )
  return [
    <RecourseTitle title={props.title} level={props.level ?? 2} key="title" />,
    part('who', contact(who)),
    part('how', text(how)),
    part('limit', 'kind' in limit ? <DeadlineBadge deadline={limit} /> : text(limit)),
    ...(mediator === undefined ? [] : [part('mediator', contact(mediator))]),
    part('defender', contact(defender)),
  ]
}

/** How to contest a decision: to whom, how, until when, and who helps. On the kiosk use `recourseBlocks`. */
export function RecourseBox(props: RecourseBoxProps) {
  return (
    <section className={styles.box}>
      {recourseBlocks(props).map((block) => (
        <Fragment key={block.key}>{block}</Fragment>
      ))}
    </section>
  )
}

function RecourseTitle({ title, level }: { title: string | undefined; level: 2 | 3 }) {
  const { t } = useStrings()
  return <Heading level={level} text={title ?? t('recourseBox.title')} />
}

function RecoursePart({ part, level, children }: { part: Part; level: 2 | 3; children: ReactNode }) {
  const { t } = useStrings()
  return (
    <div className={styles.part} data-part={part}>
      <Heading level={level === 2 ? 3 : 4} text={t(`recourseBox.${part}`)} />
      {children}
    </div>
  )
}

function Contact({ name, french, sentences, phone, children }: RecourseContact & { children: ReactNode }) {
  return (
    <>
      <p className={styles.name}>
        {french === undefined ? name : <BilingualText text={name} french={french} />}
      </p>
      {sentences !== undefined && sentences.length > 0 && children}
      {phone !== undefined && (
        <p className={styles.phone}>
          <Phone className={styles.icon} aria-hidden="true" />
          {/* Digits keep their order inside right-to-left text. */}
          <bdi className={styles.number} dir="ltr">
            {formatPhone(phone)}
          </bdi>
        </p>
      )}
    </>
  )
}

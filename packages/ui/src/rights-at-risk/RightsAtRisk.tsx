import { ShieldAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { BilingualText } from '../bilingual-text/index.ts'
import { Button } from '../button/index.ts'
import { type Deadline, DeadlineBadge } from '../deadline-badge/index.ts'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './RightsAtRisk.module.css'

/** A right that stops, or gets smaller, where nothing is done. */
export interface RightItem {
  /** Unique in the list. */
  id: string
  /** The right in the visitor's language: « L'aide au logement ». Unique: it names the button. */
  right: string
  /** The official French term, shown beside it in other languages. */
  french?: string | undefined
  /** What puts it at risk, and what keeps it: 1 or 2 sentences. */
  sentences: readonly [string] | readonly [string, string]
  /** Until when it can be kept. */
  deadline?: Deadline | undefined
  /** Opens the step that keeps it: no risk is shown without a way out. */
  onOpen: () => void
}

/** Props of `RightsAtRisk`. */
export interface RightsAtRiskProps {
  /** The rights, the most urgent first. At least one: without a risk nothing is shown. */
  rights: readonly [RightItem, ...RightItem[]]
  /** The heading. @default « Gardez vos droits » */
  title?: string | undefined
  /** Level of the heading below that of the screen. @default 2 */
  level?: 2 | 3 | undefined
}

/** The rights as blocks, one each, for the children of a `Screen`. */
export function rightsAtRiskBlocks({ rights, title, level = 2 }: RightsAtRiskProps): ReactElement[] {
  return [
    <RightsTitle title={title} level={level} key="title" />,
    ...rights.map((right) => <RightCard {...right} key={right.id} />),
  ]
}

/** Rights that a change puts at risk, each with what keeps it. Urgent, not alarming. */
export function RightsAtRisk(props: RightsAtRiskProps) {
  const [title, ...cards] = rightsAtRiskBlocks(props)
  return (
    <section className={styles.rights}>
      {title}
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.key}>{card}</li>
        ))}
      </ul>
    </section>
  )
}

function RightsTitle({ title, level }: { title: string | undefined; level: 2 | 3 }) {
  const { t } = useStrings()
  return <Heading level={level} text={title ?? t('rightsAtRisk.title')} />
}

function RightCard({ right, french, sentences, deadline, onOpen }: RightItem) {
  const { t } = useStrings()
  return (
    <div className={styles.card}>
      <p className={styles.right}>
        <ShieldAlert className={styles.icon} aria-hidden="true" />
        <span className={styles.words}>
          {french === undefined ? right : <BilingualText text={right} french={french} />}
        </span>
      </p>
      <EasyText sentences={sentences} />
      {deadline !== undefined && <DeadlineBadge deadline={deadline} />}
      <Button label={t('rightsAtRisk.open', { right })} onPress={onOpen} />
    </div>
  )
}

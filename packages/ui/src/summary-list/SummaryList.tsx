import { Pencil } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { useStrings } from '../strings/index.ts'
import styles from './SummaryList.module.css'

/** One answer that the visitor gave. */
export interface SummaryItem {
  /** Unique in the list. */
  id: string
  /** What was asked, short: « Date du déménagement ». Unique in the list: it names the button. */
  question: string
  /** The answer in words. « Je ne sais pas » is an answer. */
  answer: string
  /** Opens the question again. */
  onChange: () => void
}

/** Props of `SummaryList`. */
export interface SummaryListProps {
  /** The answers, in the order in which they were asked. */
  items: readonly SummaryItem[]
}

/** The answers as blocks, one each, for the children of a `Screen`. */
export function summaryListBlocks({ items }: SummaryListProps): ReactElement[] {
  assertUnique(items)
  return items.map((item) => (
    <dl className={styles.list} key={item.id}>
      <SummaryRow item={item} />
    </dl>
  ))
}

function assertUnique(items: readonly SummaryItem[]): void {
  const twice = items.find(
    (item, index) => items.findIndex((other) => other.question === item.question) !== index,
  )
  if (twice === undefined) return
  throw new Error(
    `SummaryList has two rows named « ${twice.question} »: their « Changer » buttons sound the same. ` +
      'Say whose answer it is, for instance « Âge de l’enfant 2 ».',
  )
}

/** What the visitor answered, each with a button to change it. */
export function SummaryList({ items }: SummaryListProps) {
  assertUnique(items)
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <SummaryRow item={item} key={item.id} />
      ))}
    </dl>
  )
}

function SummaryRow({ item }: { item: SummaryItem }) {
  const { t } = useStrings()
  const id = useId()
  return (
    <div className={styles.row}>
      <dt className={styles.question} id={`${id}-question`}>
        {item.question}
      </dt>
      <dd className={styles.answer}>
        <FrenchWords text={item.answer} />
      </dd>
      <dd className={styles.action}>
        <button
          className={styles.button}
          type="button"
          id={`${id}-change`}
          aria-labelledby={`${id}-change ${id}-question`}
          onClick={item.onChange}
        >
          <Pencil className={styles.icon} aria-hidden="true" />
          {t('summaryList.change')}
        </button>
      </dd>
    </div>
  )
}

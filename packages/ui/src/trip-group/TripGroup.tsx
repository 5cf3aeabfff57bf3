import type { ReactElement } from 'react'
import { BilingualText } from '../bilingual-text/index.ts'
import { Heading } from '../easy-text/index.ts'
import { PlaceFacts, type PlaceItem } from '../place-card/index.ts'
import { StepCard, type StepCardItem } from '../step-card/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './TripGroup.module.css'

/** A paper to bring. */
export interface TripPaper {
  /** Unique in the trip: a paper that two steps need is given once. */
  id: string
  /** The paper in the visitor's language. */
  label: string
  /** The official French term, shown beside the label in other languages. */
  french?: string | undefined
}

/** Props of `TripGroup`. */
export interface TripGroupProps {
  /** Where to go: « La mairie ». */
  place: string
  /** The place itself, where one is known: its name, where it is, phone, open now. */
  at?: PlaceItem | undefined
  /** What is done there, in order. At least one. */
  steps: readonly [StepCardItem, ...StepCardItem[]]
  /** The papers of all the steps, each once. Empty: nothing to bring, and nothing is said of papers. */
  papers: readonly TripPaper[]
  /** Level of the heading below that of the screen. @default 2 */
  level?: 2 | 3 | undefined
}

/** More papers than this in one list are not looked through (falc-rules T26). */
const mostTogether = 5

function assertUnique(papers: readonly TripPaper[]): void {
  const twice = papers.find((paper, index) => papers.findIndex((other) => other.id === paper.id) !== index)
  if (twice === undefined) return
  throw new Error(
    `TripGroup was given the paper « ${twice.id} » twice: the visitor would bring two. ` +
      'Give each paper once, also where several steps need it.',
  )
}

/** Lists of papers, short enough to stand on a page. */
function paperLists(papers: readonly TripPaper[]): TripPaper[][] {
  assertUnique(papers)
  const lists: TripPaper[][] = []
  for (let start = 0; start < papers.length; start += mostTogether)
    lists.push(papers.slice(start, start + mostTogether))
  return lists
}

/** The trip as blocks for the children of a `Screen`: the heading stays with what follows. */
export function tripGroupBlocks({ place, at, steps, papers, level = 2 }: TripGroupProps): ReactElement[] {
  return [
    <Heading level={level} text={place} key={`${place}-title`} />,
    <TripFacts at={at} count={steps.length} key={`${place}-facts`} />,
    ...steps.map((step) => <StepCard {...step} key={step.id} />),
    ...paperLists(papers).map((list, index) => (
      <TripPapers papers={list} isMore={index > 0} key={`${place}-${list[0]?.id}`} />
    )),
  ]
}

/** Several steps in one place, in one trip: where to go, what to do there, what to bring. */
export function TripGroup({ place, at, steps, papers, level = 2 }: TripGroupProps) {
  return (
    <section className={styles.trip}>
      <Heading level={level} text={place} />
      <TripFacts at={at} count={steps.length} />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <StepCard {...step} />
          </li>
        ))}
      </ol>
      {paperLists(papers).map((list, index) => (
        <TripPapers papers={list} isMore={index > 0} key={list[0]?.id} />
      ))}
    </section>
  )
}

function TripFacts({ at, count }: { at: PlaceItem | undefined; count: number }) {
  const { t } = useStrings()
  const words = <p>{t('tripGroup.count', { count })}</p>
  return (
    <div className={styles.facts}>
      {at === undefined ? (
        words
      ) : (
        // Its kind is the heading of the trip.
        <PlaceFacts place={{ ...at, address: [at.address.join(', ')] }}>{words}</PlaceFacts>
      )}
    </div>
  )
}

interface TripPapersProps {
  readonly papers: readonly TripPaper[]
  /** A list of papers stands before this one. */
  readonly isMore: boolean
}

function TripPapers({ papers, isMore }: TripPapersProps) {
  const { t } = useStrings()
  return (
    <div className={styles.papers}>
      <p className={styles.bring}>{t(isMore ? 'tripGroup.bringMore' : 'tripGroup.bring')}</p>
      <ul className={styles.list}>
        {papers.map(({ id, label, french }) => (
          <li className={styles.paper} key={id}>
            {french === undefined ? label : <BilingualText text={label} french={french} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { formatDate, formatPhone, type IsoDate } from '@parcours/i18n'
import type { RefObject } from 'react'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { useLocale } from '../locale-provider/index.ts'
import { OpeningHours } from '../opening-hours/index.ts'
import { Paper, type PaperFormat, PaperHalf, type PaperSize } from '../paper/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { type PlaceItem, sourceDateWords } from '../place-card/index.ts'
import { useStrings } from '../strings/index.ts'
import { halvesOf } from './halves.ts'
import styles from './ServicesCard.module.css'
import { useHeights } from './useHeights.ts'

/** Words of a place that are longer than this, in letters, stay off the card: half a sheet of them is read by nobody. */
const LONGEST = 160

/** Above the words of a place: its line, and the space below it (see `.place`). */
const BRIEF_EDGE_MM = 3

/** Name of the part of a place that stands on every card. */
const briefId = (id: string): string => `${id}/brief`

/** Names of the blocks that are no place. */
const HEAD = 'card-head'
const NUMBERS = 'card-numbers'

/** A number to call in danger. */
export interface CardNumber {
  readonly number: string
  /** Who answers: « Police ou gendarmerie ». */
  readonly label: string
}

/** Props of `ServicesCard`. */
export interface ServicesCardProps {
  /** `a4`: a sheet on its side, to be folded in the middle. `receipt80`: a piece of a roll of 80 mm. @default 'a4' */
  readonly format?: PaperFormat | undefined
  /** The places, the most useful first. About eleven fit on a sheet that is printed on both sides, the last ones in brief. */
  readonly places: readonly PlaceItem[]
  /**
   * The most sheets of A4, printed on both sides. Where not all places fit in full, the last ones are in brief; what does
   * not fit even so is counted on the card. @default no limit
   */
  readonly mostSheets?: number | undefined
  /** Numbers to call in danger, at the end. */
  readonly numbers?: readonly CardNumber[] | undefined
  /** Where « near here » is: « Ville-Exemple ». */
  readonly near?: string | undefined
  /** The day of printing. */
  readonly madeOn: IsoDate
  /** `preview`: on the screen, in place. `print`: on paper only, and everything else of the page is left out of it. */
  readonly medium: 'preview' | 'print'
  /** Told how much paper it takes, in `print` only. Give it a function that stays the same. */
  readonly onMeasure?: ((size: PaperSize) => void) | undefined
}

/** The card of the services near here: to be taken away, useful without the path. 14 points or more. */
export function ServicesCard({ format = 'a4', medium, onMeasure, ...card }: ServicesCardProps) {
  const { places, numbers = [], mostSheets = Number.POSITIVE_INFINITY } = card
  const [head, heights] = useHeights()
  const blocks = places.map(({ id }) => ({
    id,
    full: heights[id] ?? 0,
    brief: (heights[briefId(id)] ?? 0) + BRIEF_EDGE_MM,
  }))
  const ends = { head: heights[HEAD] ?? 0, end: heights[NUMBERS] ?? 0, most: mostSheets * 4 }
  const { halves, brief, left } =
    format === 'receipt80'
      ? { halves: [places.map(({ id }) => id)], brief: [], left: 0 }
      : halvesOf(blocks, ends)
  const dates = new Set(places.map(({ sourceDate }) => sourceDate))
  // One date for all is said once, above.
  const common = dates.size === 1 ? places[0]?.sourceDate : undefined
  return (
    <Paper format={format} layout="folded" medium={medium} onMeasure={onMeasure}>
      {halves.map((ids, index) => (
        <PaperHalf key={ids[0] ?? `half-${index}`}>
          {index === 0 && (
            <Head
              {...card}
              ref={head}
              left={left}
              date={common}
              isDemo={places.some(({ isDemo }) => isDemo)}
            />
          )}
          {places
            .filter(({ id }) => ids.includes(id))
            .map((place) => (
              <Place
                key={place.id}
                place={place}
                hasDate={common === undefined}
                isBrief={brief.includes(place.id)}
              />
            ))}
          {index === halves.length - 1 && numbers.length > 0 && <Numbers numbers={numbers} />}
        </PaperHalf>
      ))}
    </Paper>
  )
}

function Numbers({ numbers }: { numbers: readonly CardNumber[] }) {
  const { t } = useStrings()
  return (
    <section className={styles.place} data-print-block="" data-card-block={NUMBERS}>
      <h2 className={styles.title}>{t('servicesCard.danger')}</h2>
      {numbers.map(({ number, label }) => (
        <p key={number}>
          <bdi className={styles.phone} dir="ltr">
            {formatPhone(number)}
          </bdi>{' '}
          {label}
        </p>
      ))}
    </section>
  )
}

const isShortEnough = (words: string | undefined): words is string =>
  words !== undefined && words.length <= LONGEST

interface HeadProps extends Pick<ServicesCardProps, 'near' | 'madeOn'> {
  /** Date of the information of all places. */
  readonly date: string | undefined
  readonly isDemo: boolean
  /** Places that are not on the card. */
  readonly left: number
  readonly ref: RefObject<HTMLElement | null>
}

function Head({ near, madeOn, date, isDemo, left, ref }: HeadProps) {
  const { t } = useStrings()
  const { language } = useLocale()
  return (
    <header className={styles.head} ref={ref} data-card-block={HEAD}>
      <h1 className={styles.heading}>{t('servicesCard.title')}</h1>
      {near !== undefined && (
        <p>
          <bdi lang="fr">{near}</bdi>
        </p>
      )}
      <p>{t('printPath.madeOn', { date: formatDate(madeOn, language) })}</p>
      {date !== undefined && <p>{t('placeCard.source', { date: sourceDateWords(date, language) })}</p>}
      <p>{t('servicesCard.otherDays')}</p>
      <p>{t('servicesCard.mayChange')}</p>
      <p>{t('openingHours.callFirst')}</p>
      {left > 0 && <p>{t('servicesCard.left', { count: left })}</p>}
      {isDemo && <p className={styles.strong}>{t('servicesCard.demo')}</p>}
    </header>
  )
}

interface PlaceProps {
  readonly place: PlaceItem
  /** What, where and phone only: there is no room for more. */
  readonly isBrief: boolean
  /** The date of the information is not said for all places above. */
  readonly hasDate: boolean
}

function Place({ place, isBrief, hasDate }: PlaceProps) {
  const { t } = useStrings()
  const { kind, picture, name, address, phones, isItinerant } = place
  return (
    // In brief it does not tell how tall it is in full: that was measured before.
    <article className={styles.place} data-print-block="" {...(!isBrief && { 'data-card-block': place.id })}>
      <div className={styles.lines} data-card-block={briefId(place.id)}>
        <h2 className={styles.title}>
          <Pictogram name={picture} />{' '}
          <span>
            <FrenchWords text={kind} />
          </span>
        </h2>
        {[name, address.join(', ')].map((line) => (
          <p key={line}>
            <bdi lang="fr">{line}</bdi>
          </p>
        ))}
        {isItinerant && <p>{t('placeCard.moves')}</p>}
        {phones.map((phone) => (
          <p key={phone}>
            {t('placeCard.phone')}{' '}
            <bdi className={styles.phone} dir="ltr">
              {formatPhone(phone)}
            </bdi>
          </p>
        ))}
      </div>
      {!isBrief && <Details place={place} hasDate={hasDate} />}
    </article>
  )
}

/** When it is open, and what to know before going. */
function Details({ place, hasDate }: Pick<PlaceProps, 'place' | 'hasDate'>) {
  const { t } = useStrings()
  const { language } = useLocale()
  const { week, appointment, access, entrance, howToGet, note, sourceDate } = place
  return (
    <>
      {week == null ? <p>{t('openingHours.unknownNow')}</p> : <OpeningHours week={week} isShort />}
      {(appointment === 'only' || appointment === 'no') && <p>{t(`placeCard.appointment_${appointment}`)}</p>}
      {access !== undefined && <p>{t(`placeCard.access_${access}`)}</p>}
      {[entrance, howToGet, note].filter(isShortEnough).map((words) => (
        <p key={words}>
          <bdi lang="fr">{words}</bdi>
        </p>
      ))}
      {hasDate && sourceDate !== undefined && (
        <p>{t('placeCard.source', { date: sourceDateWords(sourceDate, language) })}</p>
      )}
    </>
  )
}

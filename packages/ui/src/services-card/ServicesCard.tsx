import { formatDate, formatPhone, type IsoDate } from '@parcours/i18n'
import type { RefObject } from 'react'
import { FrenchWords } from '../lib/FrenchWords.tsx'
import { useLocale } from '../locale-provider/index.ts'
import { OpeningHours } from '../opening-hours/index.ts'
import { Paper, type PaperFormat, PaperHalf, type PaperSize } from '../paper/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { type PlaceItem, sourceDateWords } from '../place-card/index.ts'
import { useStrings } from '../strings/index.ts'
import { type Block, type Detail, HALF_MM, halvesOf, ROLL_MM } from './halves.ts'
import styles from './ServicesCard.module.css'
import { type Heights, useHeights } from './useHeights.ts'

/** Words of a place that are longer than this, in letters, stay off the card: half a sheet of them is read by nobody. */
const LONGEST = 160

/** Above the words of a place: its line, and the space below it; then between its parts (see `.place`). */
const EDGE_MM = 2.3
const PART_GAP_MM = 0.5

/** Names of the blocks that are no place. */
const HEAD = 'card-head'
const OTHERS = 'card-others'
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
  /** The places, the most useful first. About thirteen fit on a sheet that is printed on both sides, half of them with their hours. */
  readonly places: readonly PlaceItem[]
  /** Kinds of place of which none is known: who reads asks for them. In the visitor's language. */
  readonly others?: readonly string[] | undefined
  /**
   * The most sheets of A4, printed on both sides. Where not all places fit in full, some have no hours (see `halvesOf`);
   * what does not fit even so is counted on the card. @default no limit
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
  const { places, numbers = [], others = [], mostSheets = Number.POSITIVE_INFINITY } = card
  const [head, heights] = useHeights()
  const isRoll = format === 'receipt80'
  const { halves, details, ends, left } = halvesOf(blocksOf(places, heights), {
    head: heights[HEAD] ?? 0,
    end: [heights[OTHERS] ?? 0, heights[NUMBERS] ?? 0],
    ...(isRoll ? { most: 1, half: ROLL_MM } : { most: mostSheets * 4, half: HALF_MM }),
  })
  const dates = new Set(places.map(({ sourceDate }) => sourceDate))
  // One date for all is said once, above.
  const common = dates.size === 1 ? places[0]?.sourceDate : undefined
  const isDemo = places.some((place) => place.isDemo)
  return (
    <Paper format={format} layout="folded" medium={medium} onMeasure={onMeasure}>
      {halves.map((ids, index) => (
        <PaperHalf key={ids[0] ?? `half-${index}`}>
          {index === 0 && <Head {...card} ref={head} left={left} date={common} isDemo={isDemo} />}
          {places
            .filter(({ id }) => ids.includes(id))
            .map((place) => (
              <Place
                key={place.id}
                place={place}
                hasDate={common === undefined}
                detail={details.get(place.id) ?? 'brief'}
              />
            ))}
          {ends[0] === index && others.length > 0 && <Others kinds={others} />}
          {ends[1] === index && numbers.length > 0 && <Numbers numbers={numbers} isNarrow={isRoll} />}
        </PaperHalf>
      ))}
    </Paper>
  )
}

/** How tall each place is in each length: what is not on the card now was measured before. */
function blocksOf(places: readonly PlaceItem[], heights: Heights): readonly Block[] {
  const kinds = new Set<string>()
  return places.map(({ id, kind }) => {
    const part = (name: Detail) => heights[partId(id, name)] ?? 0
    const brief = part('brief') + EDGE_MM
    const hours = brief + PART_GAP_MM + part('hours')
    const isMore = kinds.has(kind)
    kinds.add(kind)
    return { id, isMore, brief, hours, full: hours + PART_GAP_MM + part('full') }
  })
}

/** Name of a part of a place: what each length adds to the one before it. */
const partId = (id: string, detail: Detail): string => `${id}/${detail}`

function Others({ kinds }: { kinds: readonly string[] }) {
  const { t } = useStrings()
  return (
    <section className={styles.place} data-print-block="" data-card-block={OTHERS}>
      <h2 className={styles.title}>{t('servicesCard.others')}</h2>
      <p>{t('servicesCard.askOthers')}</p>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <FrenchWords text={kind} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NumbersProps {
  readonly numbers: readonly CardNumber[]
  readonly isNarrow: boolean
}

function Numbers({ numbers, isNarrow }: NumbersProps) {
  const { t } = useStrings()
  return (
    <section className={styles.place} data-print-block="" data-card-block={NUMBERS}>
      <h2 className={styles.title}>{t('servicesCard.danger')}</h2>
      <div className={isNarrow ? undefined : styles.numbers}>
        {numbers.map(({ number, label }) => (
          <p key={number}>
            <bdi className={styles.phone} dir="ltr">
              {formatPhone(number)}
            </bdi>{' '}
            {label}
          </p>
        ))}
      </div>
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
  readonly detail: Detail
  /** The date of the information is not said for all places above. */
  readonly hasDate: boolean
}

function Place({ place, detail, hasDate }: PlaceProps) {
  const part = (name: Detail) => ({ className: styles.lines, 'data-card-block': partId(place.id, name) })
  return (
    <article className={styles.place} data-print-block="">
      <div {...part('brief')}>
        <WhatAndWhere place={place} />
      </div>
      {detail !== 'brief' && (
        <div {...part('hours')}>
          <Hours place={place} />
        </div>
      )}
      {detail === 'full' && (
        <div {...part('full')}>
          <Before place={place} hasDate={hasDate} />
        </div>
      )}
    </article>
  )
}

/** On every card. Who comes without the appointment that is needed came for nothing: that is said, too. */
function WhatAndWhere({ place }: { place: PlaceItem }) {
  const { t } = useStrings()
  const { kind, picture, name, address, phones, isItinerant, appointment } = place
  return (
    <>
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
      {appointment === 'only' && <p>{t('placeCard.appointment_only')}</p>}
    </>
  )
}

/** What a place says of itself is mostly of its hours: « Ouvert deux samedis par mois ». */
function Hours({ place: { week, appointment, note } }: { place: PlaceItem }) {
  const { t } = useStrings()
  return (
    <>
      {week == null ? <p>{t('openingHours.unknownNow')}</p> : <OpeningHours week={week} isShort />}
      {appointment === 'no' && <p>{t('placeCard.appointment_no')}</p>}
      {isShortEnough(note) && <OwnWords words={note} />}
    </>
  )
}

/** In French: they are those of the place, or of the operator. */
function OwnWords({ words }: { words: string }) {
  return (
    <p>
      <bdi lang="fr">{words}</bdi>
    </p>
  )
}

/** What to know before going. */
function Before({ place, hasDate }: Pick<PlaceProps, 'place' | 'hasDate'>) {
  const { t } = useStrings()
  const { language } = useLocale()
  const { access, entrance, howToGet, sourceDate } = place
  return (
    <>
      {access !== undefined && <p>{t(`placeCard.access_${access}`)}</p>}
      {[entrance, howToGet].filter(isShortEnough).map((words) => (
        <OwnWords key={words} words={words} />
      ))}
      {hasDate && sourceDate !== undefined && (
        <p>{t('placeCard.source', { date: sourceDateWords(sourceDate, language) })}</p>
      )}
    </>
  )
}

import { formatDate, type LanguageCode, monthNames } from '@parcours/i18n'
import { Accessibility, Bus, Info } from 'lucide-react'
import type { ReactElement } from 'react'
import { Heading } from '../easy-text/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { OpeningHours } from '../opening-hours/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PlaceCard.module.css'
import { Contact, Demo, Fact, PlaceFacts, Where } from './PlaceFacts.tsx'
import type { PlaceItem } from './placeTypes.ts'

/** Props of `PlaceCard`. */
export interface PlaceCardProps {
  /** What is known of the place; what is not known is not shown. */
  readonly place: PlaceItem
  /**
   * `brief`: where, phone, open now: for a list. `visit`: what to know before going too. `full`: the week and the date of
   * the information too. @default 'full'
   */
  readonly detail?: 'brief' | 'visit' | 'full' | undefined
  /** Level of its heading below that of the screen. @default 2 */
  readonly level?: 2 | 3 | undefined
}

/** A place where to go: what it is, where, phone, open now or when, what to know before going. */
export function PlaceCard({ place, detail = 'full', level = 2 }: PlaceCardProps) {
  return (
    <article className={styles.card}>
      <PlaceFacts place={place} title={<PlaceTitle place={place} level={level} />} />
      {detail === 'full' && place.week != null && <OpeningHours week={place.week} />}
      {detail !== 'brief' && <Before place={place} />}
      {detail === 'full' && place.sourceDate !== undefined && <Source date={place.sourceDate} />}
    </article>
  )
}

function PlaceTitle({ place, level }: { place: PlaceItem; level: 2 | 3 }) {
  return (
    <div className={styles.title}>
      <Pictogram name={place.picture} />
      <Heading level={level} text={place.kind} />
    </div>
  )
}

/** Props of `placeCardBlocks`. */
export interface PlaceCardBlocksOptions extends PlaceCardProps {
  /** Columns of the screen (`useColumns`). A low screen has 2: there even a brief card is more than a page. @default 1 */
  readonly columns?: 1 | 2 | undefined
}

/**
 * The card in parts, for the children of a `Screen`: at large sizes all that is known of a place is more than a page. First
 * where, phone, open now; in full then the week; then what to know before going. A part without words is left out.
 */
export function placeCardBlocks({
  place,
  detail = 'full',
  level,
  columns = 1,
}: PlaceCardBlocksOptions): ReactElement[] {
  const { id, week, access, entrance, howToGet, note, sourceDate } = place
  const date = detail === 'full' ? sourceDate : undefined
  const hasMore = [access, entrance, howToGet, note, date].some((fact) => fact !== undefined)
  const brief =
    columns === 1
      ? [<PlaceCard key={`${id}-where`} place={place} detail="brief" level={level} />]
      : [
          <PlaceWhere key={`${id}-where`} place={place} level={level} />,
          <PlaceNow key={`${id}-now`} place={place} />,
        ]
  if (detail === 'brief') return brief
  return [
    ...brief,
    ...(week == null || detail === 'visit' ? [] : [<PlaceWeek key={`${id}-week`} place={place} />]),
    ...(hasMore ? [<PlaceBefore key={`${id}-before`} place={{ ...place, sourceDate: date }} />] : []),
  ]
}

function PlaceWhere({ place, level = 2 }: PlaceCardProps) {
  return (
    <article className={styles.card}>
      <PlaceTitle place={place} level={level} />
      <p>
        <bdi lang="fr">{place.name}</bdi>
      </p>
      {place.isDemo && <Demo />}
      <Where place={{ ...place, address: [place.address.join(', ')] }} />
    </article>
  )
}

function PlaceNow({ place }: PlaceCardProps) {
  return (
    <section className={styles.card}>
      <p>
        <bdi lang="fr">{place.name}</bdi>
      </p>
      <Contact place={place} />
    </section>
  )
}

function PlaceWeek({ place: { name, week } }: PlaceCardProps) {
  const { t } = useStrings()
  return (
    <section className={styles.card}>
      <PartTitle title={t('placeCard.hours')} name={name} />
      <OpeningHours week={week} />
    </section>
  )
}

function PlaceBefore({ place }: PlaceCardProps) {
  const { t } = useStrings()
  return (
    <section className={styles.card}>
      <PartTitle title={t('placeCard.before')} name={place.name} />
      <Before place={place} />
      {place.sourceDate !== undefined && <Source date={place.sourceDate} />}
    </section>
  )
}

/** A part may stand on another page than the name of its place. */
function PartTitle({ title, name }: { title: string; name: string }) {
  return (
    <p>
      <span className={styles.strong}>{title}</span> <bdi lang="fr">{name}</bdi>
    </p>
  )
}

/** What to know before going: wheelchair, transport. */
function Before({ place }: { place: PlaceItem }) {
  const { t } = useStrings()
  const { access, entrance, howToGet, note } = place
  return (
    <>
      {access !== undefined && (
        <Fact icon={Accessibility}>
          <p>{t(`placeCard.access_${access}`)}</p>
        </Fact>
      )}
      <OwnWords icon={Accessibility} title={t('placeCard.entrance')} words={entrance} />
      <OwnWords icon={Bus} title={t('placeCard.howToGet')} words={howToGet} />
      <OwnWords icon={Info} title={t('placeCard.note')} words={note} />
    </>
  )
}

interface OwnWordsProps {
  icon: typeof Info
  title: string
  /** In French: they are those of the place, or of the operator. */
  words: string | undefined
}

function OwnWords({ icon, title, words }: OwnWordsProps) {
  if (words === undefined) return null
  return (
    <Fact icon={icon}>
      <p className={styles.strong}>{title}</p>
      <p>
        <bdi lang="fr">{words}</bdi>
      </p>
    </Fact>
  )
}

function Source({ date }: { date: string }) {
  const { t } = useStrings()
  const language = useLanguage()
  return <p className={styles.source}>{t('placeCard.source', { date: sourceDateWords(date, language) })}</p>
}

/** « 25 novembre 2026 » with its weekday, or « août 2024 » where the day is not known. */
export function sourceDateWords(date: string, language: LanguageCode): string {
  const [year = '', month = ''] = date.split('-')
  return date.length > 7 ? formatDate(date, language) : `${monthNames(language)[Number(month) - 1]} ${year}`
}

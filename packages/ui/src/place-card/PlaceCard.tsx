import { formatDate, formatPhone, type LanguageCode, monthNames } from '@parcours/i18n'
import { Accessibility, Bus, CalendarCheck, Info, MapPin, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { Heading } from '../easy-text/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { OpeningHours } from '../opening-hours/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PlaceCard.module.css'
import type { PlaceDistance, PlaceItem } from './placeTypes.ts'

/** Props of `PlaceCard`. */
export interface PlaceCardProps {
  readonly place: PlaceItem
  /** `brief`: where, phone, open now: for a list. `full`: all that is known. @default 'full' */
  readonly detail?: 'brief' | 'full' | undefined
  /** Level of its heading below that of the screen. @default 2 */
  readonly level?: 2 | 3 | undefined
}

/** A place where to go: what it is, where, phone, open now or when, what to know before going. */
export function PlaceCard({ place, detail = 'full', level = 2 }: PlaceCardProps) {
  return (
    <article className={styles.card}>
      <Pictogram name={place.picture} size="large" />
      <div className={styles.body}>
        <Heading level={level} text={place.kind} />
        <p>
          <bdi lang="fr">{place.name}</bdi>
        </p>
        {place.isDemo && <Demo />}
        <Where place={place} />
        <Phones phones={place.phones} />
        <OpeningHours now={place.now} week={detail === 'full' ? place.week : undefined} />
        <Before place={place} isFull={detail === 'full'} />
        {place.sourceDate !== undefined && detail === 'full' && <Source date={place.sourceDate} />}
      </div>
    </article>
  )
}

function Fact({ icon: Icon, children }: { icon: typeof Info; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>{children}</div>
    </div>
  )
}

function Demo() {
  const { t } = useStrings()
  return <p className={styles.strong}>{t('placeCard.demo')}</p>
}

function Where({ place: { address, distance, isItinerant = false } }: PlaceCardProps) {
  const { t } = useStrings()
  return (
    <Fact icon={MapPin}>
      {address.map((line) => (
        <p key={line}>
          <bdi lang="fr">{line}</bdi>
        </p>
      ))}
      {isItinerant && <p>{t('placeCard.moves')}</p>}
      {isItinerant && <p>{t('placeCard.askWhere')}</p>}
      {distance !== undefined && !isItinerant && <Distance distance={distance} />}
    </Fact>
  )
}

function Distance({ distance: { value, unit } }: { distance: PlaceDistance }) {
  const { t } = useStrings()
  return (
    <p>{unit === 'metre' ? t('placeCard.metres', { value }) : t('placeCard.kilometres', { count: value })}</p>
  )
}

function Phones({ phones }: { phones: readonly string[] }) {
  const { t } = useStrings()
  if (phones.length === 0) return null
  return (
    <Fact icon={Phone}>
      {phones.map((phone) => (
        <p key={phone}>
          {t('placeCard.phone')}{' '}
          <bdi className={styles.strong} dir="ltr">
            {formatPhone(phone)}
          </bdi>
        </p>
      ))}
    </Fact>
  )
}

/** What to know before going: appointment, wheelchair, transport. */
function Before({ place, isFull }: { place: PlaceItem; isFull: boolean }) {
  const { t } = useStrings()
  const { appointment, access, entrance, howToGet, note } = place
  return (
    <>
      {appointment !== undefined && (
        <Fact icon={CalendarCheck}>
          <p>{t(`placeCard.appointment_${appointment}`)}</p>
        </Fact>
      )}
      {isFull && access !== undefined && (
        <Fact icon={Accessibility}>
          <p>{t(`placeCard.access_${access}`)}</p>
        </Fact>
      )}
      {isFull && <OwnWords icon={Accessibility} title={t('placeCard.entrance')} words={entrance} />}
      {isFull && <OwnWords icon={Bus} title={t('placeCard.howToGet')} words={howToGet} />}
      {isFull && <OwnWords icon={Info} title={t('placeCard.note')} words={note} />}
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

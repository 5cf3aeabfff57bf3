import { formatPhone } from '@parcours/i18n'
import { CalendarCheck, type LucideIcon, MapPin, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { OpeningHours } from '../opening-hours/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PlaceCard.module.css'
import type { PlaceDistance, PlaceItem } from './placeTypes.ts'

/** Props of `Fact`. */
interface FactProps {
  readonly icon: LucideIcon
  readonly children: ReactNode
}

/** A fact of a place, with its sign. */
export function Fact({ icon: Icon, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>{children}</div>
    </div>
  )
}

/** Props of `PlaceFacts`. */
interface PlaceFactsProps {
  readonly place: PlaceItem
  /** What stands above its name. */
  readonly title?: ReactNode
  /** What stands below its address. */
  readonly children?: ReactNode
}

/** What it is called and where; beside it, where there is room, how to reach it. */
export function PlaceFacts({ place, title, children }: PlaceFactsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {title}
        <p>
          <bdi lang="fr">{place.name}</bdi>
        </p>
        <Where place={place} />
        {children}
      </div>
      <div className={styles.column}>
        {place.isDemo && <Demo />}
        <Contact place={place} />
      </div>
    </div>
  )
}

/** Says of an invented place that it is invented. */
export function Demo() {
  const { t } = useStrings()
  return <p className={styles.strong}>{t('placeCard.demo')}</p>
}

/** The lines of the address, and how far it is. */
export function Where({ place: { address, distance, isItinerant = false } }: { place: PlaceItem }) {
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

/** How to reach a place: phone, open now or when, with an appointment or not. */
export function Contact({ place }: { place: PlaceItem }) {
  return (
    <>
      <Phones phones={place.phones} />
      <OpeningHours now={place.now} />
      <Appointment place={place} />
    </>
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

function Appointment({ place: { appointment } }: { place: PlaceItem }) {
  const { t } = useStrings()
  if (appointment === undefined) return null
  return (
    <Fact icon={CalendarCheck}>
      <p>{t(`placeCard.appointment_${appointment}`)}</p>
    </Fact>
  )
}

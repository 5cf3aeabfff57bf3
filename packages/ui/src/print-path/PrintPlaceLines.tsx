import { formatPhone } from '@parcours/i18n'
import { OpeningHours, type OpeningWeek } from '../opening-hours/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'

/** Where to go or whom to call. */
export interface PrintPlace {
  name: string
  /** What it is, in the visitor's language: « La mairie ». Without it the paper says « Où aller ». */
  kind?: string | undefined
  /** The place is invented, for a demonstration: it is said. */
  isDemo?: boolean | undefined
  /** The lines of the address, as on an envelope. */
  address: readonly string[]
  /** Digits of the phone number, if there is one. */
  phone?: string | undefined
  /** When it is open, in sentences. */
  hours?: readonly string[] | undefined
  /** Its usual week, where it is known. */
  week?: OpeningWeek | null | undefined
}

/** A place on paper. Address and phone keep their order inside right-to-left text. */
export function PrintPlaceLines({ place, level }: { place: PrintPlace; level: 3 | 4 }) {
  const { t } = useStrings()
  const Label = `h${level}` as const
  return (
    <div>
      <Label className={styles.label}>{place.kind ?? t('printPath.where')}</Label>
      {place.isDemo && <p>{t('placeCard.demo')}</p>}
      {[place.name, ...place.address].map((line) => (
        <p key={line}>
          <bdi lang="fr">{line}</bdi>
        </p>
      ))}
      {place.phone !== undefined && (
        <p>
          <span className={styles.label}>{t('printPath.phone')}</span>{' '}
          <bdi className={styles.phone} dir="ltr">
            {formatPhone(place.phone)}
          </bdi>
        </p>
      )}
      {place.hours !== undefined && (
        <>
          <Label className={styles.label}>{t('printPath.hours')}</Label>
          <div className={styles.lines}>
            {place.hours.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </>
      )}
      {place.week != null && (
        <>
          <Label className={styles.label}>{t('printPath.hours')}</Label>
          <OpeningHours week={place.week} />
        </>
      )}
    </div>
  )
}

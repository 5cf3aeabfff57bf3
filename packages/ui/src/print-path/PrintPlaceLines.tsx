import { formatPhone } from '@parcours/i18n'
import { useStrings } from '../strings/index.ts'
import styles from './PrintPath.module.css'

/** Where to go or whom to call. */
export interface PrintPlace {
  name: string
  /** The lines of the address, as on an envelope. */
  address: readonly string[]
  /** Digits of the phone number, if there is one. */
  phone?: string | undefined
  /** When it is open, in sentences. */
  hours?: readonly string[] | undefined
}

/** A place on paper. Address and phone keep their order inside right-to-left text. */
export function PrintPlaceLines({ place, level }: { place: PrintPlace; level: 3 | 4 }) {
  const { t } = useStrings()
  const Label = `h${level}` as const
  return (
    <div>
      <Label className={styles.label}>{t('printPath.where')}</Label>
      {[place.name, ...place.address].map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
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
    </div>
  )
}

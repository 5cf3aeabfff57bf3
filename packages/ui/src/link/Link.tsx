import { useId } from 'react'
import { QrCode } from '../qr-code/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './Link.module.css'

interface CommonProps {
  /** What is found there, in few words: « Le site de la Caf ». */
  label: string
  /** The whole public address: `https://www.caf.fr`. Never one that holds answers: it is shown. */
  address: `https://${string}`
}

interface OnKiosk {
  /** `kiosk`: the address is shown to be noted. `phone`: a link that is followed. */
  medium: 'kiosk'
  /** Shows a code for the camera of a telephone too. @default false */
  hasCode?: boolean | undefined
}

interface OnPhone {
  medium: 'phone'
  hasCode?: never
}

/** Props of `Link`. */
export type LinkProps = CommonProps & (OnKiosk | OnPhone)

/** The address as people write it: without `https://` and the last stroke. */
const written = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '')

/**
 * An address on another site. A kiosk does not follow it: nobody gets lost on a foreign page, and nothing of the visit
 * leaves the machine. It shows the address to be noted. A phone gets a real link.
 */
export function Link(props: LinkProps) {
  const { label, address } = props
  if (props.medium === 'kiosk') return <Noted {...props} />
  return (
    <a className={styles.link} href={address} rel="noreferrer" referrerPolicy="no-referrer">
      <span className={styles.words}>{label}</span>{' '}
      <span className={styles.line}>
        <Address address={address} />
      </span>
    </a>
  )
}

function Noted({ label, address, hasCode = false }: CommonProps & OnKiosk) {
  const { t } = useStrings()
  const id = useId()
  return (
    <div className={styles.noted} role="group" aria-labelledby={id}>
      <div className={styles.side}>
        <p className={styles.label} id={id}>
          {label}
        </p>
        <p>{t('link.note')}</p>
        <p>
          <Address address={address} />
        </p>
        {hasCode && <p>{t('link.scan')}</p>}
      </div>
      {hasCode && <QrCode text={address} />}
    </div>
  )
}

/** An address keeps its order inside right-to-left text, and stands where the line begins. */
function Address({ address }: { address: string }) {
  return (
    <bdi className={styles.address} dir="ltr">
      {written(address)}
    </bdi>
  )
}

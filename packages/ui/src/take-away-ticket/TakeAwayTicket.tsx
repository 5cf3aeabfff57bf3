import { Check, FileText, Minus, Smartphone } from 'lucide-react'
import { useId } from 'react'
import { EasyText, Heading } from '../easy-text/index.ts'
import { QrCode } from '../qr-code/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './TakeAwayTicket.module.css'

interface CommonProps {
  /** What the visitor takes away, in few words each: « Vos démarches ». At least one. */
  holds: readonly [string, ...string[]]
  /** What is not on it, in few words each: « Votre nom ». Empty only where nothing is left out. */
  leavesOut: readonly string[]
  /** Level of the heading below that of the screen; its parts are one level lower. @default 2 */
  level?: 2 | 3 | undefined
}

interface OnPaper {
  /** On paper: it takes a number of sheets. */
  medium: 'paper'
  /** Sheets that come out of the printer. */
  pages: number
  address?: never
}

interface OnPhone {
  /** On a telephone: it takes the address that the code opens. */
  medium: 'phone'
  /** What the camera of the telephone reads: a whole address. */
  address: string
  pages?: never
}

/** Props of `TakeAwayTicket`. */
export type TakeAwayTicketProps = CommonProps & (OnPaper | OnPhone)

/** What the visitor takes away, on paper or on a telephone: what it holds, and what it does not. */
export function TakeAwayTicket(props: TakeAwayTicketProps) {
  const { t } = useStrings()
  const { medium, holds, leavesOut, level = 2 } = props
  const id = useId()
  const Icon = medium === 'paper' ? FileText : Smartphone
  return (
    <section className={styles.ticket} aria-labelledby={id}>
      <div className={styles.title}>
        <Icon className={styles.icon} aria-hidden="true" />
        <Heading level={level} id={id} text={t(`takeAwayTicket.${medium}`)} />
      </div>
      {props.medium === 'paper' ? (
        <p>{t('takeAwayTicket.pages', { count: props.pages })}</p>
      ) : (
        <>
          <EasyText sentences={[t('takeAwayTicket.scan')]} />
          <QrCode text={props.address} />
        </>
      )}
      <div className={styles.lists}>
        <Contents part="holds" things={holds} level={level} />
        {leavesOut.length > 0 && <Contents part="leavesOut" things={leavesOut} level={level} />}
      </div>
    </section>
  )
}

interface ContentsProps {
  part: 'holds' | 'leavesOut'
  things: readonly string[]
  level: 2 | 3
}

function Contents({ part, things, level }: ContentsProps) {
  const { t } = useStrings()
  const Icon = part === 'holds' ? Check : Minus
  return (
    <div className={styles.part}>
      <Heading level={level === 2 ? 3 : 4} text={t(`takeAwayTicket.${part}`)} />
      <ul className={styles.list}>
        {things.map((thing) => (
          <li className={styles.thing} key={thing}>
            <Icon className={styles.icon} aria-hidden="true" />
            <span className={styles.words}>{thing}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

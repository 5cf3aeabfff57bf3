import { QrCode } from '@parcours/ui'
import { Camera, type LucideIcon, Pointer, ScanQrCode } from 'lucide-react'
import { usePhoneStrings } from '../../phone/strings.ts'
import { phoneAddress } from '../adapters/phoneAddress.ts'
import { useKiosk } from '../KioskContext.tsx'
import styles from './PhoneCode.module.css'

/** The code as a picture, and how to take it, with pictures. */
export function PhoneCode({ publicUrl }: { publicUrl: string }) {
  const { t } = usePhoneStrings()
  const address = phoneAddress(useKiosk(), publicUrl)
  return (
    <div className={styles.code}>
      <QrCode text={address} label={t('take.code')} moduleMm={1.1} />
      <ol className={styles.how}>
        <How icon={Camera} words={t('take.how1')} />
        <How icon={ScanQrCode} words={t('take.how2')} />
        <How icon={Pointer} words={t('take.how3')} />
      </ol>
    </div>
  )
}

function How({ icon: Icon, words }: { icon: LucideIcon; words: string }) {
  return (
    <li className={styles.step}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </li>
  )
}

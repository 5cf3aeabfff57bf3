import { QrCode } from '@parcours/ui'
import { usePhoneStrings } from '../../phone/strings.ts'
import { phoneAddress } from '../adapters/phoneAddress.ts'
import { useKiosk } from '../KioskContext.tsx'

/** The code as it stands on paper: fetched with its codec, when a kiosk has an address for phones. */
export function PaperCode({ publicUrl }: { publicUrl: string }) {
  const { t } = usePhoneStrings()
  return <QrCode text={phoneAddress(useKiosk(), publicUrl)} label={t('take.code')} />
}

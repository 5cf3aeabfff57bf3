import { type CSSProperties, useMemo } from 'react'
import { useStrings } from '../strings/index.ts'
import { drawQr } from './matrix.ts'
import styles from './QrCode.module.css'

/** Below this, cameras of ordinary telephones miss modules, on paper as on screen. */
const SMALLEST_MODULE_MM = 0.5

export interface QrCodeProps {
  /** What a camera reads: a whole address (`https://…`), at most 2,331 bytes. It is neither shown nor read aloud. */
  readonly text: string
  /** What the code is, for screen readers and the voice. @default « Un code pour votre téléphone. » */
  readonly label?: string | undefined
  /**
   * Side of one module in millimetres: at least 0.5, rounded up to whole pixels on a screen. An address of 120
   * characters has 53 modules a side with the white around: 52 mm on a screen of 4 pixels a millimetre.
   * @default 0.8
   */
  readonly moduleMm?: number | undefined
}

/** A QR code in its true size, black on white in every theme. */
export function QrCode({ text, label, moduleMm = 0.8 }: QrCodeProps) {
  const { t } = useStrings()
  const { side, path, version } = useMemo(() => drawQr(text), [text])
  const size = {
    '--pc-qr-module': Math.max(SMALLEST_MODULE_MM, moduleMm),
    '--pc-qr-modules': side,
  } as CSSProperties
  const words = label ?? t('qrCode.label')
  return (
    <div className={styles.code} style={size} role="img" aria-label={words} data-version={version}>
      {/* The voice reads what is shown: here the words are not. */}
      <span className={styles.spoken}>{words}</span>
      <svg className={styles.drawing} viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
        {/* Colours of the drawing itself: a camera needs black on white, whatever the theme. */}
        <rect width={side} height={side} fill="white" />
        <path d={path} fill="black" />
      </svg>
    </div>
  )
}

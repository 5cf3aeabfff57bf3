import { cssPxPerMm } from '@parcours/ui'
import { type ReactNode, useId, useState } from 'react'
import styles from './foundations.module.css'

/** A bank card, in mm (ISO/IEC 7810 ID-1). */
const card = { width: 85.6, height: 53.98 } as const
const least = 2
const most = 8

/** Lets one measure this very screen with a bank card, then draws its children in real mm. Nothing is kept. */
export function Calibrate({ children }: { readonly children: (pxPerMm: number) => ReactNode }) {
  const [pxPerMm, setPxPerMm] = useState(cssPxPerMm)
  const id = useId()
  return (
    <>
      <details className={`sb-unstyled ${styles.calibrate}`}>
        <summary>Mesurer votre écran, pour voir les vraies tailles</summary>
        <p>
          Posez une carte bancaire sur le cadre. Déplacez la réglette jusqu’à ce que le cadre ait la taille de
          la carte. Sans mesure, les tailles ne sont pas justes.
        </p>
        <label htmlFor={id}>
          Réglette : {pxPerMm.toLocaleString('fr', { maximumFractionDigits: 2 })} px par mm
        </label>
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={0.01}
          value={pxPerMm}
          onChange={(event) => setPxPerMm(event.target.valueAsNumber)}
        />
        <div className={styles.card} style={{ width: card.width * pxPerMm, height: card.height * pxPerMm }}>
          85,6 × 54 mm
        </div>
      </details>
      {children(pxPerMm)}
    </>
  )
}

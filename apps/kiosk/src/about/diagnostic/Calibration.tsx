import { EasyText, Heading, Stepper, useLocale } from '@parcours/ui'
import { useState } from 'react'
import sectionStyles from '../About.module.css'
import styles from './Calibration.module.css'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

/** Width in millimetres of a bank card (ISO/IEC 7810 ID-1): everybody has one at hand. */
const cardWidth = 85.6
const range = { min: 180, max: 1000 }

/** A bar to make as wide as a bank card: gives the pixels in a millimetre of this screen. */
export function Calibration() {
  const { pxPerMm } = useLocale().display
  const [width, setWidth] = useState(() => Math.round(pxPerMm * cardWidth))
  const measured = (width / cardWidth).toFixed(2)
  return (
    <section className={sectionStyles.section} lang="fr" dir="ltr">
      <Heading level={2} text={words.calibration.title} />
      <EasyText sentences={[words.calibration.how]} />
      <div className={styles.bar} style={{ inlineSize: width }} />
      <Stepper
        {...range}
        label={words.calibration.label}
        unit={words.calibration.unit}
        value={width}
        bigStep={10}
        onChange={(next) => setWidth(next ?? range.min)}
      />
      <EasyText
        sentences={[
          fill(words.calibration.result, { value: measured }),
          fill(words.calibration.now, { value: pxPerMm.toFixed(2) }),
        ]}
      />
    </section>
  )
}

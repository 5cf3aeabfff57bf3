import { textSizes } from '@parcours/ui'
import { capMm, tokens } from '../../../../packages/ui/generated/tokens.ts'
import { Calibrate } from './Calibrate.tsx'
import styles from './foundations.module.css'

/** The declared reading distance of the kiosk, in mm. */
const distanceMm = 600
const pointMm = 25.4 / 72
/** The angle of a capital that EN 301 549 5.1.4 asks for, in degrees. */
const leastDegrees = 0.7

const inFrench = (value: number, digits = 1): string =>
  value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const degrees = (mm: number): number => (2 * Math.atan(mm / 2 / distanceMm) * 180) / Math.PI
/** How far one may stand for the angle that is asked for, in cm. */
const reachCm = (mm: number): number => mm / 2 / Math.tan((leastDegrees * Math.PI) / 360) / 10

/** The text sizes: what they measure, and how they look at their real size, in Latin and Arabic letters. */
export function TypeScale() {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Taille</th>
            <th scope="col">Hauteur d’un H</th>
            <th scope="col">Corps du texte</th>
            <th scope="col">Angle à 60 cm</th>
            <th scope="col">0,7° jusqu’à</th>
          </tr>
        </thead>
        <tbody>
          {textSizes.map((size) => {
            const mm = capMm[size]
            return (
              <tr key={size}>
                <th scope="row">
                  {size}
                  {size === 2 && ' (au départ)'}
                </th>
                <td>{inFrench(mm)} mm</td>
                <td>
                  {inFrench(mm / tokens['cap-ratio'])} mm, {inFrench(mm / tokens['cap-ratio'] / pointMm, 0)}{' '}
                  points
                </td>
                <td>{inFrench(degrees(mm), 2)}°</td>
                <td>{inFrench(reachCm(mm), 0)} cm</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Calibrate>
        {(pxPerMm) =>
          textSizes.map((size) => <Specimen key={size} size={size} mm={capMm[size]} pxPerMm={pxPerMm} />)
        }
      </Calibrate>
    </>
  )
}

interface SpecimenProps {
  readonly size: number
  readonly mm: number
  readonly pxPerMm: number
}

function Specimen({ size, mm, pxPerMm }: SpecimenProps) {
  const em = (mm / tokens['cap-ratio']) * pxPerMm
  return (
    <figure className={`sb-unstyled ${styles.specimen}`}>
      <figcaption>
        Taille {size} : le H mesure {inFrench(mm)} mm
      </figcaption>
      <div className={styles.line} style={{ fontSize: em, fontWeight: tokens['text-weight'] }}>
        <span className={styles.cap} style={{ height: mm * pxPerMm }} aria-hidden="true" />
        <span style={{ fontFamily: tokens['font-latin'] }}>Hier, où ? 1lI0O</span>
      </div>
      <div
        lang="ar"
        dir="rtl"
        className={styles.line}
        style={{ fontSize: em, fontFamily: tokens['font-arabic'], fontWeight: tokens['text-weight'] }}
      >
        أين تسكن اليوم؟ 12 3
      </div>
    </figure>
  )
}

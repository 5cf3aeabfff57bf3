import { tokens } from '../../../../packages/ui/generated/tokens.ts'
import { Calibrate } from './Calibrate.tsx'
import styles from './foundations.module.css'

const inFrench = (mm: number): string => mm.toLocaleString('fr', { maximumFractionDigits: 2 })
const rulerMm = 160

const lengths = Object.entries<string | number>(tokens).flatMap(([name, value]) =>
  typeof value === 'string' && /^\d+px$/.test(value) ? [[name, value] as const] : [],
)

/** Targets, gaps and the ruler at their real size; then every length of the tokens. */
export function Spacing() {
  return (
    <>
      <Calibrate>
        {(pxPerMm) => (
          <>
            <Ruler pxPerMm={pxPerMm} />
            <Targets pxPerMm={pxPerMm} />
          </>
        )}
      </Calibrate>
      <h2>Les espaces</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Nom</th>
            <th scope="col">Valeur</th>
            <th scope="col">Sur la borne, à {inFrench(tokens['px-per-mm'])} px par mm</th>
            <th scope="col">Vue</th>
          </tr>
        </thead>
        <tbody>
          {lengths.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">
                <code>--pc-{name}</code>
              </th>
              <td>{value}</td>
              <td>{inFrench(Number.parseInt(value, 10) / tokens['px-per-mm'])} mm</td>
              <td>
                <span className={styles.length} style={{ width: value }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Ruler({ pxPerMm }: { readonly pxPerMm: number }) {
  return (
    <svg
      role="img"
      aria-label={`Une règle de ${rulerMm / 10} centimètres`}
      className={styles.ruler}
      width={rulerMm * pxPerMm + 2}
      height={44}
    >
      {Array.from({ length: rulerMm + 1 }, (_, mm) => {
        const height = mm % 10 === 0 ? 24 : mm % 5 === 0 ? 16 : 9
        return (
          <g key={`${mm} mm`}>
            <line x1={mm * pxPerMm + 1} x2={mm * pxPerMm + 1} y1={0} y2={height} stroke="black" />
            {mm % 10 === 0 && (
              <text x={mm * pxPerMm + 3} y={40} fontSize={13}>
                {mm / 10}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Targets({ pxPerMm }: { readonly pxPerMm: number }) {
  const side = tokens['target-mm'] * pxPerMm
  return (
    <figure className={`sb-unstyled ${styles.specimen}`}>
      <figcaption>
        2 cibles de {inFrench(tokens['target-mm'])} mm, à {inFrench(tokens['gap-mm'])} mm l’une de l’autre ; à
        côté, le minimum de WCAG (24 px et 44 px)
      </figcaption>
      <div className={styles.targets} style={{ gap: tokens['gap-mm'] * pxPerMm }}>
        <span style={{ width: side, height: side }}>12,7</span>
        <span style={{ width: side, height: side }}>12,7</span>
        <span data-small="" style={{ width: 24, height: 24 }} />
        <span data-small="" style={{ width: 44, height: 44 }} />
      </div>
    </figure>
  )
}

import { themes } from '@parcours/ui'
import { type ContrastPair, contrastPairs, type PairKind } from '@parcours/ui/contrast'
import { useState } from 'react'
import styles from './foundations.module.css'

type Theme = (typeof themes)[number]

const themeNames: Readonly<Record<Theme, string>> = {
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste, blanc sur noir',
  'contrast-light': 'Contraste, noir sur blanc',
  low: 'Peu de contraste',
}

const kindNames: Readonly<Record<PairKind, string>> = {
  text: 'mots',
  sign: 'signe',
  mark: 'bord ou forme',
  focus: 'anneau de focus',
}

const inFrench = (ratio: number): string => ratio.toLocaleString('fr', { maximumFractionDigits: 1 })

/** Failing pairs first, then the weakest: what needs eyes stands on top. */
const byNeed = (one: ContrastPair, other: ContrastPair): number =>
  Number(one.isEnough) - Number(other.isEnough) || one.ratio / one.least - other.ratio / other.least

/** Every pair of colours that can meet, in every theme, with its contrast computed from the tokens of this build. */
export function ContrastTables() {
  const [isCalm, setCalm] = useState(false)
  const byTheme = themes.map((theme) => ({
    theme,
    pairs: [...contrastPairs(theme, { isCalm })].sort(byNeed),
  }))
  return (
    <>
      <label className={styles.choice}>
        <input type="checkbox" checked={isCalm} onChange={(event) => setCalm(event.target.checked)} />
        Écran calme : certaines couleurs prennent la place d’autres
      </label>
      <table>
        <thead>
          <tr>
            <th scope="col">Thème</th>
            <th scope="col">Paires</th>
            <th scope="col">Mots, le plus faible</th>
            <th scope="col">Bords, le plus faible</th>
            <th scope="col">Trop faibles ou trop forts</th>
          </tr>
        </thead>
        <tbody>
          {byTheme.map(({ theme, pairs }) => (
            <Summary key={theme} name={themeNames[theme]} pairs={pairs} />
          ))}
        </tbody>
      </table>
      {byTheme.map(({ theme, pairs }) => (
        <section key={theme}>
          <h2>{themeNames[theme]}</h2>
          <Pairs name={themeNames[theme]} pairs={pairs} />
        </section>
      ))}
    </>
  )
}

interface PairsProps {
  readonly name: string
  readonly pairs: readonly ContrastPair[]
}

const weakest = (pairs: readonly ContrastPair[], ...kinds: readonly PairKind[]): string =>
  `${inFrench(Math.min(...pairs.filter(({ kind }) => kinds.includes(kind)).map(({ ratio }) => ratio)))} : 1`

function Summary({ name, pairs }: PairsProps) {
  const faults = pairs.filter(({ isEnough }) => !isEnough).length
  return (
    <tr data-fault={faults > 0 || undefined} className={styles.row}>
      <th scope="row">{name}</th>
      <td>{pairs.length}</td>
      <td>{weakest(pairs, 'text', 'sign')}</td>
      <td>{weakest(pairs, 'mark', 'focus')}</td>
      <td>{faults}</td>
    </tr>
  )
}

function Pairs({ name, pairs }: PairsProps) {
  return (
    <div className={styles.wide}>
      <table>
        <caption>{name} : les paires de couleurs, les plus faibles d’abord</caption>
        <thead>
          <tr>
            <th scope="col">Vue</th>
            <th scope="col">Dessus</th>
            <th scope="col">Fond</th>
            <th scope="col">Quoi</th>
            <th scope="col">Contraste</th>
            <th scope="col">Il faut</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <Pair key={`${pair.kind} ${pair.over} ${pair.on}`} {...pair} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pair({
  kind,
  over,
  on,
  colours: [colour, ground],
  ratio,
  least,
  most,
  why,
  isEnough,
}: ContrastPair) {
  const isRing = kind === 'mark' || kind === 'focus'
  return (
    <tr data-fault={!isEnough || undefined} className={styles.row}>
      <td>
        <span
          className={styles.sample}
          style={isRing ? { background: ground, borderColor: colour } : { background: ground, color: colour }}
        >
          {isRing ? '' : 'Aa أب'}
        </span>
      </td>
      <td>
        <code>{over}</code> {colour}
      </td>
      <td>
        <code>{on}</code> {ground}
      </td>
      <td>{kindNames[kind]}</td>
      <td>
        <strong>{inFrench(ratio)} : 1</strong>
        {!isEnough && <em> insuffisant</em>}
      </td>
      <td title={why}>
        {inFrench(least)} au moins{most < 21 && `, ${inFrench(most)} au plus`}
      </td>
    </tr>
  )
}

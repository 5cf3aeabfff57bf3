import { type Example, type Rule, rules } from '@parcours/falc'
import styles from './foundations.module.css'
import { layoutRules } from './layoutRules.ts'

const textOf = (example: Example | undefined): string =>
  example === undefined ? '' : typeof example === 'string' ? example : example.text

const judge = ({ detect, severity }: Rule): string => {
  if (detect === null) return 'personnes'
  return severity === 'error' ? 'machine : faute' : 'machine : conseil'
}

/** The rules of writing, from the checker itself: its words, one text that it takes, one that it refuses. */
export function TextRules() {
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">Règle</th>
            <th scope="col">Oui</th>
            <th scope="col">Non</th>
            <th scope="col">Qui juge</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">
                {rule.id}. {rule.rule}
              </th>
              <td className={styles.good}>{textOf(rule.good[0])}</td>
              <td className={styles.bad}>{textOf(rule.bad[0])}</td>
              <td>{judge(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The layout rules and who judges them. */
export function LayoutRules() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Règle</th>
          <th scope="col">Qui juge</th>
        </tr>
      </thead>
      <tbody>
        {layoutRules.map(({ id, rule, judged }) => (
          <tr key={id}>
            <th scope="row">
              {id}. {rule}
            </th>
            <td>{judged}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

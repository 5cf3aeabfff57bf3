import styles from './blocks.module.css'
import { docsData } from './docsData.ts'
import { Words } from './Words.tsx'

/** The type of an object of words would fill a page. */
const brief = (type: string) => (type.length > 160 ? `${type.slice(0, 160)}…` : type)

/** What the library exports beside its components, from folders that draw nothing. */
export function FunctionTable() {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Functions and values">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it gives</th>
            <th scope="col">Type</th>
          </tr>
        </thead>
        <tbody>
          {docsData().functions.map(({ name, words, type }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Words text={words} />
              </td>
              <td>
                <code className={styles.type}>{brief(type)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import styles from './PrintTable.module.css'

/** A row of a table. */
export interface PrintTableRow {
  /** Unique in the table. */
  readonly id: string
  /** What the row is about. */
  readonly header: string
  /** One text a further column, in order. */
  readonly cells: readonly string[]
}

/** Props of `PrintTable`. */
export interface PrintTableProps {
  /** What the table is: read before it, and printed above. */
  readonly caption: string
  /** Names of the columns; the first one is that of the row headers. */
  readonly columns: readonly [string, string, ...string[]]
  /** The rows, in order. */
  readonly rows: readonly PrintTableRow[]
}

/** A table on a paper for agents: one look down a column. Visitors never get one (falc-rules L11). */
export function PrintTable({ caption, columns, rows }: PrintTableProps) {
  return (
    <table className={styles.table} data-reader="agent">
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" className={styles.cell} key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, header, cells }) => (
          <tr className={styles.row} data-print-block="" key={id}>
            <th scope="row" className={styles.cell}>
              {header}
            </th>
            {columns.slice(1).map((column, index) => (
              <td className={styles.cell} key={column}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

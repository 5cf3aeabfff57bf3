import { Fragment, type ReactElement } from 'react'
import styles from './OptionRows.module.css'

/** Props of `OptionRows`. */
export interface OptionRowsProps {
  /** The cards, in reading order. Each has a key. */
  cards: readonly ReactElement[]
  /** How many cards stand on one line, see `useColumns`. */
  columns: 1 | 2
}

/**
 * Cards set in lines of one or two: each line is one block that a `PageTurner` may put on a page.
 * A line is never cut in the middle.
 */
export function optionRows({ cards, columns }: OptionRowsProps): ReactElement[] {
  const rows: ReactElement[] = []
  for (let start = 0; start < cards.length; start += columns) {
    const line = cards.slice(start, start + columns)
    rows.push(
      <div className={styles.row} data-columns={columns} key={line[0]?.key ?? start}>
        {line.map((card) => (
          <Fragment key={card.key}>{card}</Fragment>
        ))}
      </div>,
    )
  }
  return rows
}

/** The same lines, one under the other, where nothing needs paging. */
export function OptionRows(props: OptionRowsProps) {
  return <div className={styles.rows}>{optionRows(props)}</div>
}

import type { ReactElement } from 'react'
import styles from './OptionRows.module.css'

/** Input of `optionRows`. */
interface OptionRowsProps {
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
        {line}
      </div>,
    )
  }
  return rows
}

/** The same cards where nothing needs paging: the styles give them one or two columns, by the room there is. */
export function OptionGrid({ cards }: Pick<OptionRowsProps, 'cards'>) {
  return <div className={styles.grid}>{cards}</div>
}

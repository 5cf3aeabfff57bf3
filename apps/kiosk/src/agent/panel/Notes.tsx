import { Heading } from '@parcours/ui'
import type { ReactElement } from 'react'
import { classes } from './classes.ts'
import type { Note } from './notes.ts'
import styles from './Panel.module.css'

/** Lines that stand together on a page: more of them would not fit on the lower half of a low screen. */
const linesInBlock = 4

/** Explanations as blocks of a page: a title, and a line each. */
export function noteBlocks(notes: readonly Note[]): ReactElement[] {
  return notes.flatMap(({ id, title, lines, isWarning }) => {
    const parts = Array.from({ length: Math.ceil(lines.length / linesInBlock) }, (_, at) =>
      lines.slice(at * linesInBlock, (at + 1) * linesInBlock),
    )
    return parts.map((part, at) => (
      <section key={`${id}/${part[0]}`} className={classes(styles.note, isWarning && styles.warning)}>
        {at === 0 && <Heading level={3} text={title} />}
        <ul className={styles.lines}>
          {part.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and lines never move
            <li key={index}>{line}</li>
          ))}
        </ul>
      </section>
    ))
  })
}

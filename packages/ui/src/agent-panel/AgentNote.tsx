import type { ReactElement, ReactNode } from 'react'
import { Heading } from '../easy-text/index.ts'
import { classes } from '../lib/classes.ts'
import styles from './AgentPanel.module.css'

/** Props of `AgentNote`. */
export interface AgentNoteProps {
  /** A heading of level 3. Without it the note goes on with the one before it. */
  readonly title?: string | undefined
  /** Something to mind: a bar stands at its start, the title says what. @default false */
  readonly isWarning?: boolean | undefined
  /** What it tells. */
  readonly children: ReactNode
}

/** A framed part of a view of the panel: one block of its pages. */
export function AgentNote({ title, isWarning = false, children }: AgentNoteProps) {
  return (
    <section className={classes(styles.note, isWarning && styles.warning)}>
      {title !== undefined && <Heading level={3} text={title} />}
      {children}
    </section>
  )
}

/** Something that an agent is told: a title, and lines. */
export interface AgentNoteItem {
  /** Unique among the notes of a view. */
  readonly id: string
  /** What the lines are about. */
  readonly title: string
  /** One idea each; a note without lines is left out. */
  readonly lines: readonly string[]
  /** Something to mind. */
  readonly isWarning?: boolean | undefined
}

/** Lines that stand together on a page: more of them would not fit on the lower half of a low screen. */
const linesInBlock = 4

/** Notes as blocks of a `PageTurner`: long ones go on in a next block. */
export function agentNoteBlocks(notes: readonly AgentNoteItem[]): ReactElement[] {
  return notes.flatMap(({ id, title, lines, isWarning }) => {
    const parts = Array.from({ length: Math.ceil(lines.length / linesInBlock) }, (_, at) =>
      lines.slice(at * linesInBlock, (at + 1) * linesInBlock),
    )
    return parts.map((part, at) => (
      <AgentNote key={`${id}/${part[0]}`} title={at === 0 ? title : undefined} isWarning={isWarning}>
        <ul className={styles.lines}>
          {part.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and lines never move
            <li key={index}>{line}</li>
          ))}
        </ul>
      </AgentNote>
    ))
  })
}

import { type ReactElement, useId } from 'react'
import { Heading } from '../easy-text/index.ts'
import { type Option, OptionCard } from '../option-card/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './DocumentChecklist.module.css'

/** A paper to bring or to send. */
export interface PaperItem extends Omit<Option, 'value' | 'isDiscreet'> {
  /** Unique in the list. */
  id: string
  /** The visitor has it. */
  isTicked: boolean
}

/** Props of `DocumentChecklist`. */
export interface DocumentChecklistProps {
  /** The papers, in the order in which they are asked for. */
  papers: readonly PaperItem[]
  /** Called when a paper is ticked or unticked: the caller remembers it. */
  onTick: (id: string, isTicked: boolean) => void
  /** The heading. By default « Les papiers ». */
  title?: string | undefined
  /** Level of the heading below that of the screen. */
  level?: 2 | 3 | undefined
}

/** The papers as blocks, one each, for the children of a `Screen`. */
export function documentChecklistBlocks(
  props: Pick<DocumentChecklistProps, 'papers' | 'onTick'> & { name: string },
): ReactElement[] {
  return props.papers.map(({ id, isTicked, ...paper }) => (
    <OptionCard
      {...paper}
      key={id}
      kind="checkbox"
      name={props.name}
      value={id}
      isChecked={isTicked}
      onChange={(isNowTicked) => props.onTick(id, isNowTicked)}
    />
  ))
}

/** The papers of a step, to tick one by one. How many are ready is said under the heading. */
export function DocumentChecklist({ title, level = 2, ...props }: DocumentChecklistProps) {
  const { t } = useStrings()
  const name = useId()
  const ready = props.papers.filter((paper) => paper.isTicked).length
  return (
    <div className={styles.list} role="group" aria-labelledby={`${name}-title`}>
      <Heading level={level} id={`${name}-title`} text={title ?? t('documentChecklist.title')} />
      <p>{t('documentChecklist.ready', { ready, all: props.papers.length })}</p>
      {documentChecklistBlocks({ ...props, name })}
    </div>
  )
}

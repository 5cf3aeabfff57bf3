import type { ReactElement } from 'react'
import { Heading } from '../easy-text/index.ts'
import { StepCard, type StepCardItem } from '../step-card/index.ts'
import styles from './PhaseSection.module.css'

/** Props of `PhaseSection`. */
export interface PhaseSectionProps {
  /** The phase, in words: « Avant le déménagement ». */
  title: string
  /** The steps of the phase, in order. At least one: a phase without steps is not shown. */
  steps: readonly [StepCardItem, ...StepCardItem[]]
  /** Level of the heading below that of the screen. */
  level?: 2 | 3 | undefined
}

/**
 * The phase as blocks for the children of a `Screen`.
 * Its page turner keeps the heading with the first card, and puts 5 cards on a page at most.
 */
export function phaseSectionBlocks({ title, steps, level = 2 }: PhaseSectionProps): ReactElement[] {
  return [
    <Heading level={level} text={title} key={`${title}-${steps[0].id}`} />,
    ...steps.map((step) => <StepCard {...step} key={step.id} />),
  ]
}

/** A part of the path: a heading and its steps. On the kiosk use `phaseSectionBlocks`: it turns pages. */
export function PhaseSection({ title, steps, level = 2 }: PhaseSectionProps) {
  return (
    <section className={styles.section}>
      <Heading level={level} text={title} />
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step.id}>
            <StepCard {...step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { ReactElement } from 'react'
import { PhaseSection, phaseSectionBlocks } from '../phase-section/index.ts'
import type { StepCardItem } from '../step-card/index.ts'
import { useStrings } from '../strings/index.ts'

/** Props of `FirstThings`. */
export interface FirstThingsProps {
  /** The steps to begin with, the most urgent first: 1 to 3. More would be no beginning. */
  steps:
    | readonly [StepCardItem]
    | readonly [StepCardItem, StepCardItem]
    | readonly [StepCardItem, StepCardItem, StepCardItem]
}

/** « À faire en premier », in the visitor's language. */
export function useFirstThingsTitle(): string {
  return useStrings().t('firstThings.title')
}

/**
 * The first things as blocks for the children of a `Screen`.
 * @param title from `useFirstThingsTitle()`.
 */
export function firstThingsBlocks(props: FirstThingsProps & { title: string }): ReactElement[] {
  return phaseSectionBlocks(props)
}

/** What to begin with: 3 steps at most. */
export function FirstThings({ steps }: FirstThingsProps) {
  const title = useFirstThingsTitle()
  return <PhaseSection title={title} steps={steps} />
}

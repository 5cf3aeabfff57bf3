import { Circle, CircleArrowRight, CircleCheck } from 'lucide-react'
import { BilingualText } from '../bilingual-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './StepPath.module.css'

/** `done`: behind the visitor. `current`: where they are. `next`: still to come. */
export type PathState = 'done' | 'current' | 'next'

/** One step of the way. */
export interface PathStop {
  /** Unique on the path. */
  id: string
  /** What is done there, verb first, in the visitor's language. */
  title: string
  /** The official French term, shown beside the title in other languages. */
  french?: string | undefined
  /** Where it stands: said by an icon and a word. */
  state: PathState
}

/** Props of `StepPath`. */
export interface StepPathProps {
  /** Names the list: « Votre parcours ». */
  label: string
  /** The steps in order: 1 to 7, one of them `current` at most. */
  steps: readonly [PathStop, ...PathStop[]]
}

/** More steps than this are not seen as one way (falc-rules L13): give the parts of the way instead. */
const mostSteps = 7

const icons = { done: CircleCheck, current: CircleArrowRight, next: Circle } as const

function assertOneWay(steps: readonly PathStop[]): void {
  if (steps.length > mostSteps)
    throw new Error(
      `StepPath was given ${steps.length} steps; ${mostSteps} is the most. Give the parts of the way instead, one step for each.`,
    )
  const current = steps.filter(({ state }) => state === 'current')
  if (current.length > 1)
    throw new Error(
      `StepPath has ${current.length} current steps (${current.map(({ id }) => id).join(', ')}): the visitor is at one. Make the others 'next'.`,
    )
}

/** The way in order: what is done, where the visitor is, what comes. It shows; it is not pressed. */
export function StepPath({ label, steps }: StepPathProps) {
  assertOneWay(steps)
  return (
    <ol className={styles.path} aria-label={label}>
      {steps.map((step) => (
        <Stop {...step} key={step.id} />
      ))}
    </ol>
  )
}

function Stop({ title, french, state }: PathStop) {
  const { t } = useStrings()
  const Icon = icons[state]
  return (
    <li className={styles.stop} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.title}>
          {french === undefined ? title : <BilingualText text={title} french={french} />}
        </span>{' '}
        <span className={styles.state}>{t(`stepPath.${state}`)}</span>
      </span>
    </li>
  )
}

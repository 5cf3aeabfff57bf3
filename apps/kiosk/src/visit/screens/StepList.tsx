import type { PathStep } from '@parcours/flows'
import { Screen, StepCard, useColumns } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { phasesOf } from '../adapters/phases.ts'
import { stepCard } from '../adapters/steps.ts'
import { type Day, dayOf, isForToday } from '../adapters/today.ts'
import { useKiosk } from '../KioskContext.tsx'
import type { View } from '../session/session.ts'

/** Props of `StepList`. */
export interface StepListProps {
  readonly view: Extract<View, { name: 'phase' | 'toCheck' | 'here' | 'nothingToDo' }>
}

/** A part of the path as cards, five a page at most. */
export function StepList({ view }: StepListProps) {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const { path, dispatch } = kiosk
  const day = dayOf(kiosk)
  // On a low and wide screen a card with all its lines fills a page: who deals with it is told by the step.
  const isBrief = useColumns() === 2
  const phaseName =
    view.name === 'phase' ? phasesOf(kiosk, t).find(({ id }) => id === view.phase)?.title : undefined
  const titles = {
    phase: phaseName ?? '',
    toCheck: t('toCheck.title'),
    here: t('path.here'),
    nothingToDo: t('path.nothingToDo'),
  }
  const leads = {
    phase: undefined,
    toCheck: [t('toCheck.lead')],
    here: [t('path.hereLead')],
    nothingToDo: [t('path.nothingToDoLead')],
  }
  const lead = leads[view.name]
  return (
    <Screen
      title={titles[view.name]}
      {...(lead && { lead })}
      isAlwaysNumbered
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {path.steps
        .filter((step) => belongs(step, view, day))
        .map((step) => {
          const { id, who, ...card } = stepCard(kiosk, t, step)
          return <StepCard key={id} {...card} {...(!isBrief && { who })} />
        })}
    </Screen>
  )
}

function belongs(step: PathStep, view: StepListProps['view'], day: Day): boolean {
  const { kind, status, phase } = step
  if (view.name === 'here') return isForToday(step, day)
  if (view.name === 'nothingToDo') return kind === 'not_required'
  if (kind === 'not_required') return false
  return view.name === 'toCheck' ? status === 'to_check' : status !== 'to_check' && phase === view.phase
}

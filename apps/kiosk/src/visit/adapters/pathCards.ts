import type { PathStep } from '@parcours/flows'
import type { ActionCardItem } from '@parcours/ui'
import type { KioskTranslate } from '../../strings.ts'
import type { Kiosk } from '../KioskContext.tsx'
import type { View } from '../session/session.ts'
import { phasesOf } from './phases.ts'
import { dayOf, isForToday } from './today.ts'
import { sureTrips } from './trips.ts'

/** A list behind the path; left out while nothing is in it. */
interface PathList extends Pick<ActionCardItem, 'id' | 'label' | 'hint' | 'picture'> {
  readonly size: number
  readonly view: View
}

/**
 * The lists behind the path: one for each phase that has steps, one for what an agent here can finish today, one for what
 * can be done in one trip, one for what needs nothing.
 */
export function pathCards(kiosk: Kiosk, t: KioskTranslate): ActionCardItem[] {
  return listsOf(kiosk, t).flatMap(({ size, view, ...card }) =>
    size === 0 ? [] : [{ ...card, onPress: () => kiosk.dispatch({ type: 'go', view }) }],
  )
}

function listsOf(kiosk: Kiosk, t: KioskTranslate): PathList[] {
  const { steps } = kiosk.path
  const day = dayOf(kiosk)
  const trips = sureTrips(kiosk.path)
  const toDo = steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'to_check')
  const sized = (listed: readonly PathStep[]) => ({
    size: listed.length,
    hint: t('path.phaseCount', { count: listed.length }),
  })
  return [
    ...phasesOf(kiosk, t).map(
      ({ id, title, picture }): PathList => ({
        id,
        label: title,
        picture,
        view: { name: 'phase', phase: id },
        ...sized(toDo.filter(({ phase }) => phase === id)),
      }),
    ),
    {
      id: 'here',
      label: t('path.here'),
      picture: 'desk',
      view: { name: 'here' },
      ...sized(steps.filter((step) => isForToday(step, day))),
    },
    {
      id: 'trips',
      label: t('trips.title'),
      hint: t('trips.count', { count: trips.length }),
      picture: 'same-town',
      view: { name: 'trips' },
      size: trips.length,
    },
    {
      id: 'nothing',
      label: t('path.nothingToDo'),
      picture: 'check',
      view: { name: 'nothingToDo' },
      ...sized(steps.filter(({ kind }) => kind === 'not_required')),
    },
  ]
}

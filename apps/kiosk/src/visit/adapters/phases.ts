import type { PictogramName } from '@parcours/ui'
import type { useKioskStrings } from '../../strings.ts'
import type { Kiosk } from '../KioskContext.tsx'

type Translate = ReturnType<typeof useKioskStrings>['t']

/** A part of the path: before, on the day, after. */
export interface PathPhase {
  readonly id: string
  readonly title: string
  readonly picture: PictogramName
}

const pictures: Readonly<Record<string, Readonly<Record<string, PictogramName>>>> = {
  moving: { before: 'calendar', day: 'moving', after: 'home' },
  birth: { before: 'calendar', day: 'birth', after: 'baby-care' },
  job_loss: { before: 'calendar', day: 'job-loss', after: 'work' },
}

/**
 * The phases of a visit, each once. One event names its own ("Avant de partir"); with several, a phase holds steps of
 * all of them, and its name says no more than before, on the day, after.
 */
export function phasesOf({ session, content, lexicon }: Kiosk, t: Translate): readonly PathPhase[] {
  const { events } = session.case
  const ids = new Set(events.flatMap((event) => content.catalogue.events.get(event)?.phases ?? []))
  const [only] = events
  return [...ids].map((id) => {
    if (events.length === 1 && only !== undefined)
      return {
        id,
        title: lexicon.text('phases', only, id, 'name') ?? id,
        picture: pictures[only]?.[id] ?? 'calendar',
      }
    const several = { before: t('path.before'), day: t('path.day'), after: t('path.after') }
    const title = id === 'before' || id === 'day' || id === 'after' ? several[id] : id
    return { id, title, picture: id === 'before' ? 'calendar' : id === 'day' ? 'clock' : 'check' }
  })
}

import type { Facts } from '@parcours/flows'
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

/** The outcomes after which nobody should read "after the birth" beside a baby's bottle. */
const losses: readonly string[] = ['stillborn', 'died_after_birth']

/** The visitor said that the baby died. */
function isLoss({ birth_outcome: outcome }: Facts): boolean {
  if (typeof outcome === 'string') return losses.includes(outcome)
  const isOneOf = typeof outcome === 'object' && outcome !== null && 'oneOf' in outcome
  return isOneOf && outcome.oneOf.every((each) => losses.includes(each))
}

/**
 * The phases of a visit, each once. One event names its own ("Avant de partir"); with several, a phase holds steps of
 * all of them, and its name says no more than before, on the day, after. So it does after a loss.
 */
export function phasesOf({ session, content, lexicon }: Kiosk, t: Translate): readonly PathPhase[] {
  const { events } = session.case
  const ids = new Set(events.flatMap((event) => content.catalogue.events.get(event)?.phases ?? []))
  const [only] = events
  return [...ids].map((id) => {
    if (events.length === 1 && only !== undefined && !isLoss(session.case.facts))
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

import type { PathStep } from '@parcours/flows'
import type { Kiosk } from '../KioskContext.tsx'

/** What tells whether the time of a step has come. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Ids of the steps that are done. */
  readonly done: ReadonlySet<string>
  /** Events of which the day is known and still to come: a birth, a move, the end of a contract. */
  readonly ahead: ReadonlySet<string>
}

/** Ids of the steps that are done. */
export const doneOf = (steps: readonly PathStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ id, status }) => (status === 'done' ? [id] : [])))

/** The day of a visit, as its steps see it. */
export function dayOf({ path, session, content }: Pick<Kiosk, 'path' | 'session' | 'content'>): Day {
  const { events, facts } = session.case
  const { today, steps } = path
  const isAhead = (event: string) => {
    const anchors = content.catalogue.events.get(event)?.anchors ?? []
    const known = anchors.map((fact) => facts[fact]).filter((date) => typeof date === 'string')
    // A baby may come before the day that was expected: one day that has come is enough.
    return known.length > 0 && known.every((date) => date > today)
  }
  return { today, done: doneOf(steps), ahead: new Set(events.filter(isAhead)) }
}

/** All that comes before the step, and is on this path, is done. */
export const isReady = ({ after }: PathStep, { done }: Pick<Day, 'done'>): boolean =>
  after.every((id) => done.has(id))

/**
 * A step that can be finished here today: an agent here does it with the visitor, nothing is left to check, what comes
 * before it is done, and its time has come.
 */
export function isForToday(step: PathStep, day: Day): boolean {
  const { level, status, kind } = step
  const isOpen = level === 'with_you' && status === 'applies' && kind !== 'not_required'
  return isOpen && isReady(step, day) && hasItsTimeCome(step, day)
}

/**
 * The day from which it can be done has come. A step without such a day that the catalogue puts on or after the day of
 * its event waits for that day: an address is not told before the move, nor the costs of a baby's care before the birth.
 * Where nobody said when the event is, nothing holds the step back.
 */
function hasItsTimeCome({ phase, events, deadline }: PathStep, { today, ahead }: Day): boolean {
  const opens = deadline?.opens ?? null
  if (opens !== null) return opens <= today
  return phase === 'before' || !events.every((event) => ahead.has(event))
}

import mother from '@parcours/flows/scenarios/birth-single-parent-low-pay.json' with { type: 'json' }
import family from '@parcours/flows/scenarios/family-two-children-same-commune.json' with { type: 'json' }
import job from '@parcours/flows/scenarios/job-end-of-cdd.json' with { type: 'json' }
import { Temporal } from 'temporal-polyfill'

/** The exercises, in order. Only ever appended to: a code says the place of its exercise. */
export const practiceIds = ['family', 'mother', 'job'] as const
export type PracticeId = (typeof practiceIds)[number]

/**
 * People who do not exist, as the tests of the catalogue know them, each with the day on which they come: dates press
 * then, and none is over.
 */
const people: Readonly<Record<PracticeId, { readonly person: unknown; readonly day: string }>> = {
  family: { person: family, day: '2026-12-01' },
  mother: { person: mother, day: '2026-11-10' },
  job: { person: job, day: '2026-12-01' },
}

/** Steps that a good walk through an exercise does not miss: its advice names what they are about. */
export const practiceSteps: Readonly<Record<PracticeId, readonly string[]>> = {
  family: [
    'give-notice-to-landlord',
    'keep-current-school',
    'rent-guarantee-visale',
    'online-address-change',
  ],
  mother: ['first-prenatal-exam', 'pregnancy-declaration', 'birth-bonus', 'early-recognition'],
  job: [
    'register-france-travail',
    'collect-end-documents',
    'check-end-of-contract-bonus',
    'health-cover-portability',
  ],
}

/** The number by which a code names an exercise, from 1; null for a visitor. */
export function exerciseOf(practice: PracticeId | null): number | null {
  return practice === null ? null : practiceIds.indexOf(practice) + 1
}

/** The exercise of a number; undefined for one that this version does not have. */
export function practiceOf(exercise: number): PracticeId | undefined {
  return practiceIds[exercise - 1]
}

const isoDate = /^\d{4}-\d\d-\d\d$/

/**
 * The person of an exercise, who comes today: all dates move with the day, by whole weeks, so that an exercise does not
 * grow old. Unchecked: `parseCase` has the last word.
 * @param today `YYYY-MM-DD`
 */
export function practicePerson(id: PracticeId, today: string): unknown {
  const { person, day } = people[id]
  const { days } = Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' })
  return moved(person, Math.floor(days / 7))
}

function moved(value: unknown, weeks: number): unknown {
  if (typeof value === 'string')
    return isoDate.test(value) ? Temporal.PlainDate.from(value).add({ weeks }).toString() : value
  if (Array.isArray(value)) return value.map((each) => moved(each, weeks))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, weeks)]))
}

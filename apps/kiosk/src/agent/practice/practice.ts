import mother from '@parcours/flows/scenarios/birth-single-parent-low-pay.json' with { type: 'json' }
import family from '@parcours/flows/scenarios/family-two-children-same-commune.json' with { type: 'json' }
import job from '@parcours/flows/scenarios/job-end-of-cdd.json' with { type: 'json' }

/** The exercises, in order. */
export const practiceIds = ['family', 'mother', 'job'] as const
export type PracticeId = (typeof practiceIds)[number]

/** People who do not exist, as the tests of the catalogue know them. Unchecked: `parseCase` has the last word. */
export const practiceCases: Readonly<Record<PracticeId, unknown>> = { family, mother, job }

/**
 * One step with some readings, and its date for a case.
 */
import { computePath } from '../src/engine/path.ts'
import type { ScreenDef } from '../src/engine/screenTypes.ts'
import type { Fact, Facts, PathStep, Reading, Step } from '../src/engine/types.ts'
import { caseOf, choice, DATE, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

const FACTS: Readonly<Record<string, Fact>> = {
  moving_date: DATE,
  lease_end: DATE,
  contract_end_date: DATE,
  furnished: YES_NO,
  reason: choice('job', 'other'),
  home_now_commune: { type: 'commune' },
  home_next_commune: { type: 'commune' },
}

export interface Changes extends Partial<Step> {
  readonly screens?: readonly ScreenDef[]
  readonly events?: Step['events']
}

export function compute(
  deadline: readonly Reading[],
  facts: Facts,
  { screens, ...changes }: Changes = {},
  events: readonly string[] = ['moving'],
  today = TODAY,
) {
  const catalogue = smallCatalogue({
    facts: FACTS,
    steps: [step('it', { deadline, ...changes })],
    ...(screens ? { screens } : {}),
  })
  return computePath(catalogue, caseOf(facts, events), { today })
}

export function deadlineOf(
  deadline: readonly Reading[],
  facts: Facts,
  changes?: Changes,
  events?: readonly string[],
  today?: string,
): PathStep['deadline'] {
  return compute(deadline, facts, changes, events, today).steps[0]?.deadline ?? null
}

export const latest = (changes: Partial<Reading> = {}): Reading => ({
  type: 'latest',
  anchor: 'moving_date',
  ...changes,
})
export const MOVE = { moving_date: '2027-06-01' }

/**
 * Sources of the catalogue, each with the steps that it feeds.
 */
import type { Step } from '../engine/types.ts'
import type { AgeClass } from '../explain/age.ts'
import { ageClass } from '../explain/age.ts'

export interface Feed {
  readonly id: string
  /** The oldest of its readings: steps may have been checked on different days. */
  readonly checkedOn: string
  readonly age: AgeClass
  readonly steps: readonly string[]
}

/** By the day of reading, the oldest first; then by name. */
export function feedsOf(steps: readonly Step[], today: string): readonly Feed[] {
  const found = new Map<string, { checkedOn: string; steps: string[] }>()
  for (const { id: step, sources } of steps) {
    for (const { id, checkedOn } of sources) {
      const known = found.get(id)
      if (!known) found.set(id, { checkedOn, steps: [step] })
      else {
        known.steps.push(step)
        if (checkedOn < known.checkedOn) known.checkedOn = checkedOn
      }
    }
  }
  return [...found]
    .map(([id, { checkedOn, steps: fed }]) => ({
      id,
      checkedOn,
      age: ageClass(checkedOn, today),
      steps: fed,
    }))
    .sort((a, b) =>
      a.checkedOn === b.checkedOn
        ? a.id.localeCompare(b.id, 'fr', { numeric: true })
        : a.checkedOn.localeCompare(b.checkedOn),
    )
}

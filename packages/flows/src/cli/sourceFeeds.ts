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
  /** The oldest of the texts that were read, where one is known. */
  readonly version?: string
  readonly age: AgeClass
  readonly steps: readonly string[]
}

/** By the day of reading, the oldest first; then by name. */
export function feedsOf(steps: readonly Step[], today: string): readonly Feed[] {
  const found = new Map<string, { checkedOn: string; version?: string; steps: string[] }>()
  for (const { id: step, sources } of steps) {
    for (const { id, checkedOn, version } of sources) {
      const known = found.get(id) ?? { checkedOn, steps: [] }
      found.set(id, known)
      known.steps.push(step)
      if (checkedOn < known.checkedOn) known.checkedOn = checkedOn
      if (version !== undefined && version <= (known.version ?? version)) known.version = version
    }
  }
  return [...found]
    .map(([id, { checkedOn, steps: fed, ...known }]) => ({
      id,
      checkedOn,
      ...known,
      age: ageClass(checkedOn, today),
      steps: fed,
    }))
    .sort((a, b) =>
      a.checkedOn === b.checkedOn
        ? a.id.localeCompare(b.id, 'fr', { numeric: true })
        : a.checkedOn.localeCompare(b.checkedOn),
    )
}

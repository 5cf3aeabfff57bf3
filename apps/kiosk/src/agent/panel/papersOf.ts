import type { PathStep } from '@parcours/flows'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { frenchPaper } from './wording.ts'

/** A paper of the file, and how many steps ask for it. */
export interface FilePaper {
  readonly id: string
  /** In French. */
  readonly label: string
  readonly count: number
}

const every = () => true

/**
 * The papers of the steps that are not done yet, each once: what serves most steps comes first.
 * @param counts which steps count. @default every
 */
export function papersOf(kiosk: Kiosk, counts: (step: PathStep) => boolean = every): readonly FilePaper[] {
  const found = new Map<string, FilePaper>()
  for (const step of kiosk.path.steps) {
    const { id: stepId, documentIds, status, kind } = step
    if (status === 'done' || kind === 'not_required' || !counts(step)) continue
    for (const id of documentIds) {
      const before = found.get(id)
      found.set(id, {
        id,
        label: before?.label ?? frenchPaper(kiosk, stepId, id),
        count: (before?.count ?? 0) + 1,
      })
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count)
}

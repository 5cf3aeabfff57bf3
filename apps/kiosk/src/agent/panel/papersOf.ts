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

/** The papers that a step asks to bring: not those to keep at home, nor dates to know, nor keys. */
export function papersToSee({ content }: Kiosk, { id, documentIds }: PathStep): readonly string[] {
  const own = content.catalogue.steps.find(({ step }) => step.id === id)?.step.documents ?? []
  return documentIds.filter((paper) => own.find((one) => one.id === paper)?.kind === undefined)
}

/**
 * The papers of the steps that are not done yet, and those that were seen, each once: what serves most steps comes
 * first.
 * @param seen papers that the agent saw: that a step is done since does not undo it
 * @param counts which steps count. @default every
 */
export function papersOf(
  kiosk: Kiosk,
  seen: readonly string[],
  counts: (step: PathStep) => boolean = every,
): readonly FilePaper[] {
  const found = new Map<string, FilePaper>()
  for (const step of kiosk.path.steps) {
    const { id: stepId, status, kind } = step
    if (kind === 'not_required' || !counts(step)) continue
    for (const id of papersToSee(kiosk, step)) {
      if (status === 'done' && !seen.includes(id)) continue
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

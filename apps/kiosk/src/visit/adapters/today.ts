import type { PathStep } from '@parcours/flows'

/**
 * A step that can be finished here today: an agent here does it with the visitor, nothing is left to check, and its
 * time has come.
 * @param today `YYYY-MM-DD`
 */
export function isForToday({ level, status, kind, deadline }: PathStep, today: string): boolean {
  const isOpen = (deadline?.opens ?? today) <= today
  return level === 'with_you' && status === 'applies' && kind !== 'not_required' && isOpen
}

import { useSyncExternalStore } from 'react'

let isNarrow = false
const listeners = new Set<() => void>()

/** Says whether the visitor's half is narrow and low: an open panel of an agent stands beside it on a low window. */
export function setNarrowHalf(next: boolean): void {
  if (next === isNarrow) return
  isNarrow = next
  for (const listener of listeners) listener()
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

/** Whether the visitor has only a narrow and low half of the screen. */
export const useIsNarrowHalf = (): boolean => useSyncExternalStore(subscribe, () => isNarrow)

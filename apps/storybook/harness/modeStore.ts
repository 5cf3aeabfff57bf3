import type { Mode } from '@parcours/ui/testing'

let mode: Mode | null = null
const listeners = new Set<() => void>()

/** The mode under test, or null: then the toolbar decides. */
export const currentMode = (): Mode | null => mode

/** Shows the mounted story in a mode; null gives it back to the toolbar. */
export function setMode(next: Mode | null): void {
  mode = next
  for (const listener of listeners) listener()
}

export function subscribeToMode(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

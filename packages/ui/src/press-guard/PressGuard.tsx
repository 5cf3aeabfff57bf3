import type { ReactNode } from 'react'
import { usePressGuard } from './usePressGuard.ts'

/** Props of `PressGuard`. */
export interface PressGuardProps {
  /** Milliseconds in which a second press of the same control is ignored; 0 turns that off. @default 500 */
  readonly repeatGuard?: number
  /** Everything that is guarded, the dialogs that it opens too. */
  readonly children: ReactNode
}

/**
 * Makes one act of one press, whatever the hand: two presses of one control close together, a press of a finger that rests
 * for long, of one that trembles, and of one under which the page moves. Put it around the whole page, once, below
 * `LocaleProvider`; `KioskShell` has one of its own. It draws nothing.
 */
export function PressGuard({ repeatGuard, children }: PressGuardProps) {
  return (
    <div style={{ display: 'contents' }} {...usePressGuard(repeatGuard)}>
      {children}
    </div>
  )
}

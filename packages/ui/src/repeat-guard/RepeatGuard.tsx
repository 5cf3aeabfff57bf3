import type { ReactNode } from 'react'
import { useRepeatGuard } from './useRepeatGuard.ts'

/** Props of `RepeatGuard`. */
export interface RepeatGuardProps {
  /** Milliseconds in which a second press of the same control is ignored; 0 turns it off. @default 500 */
  readonly milliseconds?: number
  /** Everything that is guarded, the dialogs that it opens too. */
  readonly children: ReactNode
}

/**
 * Takes two presses of one control, close together, for one: a trembling hand presses twice. Put it around the whole
 * page, once; `KioskShell` has one of its own. It draws nothing.
 */
export function RepeatGuard({ milliseconds, children }: RepeatGuardProps) {
  return (
    <div style={{ display: 'contents' }} onClickCapture={useRepeatGuard(milliseconds)}>
      {children}
    </div>
  )
}

import type { MouseEventHandler } from 'react'
import { useRepeatGuard } from './useRepeatGuard.ts'
import { type TouchPressHandlers, useTouchPress } from './useTouchPress.ts'

/** What an element around the controls hears. */
export interface PressGuardHandlers extends TouchPressHandlers {
  readonly onClickCapture: MouseEventHandler
}

/**
 * Takes each press for what it was meant: see `PressGuard`.
 * @param repeatGuard milliseconds in which a second press of the same control is ignored; 0 turns that off. 500 unless told.
 * @returns handlers for an element around all controls.
 */
export function usePressGuard(repeatGuard?: number): PressGuardHandlers {
  return { onClickCapture: useRepeatGuard(repeatGuard), ...useTouchPress() }
}

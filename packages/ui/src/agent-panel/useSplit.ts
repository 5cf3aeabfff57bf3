import './split.css'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { setNarrowHalf } from '../lib/narrowHalf.ts'
import type { Sharing } from './useTurns.ts'

/** What `useSplit` needs. */
interface SplitOptions extends Sharing {
  readonly isFolded: boolean
  readonly onFold: (isFolded: boolean) => void
  readonly onHide: () => void
}

/**
 * Splits the screen while it is mounted. Escape hides the agent's part at once: somebody else looks at the screen. F6
 * leads from one to the other, as it does between the parts of any window; where they have the screen in turn, it is the
 * turn that it passes on.
 */
export function useSplit(panel: RefObject<HTMLElement | null>, options: SplitOptions): void {
  const { isFolded, isLow, isInTurns } = options
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const isOver = isInTurns && !isFolded
  useLayoutEffect(() => {
    document.documentElement.dataset.split = isOver ? 'over' : isFolded ? 'folded' : 'open'
    setNarrowHalf(isLow && !isFolded && !isInTurns)
    // What had the focus under it is hidden now.
    if (isOver && !panel.current?.contains(document.activeElement)) focusHome(panel.current)
  }, [panel, isOver, isFolded, isLow, isInTurns])
  useKeys(panel, latest)
  useLayoutEffect(
    () => () => {
      delete document.documentElement.dataset.split
      setNarrowHalf(false)
      // The part goes with what had the focus in it. A dialog of it gives it back a moment later, to nothing.
      focusVisitor()
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusVisitor()
      })
    },
    [],
  )
}

function useKeys(panel: RefObject<HTMLElement | null>, latest: RefObject<SplitOptions>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { isFolded, isInTurns, onFold, onHide } = latest.current
      if (event.key === 'Escape') onHide()
      if (event.key !== 'F6' || panel.current === null) return
      event.preventDefault()
      if (isInTurns) {
        if (isFolded) onFold(false)
        else giveTurn(onFold)
      } else if (panel.current.contains(document.activeElement)) focusVisitor()
      else panel.current.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [panel, latest])
}

/** Gives the screen to the visitor, whose page is seen again a frame later. */
export function giveTurn(onFold: (isFolded: boolean) => void): void {
  onFold(true)
  requestAnimationFrame(focusVisitor)
}

/** The part of the panel that holds the view. */
function focusHome(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true })
}

/** The title of the visitor's screen: reading starts there. */
function focusVisitor(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

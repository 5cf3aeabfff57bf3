import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useLocale } from '../locale-provider/index.ts'

/** A wide and low window that turns pages: two halves leave the visitor few lines. The same condition as in split.css. */
const lowWindow =
  '(min-width: 44rem) and (min-height: 30rem) and (max-height: 56rem) and (orientation: landscape)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(lowWindow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

const useIsLow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(lowWindow).matches)

/** How the agent's part shares a window with the visitor's page. */
export interface Sharing {
  /** The window is wide and low. */
  readonly isLow: boolean
  /** The visitor reads a large text on a low window: each has the whole screen in turn. */
  readonly isInTurns: boolean
}

/**
 * Whether the two have the screen side by side or in turn. Where the visitor makes the text so large, or the window
 * gets so low, that turns begin, the visitor has the first one: what somebody just set must not go from their sight.
 * Call it inside the visitor's `LocaleProvider`.
 */
export function useTurns(onFold: (isFolded: boolean) => void): Sharing {
  const { display } = useLocale()
  const isLow = useIsLow()
  const isInTurns = isLow && display.size >= 3
  const latest = useRef(onFold)
  useEffect(() => {
    latest.current = onFold
  })
  const before = useRef(isInTurns)
  useEffect(() => {
    if (isInTurns && !before.current) latest.current(true)
    before.current = isInTurns
  }, [isInTurns])
  return { isLow, isInTurns }
}

import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { useLocale } from '../locale-provider/index.ts'

/** A wide and low window that turns pages: two halves leave the visitor few lines. The same condition as in split.css. */
const lowWindow =
  '(min-width: 44rem) and (min-height: 30rem) and (max-height: 56rem) and (orientation: landscape)'

/** A tablet held upright: a half of its height holds the visitor's bars and a sentence. */
const smallUpright = '(min-width: 44rem) and (max-height: 80rem) and (orientation: portrait)'

/** What each query said last of the screen. */
const known = new Map<string, boolean>()

/** While a paper is printed the window has the size of the sheet: the screen stays what it was, and so does what is on it. */
function matchesScreen(query: string): boolean {
  const before = known.get(query)
  const isMatched = matchMedia('print').matches && before !== undefined ? before : matchMedia(query).matches
  known.set(query, isMatched)
  return isMatched
}

function useMatches(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const lists = [matchMedia(query), matchMedia('print')]
      for (const list of lists) list.addEventListener('change', onChange)
      return () => {
        for (const list of lists) list.removeEventListener('change', onChange)
      }
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchesScreen(query))
}

/** How the agent's part shares a window with the visitor's page. */
export interface Sharing {
  /** The window is wide and low. */
  readonly isLow: boolean
  /** Two halves are too little, by a large text on a low window or by a small one: each has the whole screen in turn. */
  readonly isInTurns: boolean
}

/**
 * Whether the two have the screen side by side or in turn. Where the visitor makes the text so large, or the window
 * gets so low, that turns begin, the visitor has the first one: what somebody just set must not go from their sight.
 * Call it inside the visitor's `LocaleProvider`.
 */
export function useTurns(onFold: (isFolded: boolean) => void): Sharing {
  const { display } = useLocale()
  const isLow = useMatches(lowWindow)
  const isSmall = useMatches(smallUpright)
  const isInTurns = isSmall || (isLow && display.size >= 3)
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

import { useSyncExternalStore } from 'react'

/** The low kiosk of 1280 px: its tools stand on one line, which has no room for more words (see KioskShell.module.css). */
const narrowBar = '(min-width: 75rem) and (max-width: 88rem)'

const subscribe = (onChange: () => void) => {
  const media = window.matchMedia(narrowBar)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** Whether the bar of tools has room for short names only. */
export function useIsNarrowBar(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrowBar).matches)
}

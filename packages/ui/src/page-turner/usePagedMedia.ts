import { useSyncExternalStore } from 'react'

/** Smaller windows (a phone, a page zoomed to 200 %) scroll downwards; kiosks and desks turn pages. */
const pagedMedia = '(min-width: 44rem) and (min-height: 30rem)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(pagedMedia)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the window is one that turns pages. The same condition stands in the styles of Screen and KioskShell. */
export function usePagedMedia(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(pagedMedia).matches)
}

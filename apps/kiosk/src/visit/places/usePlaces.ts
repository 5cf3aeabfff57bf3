import { createContext, use, useEffect, useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { useSettings } from '../../settings/index.ts'
import { loadPlaces, type Places } from './loadPlaces.ts'

/** Where places come from, and what time it is. */
export interface PlacesSource {
  readonly load: (file: string) => Promise<Places>
  /** Places that are there already: stories and tests. */
  readonly atOnce: Places | null
  /** The present instant, ISO 8601 with `Z`. */
  readonly now: () => string
}

const realSource: PlacesSource = {
  load: loadPlaces,
  atOnce: null,
  now: () => Temporal.Now.instant().toString(),
}

/** Stories and tests put places and a clock of their own here; the kiosk needs no provider. */
export const PlacesContext = createContext<PlacesSource>(realSource)

/**
 * The places that this kiosk knows. Null without a directory, while it is on its way, and where it cannot be read: then
 * steps name kinds of place, and the technical page tells the operator what is wrong.
 */
export function usePlaces(): Places | null {
  const { load, atOnce } = use(PlacesContext)
  const { directory: file } = useSettings()
  const [places, setPlaces] = useState<Places | null>(null)
  useEffect(() => {
    if (atOnce !== null || file === null) return
    let isHere = true
    load(file).then(
      (loaded) => {
        if (isHere) setPlaces(loaded)
      },
      // For the operator's log: it says nothing of the visitor.
      (error: unknown) => console.warn(error),
    )
    return () => {
      isHere = false
    }
  }, [load, atOnce, file])
  return atOnce ?? places
}

/** The present instant: « ouvert maintenant » is said of it. */
export const useNow = (): string => use(PlacesContext).now()

import type { Directory } from '@parcours/places'
import type * as Hours from '@parcours/places/hours'
import { loadCommunes } from '../communes.ts'
import { PlacesError, readPlacesText } from './placesText.ts'

/** The places of service that this kiosk knows, and the clockwork of their opening hours. */
export interface Places {
  readonly directory: Directory
  /** Null where its file is missing: places are shown without their hours. */
  readonly hours: typeof Hours | null
}

/** Milliseconds that a server may take for its first answer: nobody waits for it, but a phone must not wait for ever. */
const patience = 20_000

let known: { readonly file: string; readonly places: Promise<Places> } | null = null

/**
 * The directory of the branch: fetched whole and once, so that nothing that is fetched tells where a visitor lives.
 * @param file as in the settings, beside the page: `places.json`
 * @throws PlacesError when it cannot be read. The next call tries again.
 */
export function loadPlaces(file: string): Promise<Places> {
  if (known?.file === file) return known.places
  const places = fetchPlaces(file).catch((error: unknown) => {
    known = null
    throw error
  })
  known = { file, places }
  return places
}

async function fetchPlaces(file: string): Promise<Places> {
  const [text, hours] = await Promise.all([fetchText(file), loadHours(), loadWhereabouts()])
  return { directory: await readPlacesText(text), hours }
}

async function fetchText(file: string): Promise<string> {
  try {
    const answer = await fetch(`/${file}`, { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    if (answer.status === 404) throw new PlacesError({ kind: 'missing' })
    if (!answer.ok) throw new PlacesError({ kind: 'unreachable', status: answer.status })
    const text = await answer.text()
    // A server that answers every address with the page itself has no such file.
    if (text.trimStart().startsWith('<')) throw new PlacesError({ kind: 'missing' })
    return text
  } catch (error) {
    if (error instanceof PlacesError) throw error
    console.warn(error)
    throw new PlacesError({ kind: 'unreachable', status: null })
  }
}

/** Where the commune of the visitor, or of the branch, lies. Without it, what is nearest is known less well. */
const loadWhereabouts = () => loadCommunes().catch((error: unknown) => console.error(error))

/** The library of opening hours is large: nobody needs it before a place is shown. */
async function loadHours(): Promise<typeof Hours | null> {
  try {
    return await import('@parcours/places/hours')
  } catch (error) {
    console.error(error)
    return null
  }
}

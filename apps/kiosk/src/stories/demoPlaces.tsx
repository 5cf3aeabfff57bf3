import { readDirectory } from '@parcours/places'
import demo from '@parcours/places/demo'
import * as hours from '@parcours/places/hours'
import type { ReactNode } from 'react'
import { PlacesContext, type PlacesSource } from '../visit/places/index.ts'
import { storyToday } from './KioskStory.tsx'

const places = { directory: readDirectory(demo), hours }
/** The invented places, on a Tuesday at ten o'clock. */
const source: PlacesSource = {
  load: async () => places,
  atOnce: places,
  now: () => `${storyToday}T09:00:00Z`,
}

/** A decorator: the kiosk of the story knows the invented places. */
export const withDemoPlaces = (story: () => ReactNode) => (
  <PlacesContext value={source}>{story()}</PlacesContext>
)

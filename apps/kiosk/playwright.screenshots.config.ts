import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Pictures of each screen for docs/screenshots: `npm run screenshots -w @parcours/kiosk` after a build. */
// Half the size of the screen: enough to judge a layout, small enough to keep.
export default defineConfig({
  ...journeys,
  testDir: 'screenshots',
  use: { ...journeys.use, deviceScaleFactor: 0.5 },
})

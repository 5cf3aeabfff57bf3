import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Pictures of each screen for docs/screenshots: `npm run screenshots -w @parcours/kiosk` after a build. */
export default defineConfig({ ...journeys, testDir: 'screenshots' })

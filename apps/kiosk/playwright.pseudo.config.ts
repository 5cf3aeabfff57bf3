import { defineConfig } from '@playwright/test'
import { ports } from './journeys/ports.ts'
import kiosk from './playwright.config.ts'

/**
 * The kiosk in a fourth language, made from the French: 40 % longer, each text between brackets. What the visitor
 * sees without brackets is written in code. The journeys run in the copy that `pseudo/serve.mjs` makes.
 */
export default defineConfig({
  ...kiosk,
  testDir: '../../.cache/pseudo/apps/kiosk/pseudo',
  outputDir: '../../.cache/pseudo-results',
  use: { ...kiosk.use, baseURL: `http://127.0.0.1:${ports.pseudo}`, screenshot: 'only-on-failure' },
  webServer: {
    command: `node pseudo/serve.mjs ${ports.pseudo}`,
    url: `http://127.0.0.1:${ports.pseudo}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})

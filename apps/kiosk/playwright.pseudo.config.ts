import { defineConfig } from '@playwright/test'
import kiosk from './playwright.config.ts'

const port = 4189

/**
 * The kiosk in a fourth language, made from the French: 40 % longer, each text between brackets. What the visitor
 * sees without brackets is written in code. The journeys run in the copy that `pseudo/serve.mjs` makes.
 */
export default defineConfig({
  ...kiosk,
  testDir: '../../.cache/pseudo/apps/kiosk/pseudo',
  outputDir: '../../.cache/pseudo-results',
  use: { ...kiosk.use, baseURL: `http://127.0.0.1:${port}`, screenshot: 'only-on-failure' },
  webServer: {
    command: `node pseudo/serve.mjs ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})

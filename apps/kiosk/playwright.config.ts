import { defineConfig } from '@playwright/test'
import { ports } from './journeys/ports.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Journeys of visitors in the built kiosk, in real Chromium: by touch, by keyboard alone, at the largest text. */
export default defineConfig({
  testDir: 'journeys',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 240_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${ports.kiosk}`,
    hasTouch: true,
    // The long journeys run without it: installing it for each would load the whole kiosk again. See offline.spec.ts.
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    actionTimeout: 10_000,
    // What a failed journey did, and its last picture. Pictures of each step cost a third of the time: `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // A long journey runs on one screen, that its tag names; together they see both.
  projects: [
    { name: 'portrait', grepInvert: /@landscape/, use: { viewport: { width: 1080, height: 1920 } } },
    { name: 'landscape', grepInvert: /@portrait/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  // The second one is the address for phones: another origin. See phone.spec.ts.
  webServer: [
    ...[ports.kiosk, ports.phone].map((each) => ({
      command: `npx vite preview --port ${each}`,
      url: `http://127.0.0.1:${each}`,
      reuseExistingServer: false,
    })),
    // The kiosk opened on its paper. See paper.spec.ts.
    {
      command: `npx vite build -c vite.paper.config.ts && npx vite preview -c vite.paper.config.ts --port ${ports.paper}`,
      url: `http://127.0.0.1:${ports.paper}`,
      reuseExistingServer: false,
    },
  ],
})

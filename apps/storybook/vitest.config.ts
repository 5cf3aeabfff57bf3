import { join } from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { drive } from './harness/drive.ts'
import { evidenceReporter, noteStory } from './harness/evidence.ts'
import { remember, setPrint } from './harness/falcCommands.ts'
import { compareTranscript, isTranscribed } from './harness/transcripts.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const isFull = process.env.PARCOURS_FULL === '1'

// Every story is a test: it mounts, plays, and is judged in four modes (harness/testStory.ts).
export default defineConfig({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, '.storybook') })],
  optimizeDeps: {
    // Found before the first story runs: a package discovered later reloads the page under a running test.
    entries: [
      '.storybook/preview.tsx',
      'canaries/*.stories.tsx',
      'write-falc/*.stories.tsx',
      '../kiosk/src/**/*.stories.tsx',
      '../../packages/ui/src/**/*.stories.tsx',
    ],
    include: ['axe-core', 'colorjs.io', 'zod/mini'],
  },
  test: {
    // Pages of words hold no test, and each would be opened: the built Storybook opens them (check-storybook.mjs).
    exclude: ['**/node_modules/**', '../../packages/ui/src/**/*.mdx'],
    setupFiles: ['./harness/setup.ts'],
    reporters: ['default', evidenceReporter],
    // 38 modes instead of 4 in the long run.
    testTimeout: isFull ? 300_000 : 30_000,
    env: {
      PARCOURS_FULL: isFull ? '1' : '0',
      PARCOURS_TRANSCRIPTS: process.env.PARCOURS_TRANSCRIPTS ?? '',
    },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: { executablePath } }),
      commands: { compareTranscript, drive, isTranscribed, noteStory, remember, setPrint },
    },
  },
})

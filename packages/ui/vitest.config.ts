import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const shared = { globalSetup: ['./testing/build.ts'] }

/** Behaviour is judged in a real browser: focus, layout and fonts are what visitors meet. */
const browser = {
  plugins: [react()],
  optimizeDeps: {
    // Named here so that no test file is reloaded half-way when one of them is discovered late.
    include: [
      '@testing-library/jest-dom/vitest',
      '@testing-library/react',
      '@testing-library/user-event',
      'axe-core',
      'colorjs.io',
      'i18next',
      'jsqr',
      'lucide-react',
      'react',
      'react-dom',
      'react-dom/client',
      'react-i18next',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'temporal-polyfill',
      'uqr',
      'zod/mini',
    ],
  },
  test: {
    ...shared,
    name: 'browser',
    include: ['src/**/*.test.{ts,tsx}', 'testing/**/*.test.{ts,tsx}'],
    setupFiles: ['./testing/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      instances: [{ browser: 'chromium' as const }],
      provider: playwright({ launchOptions: { executablePath } }),
    },
  },
}

/** What needs no browser: tokens, contrast, brands, the files themselves. */
const node = {
  // Some start programs, which take their time on a busy machine.
  test: { ...shared, name: 'node', include: ['test/**/*.test.ts'], testTimeout: 30_000 },
}

export default defineConfig({ test: { projects: [browser, node] } })

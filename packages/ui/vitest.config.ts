import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

// Behaviour is judged in a real browser: focus, layout and fonts are what visitors meet.
export default defineConfig({
  plugins: [react()],
  optimizeDeps: {
    // Named here so that no test file is reloaded half-way when one of them is discovered late.
    include: [
      '@radix-ui/react-dialog',
      '@testing-library/jest-dom/vitest',
      '@testing-library/react',
      '@testing-library/user-event',
      'axe-core',
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
    ],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'testing/**/*.test.{ts,tsx}'],
    globalSetup: ['./testing/build.ts'],
    setupFiles: ['./testing/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: { executablePath } }),
    },
  },
})

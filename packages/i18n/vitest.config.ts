import { defineConfig } from 'vitest/config'

// Some start programs, which take their time on a busy machine.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], globalSetup: ['./test/build.ts'], testTimeout: 30_000 },
})

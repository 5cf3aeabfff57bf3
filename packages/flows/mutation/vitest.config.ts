/**
 * The tests that a mutation run asks of the engine. The real catalogue is read as `npm run build` wrote it: compiling
 * it again for each of the mutants would take hours, and its compiler is not what is mutated.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const compiled = fileURLToPath(new URL('./compiled.ts', import.meta.url))

export default defineConfig({
  plugins: [
    {
      name: 'compiled-catalogue',
      enforce: 'pre',
      resolveId: (name, importer) =>
        name.endsWith('/build/compile.ts') && importer?.includes('/test/') ? compiled : null,
    },
  ],
  test: {
    environment: 'node',
    isolate: false,
    include: [
      'test/{answers,case,case.keep,conditions,dates,deadline,deadline.doubt,merge,order,path,ranges}.test.ts',
      'test/{scenarios,screens,words,derived,derived.children,derived.events}.test.ts',
      'test/{conditions,dates}.property.test.ts',
    ],
    // A whole visit proves little about one operator, and costs a second.
    testNamePattern: /^(?!the length of a visit)/,
    testTimeout: 60_000,
  },
})

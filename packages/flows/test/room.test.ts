/**
 * What the engine may not do: it runs in the browser, without a clock, a network or a page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const ENGINE = join(SRC, 'engine')
const files = readdirSync(ENGINE).map((file) => [file, readFileSync(join(ENGINE, file), 'utf8')] as const)

test.each(files)('engine/%s imports nothing but the engine, temporal-polyfill and zod/mini', (_, text) => {
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name)
  for (const name of imported) expect(name).toMatch(/^(\.\/\w+\.ts|temporal-polyfill|zod\/mini)$/)
})

test.each(files)('engine/%s reads no clock, chance or page', (_, text) => {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(code).not.toMatch(/\bDate\b|Temporal\.Now|Math\.random|\bwindow\b|\bdocument\.|\bfetch\(|setTimeout/)
})

const CODEC = join(SRC, 'codec')
const codec = readdirSync(CODEC).map((file) => [file, readFileSync(join(CODEC, file), 'utf8')] as const)

test.each(codec)(
  'codec/%s imports nothing but itself, the engine, temporal-polyfill and the order of the codes',
  (_, text) => {
    const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name)
    for (const name of imported)
      expect(name).toMatch(/^(\.\/\w+\.ts|\.\.\/engine\/\w+\.ts|temporal-polyfill|.*\/code-order\.json)$/)
  },
)

test('the engine does not bring the codec', () => {
  for (const [, text] of files) expect(text).not.toContain('/codec/')
  expect(readFileSync(join(SRC, 'index.ts'), 'utf8')).not.toContain('codec')
})

/** Bytes of an entry, minified and gzipped, without some packages or files. */
async function weigh(external: readonly (string | RegExp)[], input = join(SRC, 'index.ts')): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input,
        external: [...external],
        preserveEntrySignatures: 'strict',
        output: { minify: true },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunks = output && 'output' in output ? output.output : []
  return chunks.reduce(
    (sum, chunk) => sum + ('code' in chunk ? gzipSync(chunk.code, { level: 9 }).length : 0),
    0,
  )
}

test('the browser part weighs 12 KB or less of our own code, 40 KB with its packages', async () => {
  expect(await weigh(['temporal-polyfill', 'zod/mini'])).toBeLessThanOrEqual(12_000)
  expect(await weigh([])).toBeLessThanOrEqual(40_000 - 1_600)
})

test('the codec weighs 4 KB or less, without the engine; the order that it reads 6 KB or less', async () => {
  const others = ['temporal-polyfill', /\/engine\//]
  const own = await weigh([...others, /code-order\.json/], join(CODEC, 'index.ts'))
  expect(own).toBeGreaterThan(500)
  expect(own).toBeLessThanOrEqual(4000)
  expect((await weigh(others, join(CODEC, 'index.ts'))) - own).toBeLessThanOrEqual(6000)
})

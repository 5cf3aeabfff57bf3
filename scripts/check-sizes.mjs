// The weight of what a visitor's machine must load, against the budgets of .size-limit.json (gzip).
// This gathers the files in .cache/sizes, then size-limit judges them; a last run with a budget of 1 kB proves
// that the judge refuses. Needs the kiosk's build. The last line counts the budgets kept.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'vite'
import { at } from './lib/paths.mjs'
import { main, Problem } from './lib/problem.mjs'
import { tool } from './lib/process.mjs'

const sizes = at('.cache', 'sizes')

function readManifest() {
  const file = at('apps', 'kiosk', 'dist', '.vite', 'manifest.json')
  if (!existsSync(file)) throw new Problem('The kiosk is not built: npm test -- --only=builds:build-kiosk')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The files that the page loads before it shows anything: the entry, what it imports at once, and their CSS. */
function firstScreenFiles(manifest) {
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key].imports ?? []) visit(next)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key)
  const files = [...seen].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])])
  if (!files.some((name) => name.endsWith('.js'))) throw new Problem('The kiosk’s manifest names no entry.')
  return [...new Set(files)].filter((name) => /\.(js|css)$/.test(name))
}

/**
 * The chunks of the compiled catalogue and of its words, each on demand: `[['catalogue', 'assets/….js'], ['words/fr.shared', …]]`.
 * None may come with the first screen.
 */
function contentFiles(manifest, atOnce) {
  const found = Object.entries(manifest).flatMap(([key, { file, isDynamicEntry }]) => {
    const name = /flows\/generated\/(catalogue|words\/[\w.-]+)\.json$/.exec(key)?.[1]
    if (!name) return []
    if (!isDynamicEntry || atOnce.includes(file))
      throw new Problem(`${name} comes with the first screen: import it on demand.`)
    return [[name, file]]
  })
  for (const name of ['catalogue', 'words/fr.shared', 'words/fr.moving'])
    if (!found.some(([one]) => one === name))
      throw new Problem(`The kiosk’s manifest names no chunk ${name}.`)
  return found
}

/** Bundles the engine as an application would; `isOwnOnly` leaves every package out. */
async function bundleEngine(name, isOwnOnly) {
  await build({
    configFile: false,
    root: at('packages', 'flows'),
    logLevel: 'error',
    build: {
      outDir: `${sizes}/${name}`,
      rolldownOptions: {
        input: at('packages', 'flows', 'src', 'index.ts'),
        preserveEntrySignatures: 'strict',
        external: isOwnOnly ? /^[^./\0]/ : [],
      },
    },
  })
}

function judge(...args) {
  const [command, ...rest] = tool('size-limit', '--json', ...args)
  const { stdout, stderr } = spawnSync(command, rest, { cwd: at(), encoding: 'utf8' })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Problem(`size-limit gave no report: ${stderr || stdout}`)
  }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

await main(async () => {
  rmSync(sizes, { recursive: true, force: true })
  mkdirSync(`${sizes}/first-screen`, { recursive: true })
  const manifest = readManifest()
  const atOnce = firstScreenFiles(manifest)
  for (const name of atOnce)
    cpSync(at('apps', 'kiosk', 'dist', name), `${sizes}/first-screen/${basename(name)}`)
  for (const [name, file] of contentFiles(manifest, atOnce))
    cpSync(at('apps', 'kiosk', 'dist', file), `${sizes}/content/${name}.js`)
  await bundleEngine('engine-own', true)
  await bundleEngine('engine-whole', false)

  const measured = judge()
  for (const { name, passed, size, sizeLimit } of measured)
    console.log(`${passed ? '✓' : '✗'} ${name}: ${kB(size)} of ${kB(sizeLimit)}`)
  const isRefused = judge('--limit', '1 kB').every(({ passed }) => !passed)
  console.log(`${isRefused ? '✓' : '✗'} canary: a budget of 1 kB is refused`)

  const verdicts = [...measured.map(({ passed }) => passed), isRefused]
  const passed = verdicts.filter(Boolean).length
  console.log(`${passed} passed, ${verdicts.length - passed} failed`)
  process.exitCode = passed === verdicts.length ? 0 : 1
})

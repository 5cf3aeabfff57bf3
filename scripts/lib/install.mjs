// The packages of the lockfile, installed when and only when they are not there yet. No dependency.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { at } from './paths.mjs'
import { npm, run } from './process.mjs'

const marker = at('node_modules', '.parcours-lock')
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const lockHash = () =>
  createHash('sha256')
    .update(read(at('package-lock.json')))
    .digest('hex')

/** Notes that node_modules holds what the lockfile says. */
const markInstalled = () => writeFileSync(marker, `${lockHash()}\n`)

/** Installs the lockfile's packages, unless node_modules holds them already. */
export async function installPackages() {
  if (read(marker).trim() === lockHash()) return
  if (matchesLock()) return markInstalled()
  console.log('Installing the packages of package-lock.json (about a minute the first time)…')
  const [command, ...args] = npm(
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  )
  await run(command, args, { because: 'The packages could not be installed' })
  markInstalled()
}

/**
 * Whether npm itself last installed exactly these packages: true after a contributor's own `npm install`,
 * which leaves no marker. Packages of other platforms may be absent.
 */
function matchesLock() {
  const installed = JSON.parse(read(at('node_modules', '.package-lock.json')) || '{}').packages
  if (!installed) return false
  const wanted = JSON.parse(read(at('package-lock.json'))).packages
  const isSame = ([path, entry]) => {
    const there = installed[path]
    return there
      ? there.version === entry.version && there.integrity === entry.integrity
      : entry.optional === true
  }
  return (
    Object.entries(wanted)
      .filter(([path]) => path.includes('node_modules/'))
      .every(isSame) && Object.keys(installed).every((path) => path in wanted)
  )
}

/**
 * Installs the peers, once, in a folder that git ignores, and ours beside them as another team gets it: packed.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const root = here('../../..')
const packed = join(root, '.cache', 'packages')
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund']

/** What the bench writes: the peers, the built pages, the figures. */
export const CACHE = here('../.cache/bench')

function run(folder: string, command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args[0]} failed in ${folder}. Is the npm registry reached?`)
}

function isInstalled(folder: string): boolean {
  const lock = join(folder, 'package-lock.json')
  return (
    existsSync(join(folder, 'node_modules', 'react')) &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === readFileSync(here('./package-lock.json'), 'utf8')
  )
}

/** Packs ours as it is now, and installs it without a trace in the lockfile of the peers. */
function installOurs(folder: string): void {
  run(root, process.execPath, 'scripts/build-package.mjs')
  rmSync(join(folder, 'node_modules', '@parcours'), { recursive: true, force: true })
  const files = readdirSync(packed).map((file) => join(packed, file))
  run(folder, 'npm', 'install', '--no-save', '--no-package-lock', '--prefer-offline', ...quiet, ...files)
}

/**
 * The folder where every page can be built: peers at the versions of `bench/package-lock.json`, ours, the pages.
 * @throws when npm cannot install them
 */
export function installAll(): string {
  const folder = join(CACHE, 'peers')
  if (!isInstalled(folder)) {
    mkdirSync(folder, { recursive: true })
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(here(`./${file}`), join(folder, file))
    console.log('Installing the design systems to compare with…')
    run(folder, 'npm', 'ci', ...quiet)
  }
  installOurs(folder)
  rmSync(join(folder, 'pages'), { recursive: true, force: true })
  cpSync(here('./pages'), join(folder, 'pages'), { recursive: true })
  return folder
}

/** The version of a package that is installed there. */
export function versionOf(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

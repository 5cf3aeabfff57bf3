/**
 * Installs the engines to compare with, once, in a folder that git ignores.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
export const CACHE = here('../.cache/bench')

/**
 * The folder of the peers, at the versions of `bench/package-lock.json`.
 * @throws when npm cannot install them
 */
export function installPeers(): string {
  const folder = join(CACHE, 'peers')
  const lock = join(folder, 'package-lock.json')
  const isThere =
    existsSync(join(folder, 'node_modules')) &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === readFileSync(here('./package-lock.json'), 'utf8')
  if (isThere) return folder
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(here(`./${file}`), join(folder, file))
  console.log('Installing the engines to compare with…')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`npm ci failed in ${folder}. Is the npm registry reached?`)
  return folder
}

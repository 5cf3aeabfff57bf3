// A Chromium for the browser tests: the one named, one of the machine, or Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './problem.mjs'
import { run } from './process.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const answers = (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

/** The browser that Playwright itself would have downloaded, where someone let it. */
async function playwrightChromium() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

async function lookAround() {
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const known = [...folders, ...path].flatMap((folder) => names.map((name) => join(folder, name)))
  return [...known, ...applications, await playwrightChromium()].find(
    (file) => existsSync(file) && answers(file),
  )
}

const isDebian = () =>
  existsSync('/etc/os-release') &&
  /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))

async function installOnDebian() {
  console.log('No Chromium here: installing Debian’s…')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], quiet)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
}

/** Finds or installs Chromium, and notes it in CHROMIUM_PATH for every stage. Returns its path. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !answers(named)) throw new Problem(`CHROMIUM_PATH is ${named}, which does not start.`)
  let found = named || (await lookAround())
  if (!found && isDebian() && process.getuid?.() === 0) {
    await installOnDebian().catch((error) => console.error(error.message))
    found = await lookAround()
  }
  if (!found)
    throw new Problem(
      'No Chromium found: install Chromium or Chrome (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to one.',
    )
  process.env.CHROMIUM_PATH = found
  return found
}

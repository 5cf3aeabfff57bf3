// The project's Node: the one that is running if it is recent enough, else one brought from the npm registry.
// Why: docs/decisions/0001-node-24-from-npm.md. Plain Node 20, no dependency.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { at } from './paths.mjs'
import { Problem } from './problem.mjs'
import { npm, run } from './process.mjs'

const pinned = JSON.parse(readFileSync(at('scripts', 'node-integrity.json'), 'utf8'))
const major = Number.parseInt(pinned.version, 10)

const isRecent = () => Number.parseInt(process.versions.node, 10) >= major
const askForNode = (why) =>
  new Problem(`${why} Install Node ${major} or later (https://nodejs.org), then run this again.`)

/** The path of the project's Node; brings it into `.node/` where the running one is too old. */
export async function findNode() {
  if (isRecent()) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const integrity = pinned.packages[name]
  if (!integrity)
    throw askForNode(
      `Node ${process.versions.node} is too old, and there is no ready-made one for ${process.platform} ${process.arch}.`,
    )
  const node = at('.node', 'node_modules', name, 'bin', 'node')
  if (!isPinned(name, node)) await bring(name, integrity)
  if (spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() !== `v${pinned.version}`)
    throw askForNode(`The Node brought into .node/ does not run on this machine.`)
  return node
}

function isPinned(name, node) {
  const manifest = at('.node', 'node_modules', name, 'package.json')
  return (
    existsSync(node) &&
    existsSync(manifest) &&
    JSON.parse(readFileSync(manifest, 'utf8')).version === pinned.version
  )
}

/** npm checks the download against the sha512 that we pinned, because we write it into the lockfile it reads. */
async function bring(name, integrity) {
  console.log(
    `Node ${process.versions.node} is older than ${major}: bringing Node ${pinned.version} into .node/ (190 MB, once)…`,
  )
  const dependencies = { [name]: pinned.version }
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version: pinned.version, integrity } }
  mkdirSync(at('.node'), { recursive: true })
  const write = (file, content) => writeFileSync(at('.node', file), `${JSON.stringify(content, null, 2)}\n`)
  write('package.json', { private: true, dependencies })
  write('package-lock.json', { lockfileVersion: 3, requires: true, packages })
  const [command, ...args] = npm(
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefix',
    at('.node'),
  )
  await run(command, args, {
    cwd: at('.node'),
    because: `Node ${pinned.version} could not be brought from the npm registry`,
  })
}

/** Goes on in the project's Node: runs the same command in it and ends with its exit code. Never returns. */
export function continueIn(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
  return new Promise(() => {})
}

/** Whether this process already runs in the project's Node. */
export const isProjectNode = isRecent

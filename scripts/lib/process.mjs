// Starting other programs, always with the project's Node and without telemetry. Plain Node 20, no dependency.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { at, root } from './paths.mjs'
import { Problem } from './problem.mjs'

const silentTools = {
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
}

/** Puts the project's Node and tools first in PATH, and switches the tools' telemetry off, for every child. */
export function prepareEnvironment(nodeDir) {
  const path = (process.env.PATH ?? '').split(delimiter)
  const first = [nodeDir, at('node_modules', '.bin')]
  process.env.PATH = [...first, ...path.filter((dir) => !first.includes(dir))].join(delimiter)
  Object.assign(process.env, silentTools, process.stdout.isTTY ? {} : { NO_COLOR: '1' })
}

const packageOf = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
  attw: '@arethetypeswrong/cli',
}

/** The command line of a tool of node_modules, run by the project's Node: `[node, 'turbo.js', …args]`. */
export function tool(name, ...args) {
  const pkg = packageOf[name] ?? name
  const manifest = at('node_modules', pkg, 'package.json')
  if (!existsSync(manifest)) throw new Problem(`${pkg} is not installed: run "npm run setup".`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return [process.execPath, at('node_modules', pkg, typeof bin === 'string' ? bin : bin[name]), ...args]
}

/** npm's own command line: the npm that started us, or the one in PATH. */
export function npm(...args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, script, ...args] : ['npm', ...args]
}

/** Runs a program in the foreground. Rejects with a `Problem` that starts with `because` when it fails. */
export function run(command, args = [], { cwd = root, env = {}, because = `${command} failed` } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', (error) => reject(new Problem(`${because}: ${error.message}`)))
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Problem(`${because} (${signal ?? `exit code ${code}`}).`)),
    )
  })
}

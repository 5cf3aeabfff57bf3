#!/usr/bin/env node
// Starts the command line. The code is TypeScript, which Node 24 runs as it is; an older Node hands over to the
// project's own one, that `npm start` installs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const args = process.argv.slice(2)

// Lists of places belong to another room, with a command of its own: started as a process, never imported.
const places = fileURLToPath(new URL('../../places/bin/places.mjs', import.meta.url))

if (Number(process.versions.node.split('.')[0]) < 24) handOver()
else if (args[0] === 'places') {
  const { status } = spawnSync(process.execPath, [places, ...args.slice(1)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  const { runFromShell } = await import(main)
  await runFromShell(args)
}

/** To the Node that the project brought, or says how to get it. */
function handOver() {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = `${root}.node/node_modules/node-${process.platform}-${process.arch}/bin/${name}`
  if (!existsSync(own)) {
    console.error('parcours needs Node 24: run "npm start" once (it brings its own), or use Node 24.')
    process.exitCode = 1
    return
  }
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

// Makes a fresh clone ready: the project's Node, then the packages of the lockfile.
// Runs on Node 20 with nothing installed. Where everything is there it does nothing and needs no network.
import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './lib/install.mjs'
import { continueIn, findNode, isProjectNode } from './lib/node.mjs'
import { main } from './lib/problem.mjs'
import { prepareEnvironment, run } from './lib/process.mjs'

export { run }

/**
 * Call it first in each command. When it returns, this process runs in the project's Node, everything is
 * installed, and children started with `run` find the project's tools first.
 */
export async function ensureReady() {
  process.env.PARCOURS_STARTED ??= String(Date.now())
  const node = await findNode()
  prepareEnvironment(dirname(node))
  if (!isProjectNode()) await continueIn(node)
  await installPackages()
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await ensureReady()
    console.log(`Ready (Node ${process.versions.node}). Next: npm start, npm run storybook or npm test.`)
  })
}

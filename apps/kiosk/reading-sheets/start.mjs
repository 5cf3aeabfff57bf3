// Prints the reading sheets of a workshop: docs/relecture.md. The code is TypeScript, which Node 24 runs as it is.
import { ensureChromium } from '../../../scripts/lib/chromium.mjs'
import { continueIn, findNode, isProjectNode } from '../../../scripts/lib/node.mjs'
import { main } from '../../../scripts/lib/problem.mjs'

await main(async () => {
  if (!isProjectNode()) await continueIn(await findNode())
  const { runFromShell } = await import('./main.ts')
  await runFromShell(process.argv.slice(2), ensureChromium)
})

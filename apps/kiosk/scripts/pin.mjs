// Asks for the agents' PIN, and prints the line for agent.pinHash of settings.json: docs/settings.md.
// The PIN is never an argument: it would stay in the history of the shell.
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { continueIn, findNode, isProjectNode } from '../../../scripts/lib/node.mjs'
import { main, Problem } from '../../../scripts/lib/problem.mjs'

/** Reads one line without showing it. */
function askHidden(question) {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      process.stderr.write('\n')
      resolve(line.trim())
      lines.close()
    })
    lines.once('close', () => resolve(''))
  })
}

await main(async () => {
  if (!isProjectNode()) await continueIn(await findNode())
  const { askPin } = await import('../src/settings/askPin.ts')
  const { hashPin, shortestPin } = await import('../src/settings/pinHash.ts')
  try {
    const pin = await askPin(askHidden, { shortest: shortestPin, isTyped: process.stdin.isTTY === true })
    console.log(await hashPin(pin))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Problem(error.message)
  }
})

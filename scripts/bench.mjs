// npm run bench: the benches of the packages, one after the other (two at once would slow each other).
// The figures that were kept, with their date and machine, are in docs/benches.md.
import { ensureChromium } from './lib/chromium.mjs'
import { main } from './lib/problem.mjs'
import { npm, run } from './lib/process.mjs'
import { ensureReady } from './setup.mjs'

const benches = ['@parcours/flows', '@parcours/falc', '@parcours/ui']

await main(async () => {
  await ensureReady()
  await ensureChromium()
  for (const name of benches) {
    console.log(`\n── ${name}`)
    const [command, ...args] = npm('run', 'bench', '-w', name)
    await run(command, args, { because: `The bench of ${name} failed` })
  }
  console.log(
    '\nFigures of this run: packages/flows/.cache/bench/flows.json, packages/ui/.cache/bench/ui.json',
  )
  console.log('Figures kept, with their date: docs/benches.md')
})

// npm start: the kiosk, built and served on this machine. Options: --no-open; PORT=… in the environment.

import { at } from './lib/paths.mjs'
import { main } from './lib/problem.mjs'
import { build, present, serveBuilt, wantedPort } from './lib/serve.mjs'
import { ensureReady } from './setup.mjs'

await main(async () => {
  await ensureReady()
  await build('@parcours/kiosk')
  // Not sooner: it takes the project's Node and what was just installed.
  const { securityHeaders } = await import('../apps/kiosk/server/securityHeaders.ts')
  const { demoPin, demoSettings, hasOwnSettings } = await import('../apps/kiosk/server/demo.ts')
  const plugins = [securityHeaders(), demoSettings()]
  const address = await serveBuilt('kiosk', wantedPort(4173), plugins)
  if (!hasOwnSettings(at('apps', 'kiosk', 'dist')))
    console.log(`\nDemonstration: the agents' desk opens with the PIN ${demoPin} (docs/agent.md).`)
  present('The kiosk is at', address)
})

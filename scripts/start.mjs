// npm start: the kiosk, built and served on this machine. Options: --no-open; PORT=… in the environment.
import { main } from './lib/problem.mjs'
import { build, present, serveBuilt, wantedPort } from './lib/serve.mjs'
import { ensureReady } from './setup.mjs'

await main(async () => {
  await ensureReady()
  await build('@parcours/kiosk')
  // Not sooner: it takes the project's Node and what was just installed.
  const { securityHeaders } = await import('../apps/kiosk/server/securityHeaders.ts')
  const { demoSettings } = await import('../apps/kiosk/server/demo.ts')
  const plugins = [securityHeaders(), demoSettings()]
  present('The kiosk is at', await serveBuilt('kiosk', wantedPort(4173), plugins))
})

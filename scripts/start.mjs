// npm start: the kiosk, built and served on this machine. Options: --no-open; PORT=… in the environment.
import { main } from './lib/problem.mjs'
import { build, present, serveBuilt, wantedPort } from './lib/serve.mjs'
import { ensureReady } from './setup.mjs'

await main(async () => {
  await ensureReady()
  await build('@parcours/kiosk')
  present('The kiosk is at', await serveBuilt('kiosk', wantedPort(4173)))
})

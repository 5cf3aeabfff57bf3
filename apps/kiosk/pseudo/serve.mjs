// Makes the copy of the project that speaks the pseudo-language, builds its kiosk and serves it.
//   node pseudo/serve.mjs PORT
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const kiosk = at('../../../.cache/pseudo/apps/kiosk')

const { status } = spawnSync(process.execPath, [at('../../../packages/i18n/bin/pseudo.mjs')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
// The configuration reads files beside the kiosk that it builds.
process.chdir(kiosk)
await build({ root: kiosk, configFile: `${kiosk}/vite.config.ts`, logLevel: 'warn' })
await preview({
  root: kiosk,
  configFile: `${kiosk}/vite.config.ts`,
  preview: { port: Number(process.argv[2]), strictPort: true },
})

import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { checkAccess } from './lib/storybook-access.mjs'
import { checkSheet } from './lib/storybook-sheet.mjs'
import { checkPad, checkToolbar } from './lib/storybook-tools.mjs'

const dist = process.env.DIST ?? '/work/main/apps/storybook/dist'
const entries = JSON.parse(readFileSync(dist + '/index.json')).entries
const server = await preview({
  root: '/work/main/apps/storybook',
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port: 4294 },
})
const base = server.resolvedUrls.local[0]
const only = process.env.ONLY?.split(',')
if (only) {
  const [f, t] = only.map(Number)
  const ids = Object.keys(entries).filter((i) => entries[i].type === 'docs')
  for (const i of Object.keys(entries)) if (!ids.slice(f, t).includes(i)) delete entries[i]
}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
const t0 = Date.now()
const tell = (n, p) =>
  console.log(((Date.now() - t0) / 1000).toFixed(0), p ? `✗ ${n}: ${p.slice(0, 600)}` : `✓ ${n}`)
const all = { checkToolbar, checkPad, checkAccess: (b, u, t) => checkAccess(b, u, entries, t), checkSheet }
for (const n of process.argv.slice(2)) await all[n](browser, base, tell)
await browser.close()
await server.close()

// The built Storybook, as a designer meets it: every page opens without an error, without a request to anywhere else
// and no wider than its window, the stories that play do so in every language, each way of using a screen works, and the review sheet is a paper of A4. The last line counts.
// `node scripts/check-storybook.mjs FOLDER` looks at another build than apps/storybook/dist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { ensureChromium } from './lib/chromium.mjs'
import { at } from './lib/paths.mjs'
import { main, Problem } from './lib/problem.mjs'
import { checkAccess } from './lib/storybook-access.mjs'
import { checkPages, watchedPage } from './lib/storybook-pages.mjs'
import { checkPlays } from './lib/storybook-plays.mjs'
import { checkSheet } from './lib/storybook-sheet.mjs'
import { checkPad, checkToolbar } from './lib/storybook-tools.mjs'

const dist = resolve(process.argv[2] ?? at('apps', 'storybook', 'dist'))
const results = []
const tell = (name, problem) => {
  results.push(!problem)
  if (problem) console.log(`✗ ${name}: ${problem}`)
}

function readIndex() {
  const file = join(dist, 'index.json')
  if (!existsSync(file))
    throw new Problem('Storybook is not built: npm test -- --only=builds:build-storybook')
  return JSON.parse(readFileSync(file, 'utf8')).entries
}

/**
 * The languages of the toolbar beside French, in which `npm test -- --only=stories` plays every story. The short run
 * plays them in Arabic only: other letters and the other direction.
 */
const others = readdirSync(at('packages', 'i18n', 'languages'))
  .map((file) => file.replace('.json', ''))
  .filter((code) => (process.env.PARCOURS_FULL === '1' ? code !== 'fr' : code === 'ar'))

async function checkPlaysIn(browser, base, entries, language) {
  const { page } = await watchedPage(browser, base)
  const stories = Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []))
  await checkPlays(page, base, stories, language, tell)
  await page.close()
}

await main(async () => {
  const entries = readIndex()
  const server = await preview({
    root: at('apps', 'storybook'),
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 4194 },
  })
  const base = server.resolvedUrls.local[0]
  const browser = await chromium.launch({ executablePath: await ensureChromium() })
  try {
    await Promise.all([
      (async () => {
        await checkPages(browser, base, entries, tell)
        for (const language of others) await checkPlaysIn(browser, base, entries, language)
      })(),
      (async () => {
        await checkToolbar(browser, base, tell)
        await checkPad(browser, base, tell)
        await checkAccess(browser, base, entries, tell)
        await checkSheet(browser, base, tell)
      })(),
    ])
  } finally {
    await browser.close()
    await server.close()
  }
  const passed = results.filter(Boolean).length
  console.log(`${passed} passed, ${results.length - passed} failed`)
  process.exitCode = passed === results.length ? 0 : 1
})

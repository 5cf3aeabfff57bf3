// The built Storybook, as a designer meets it: every page opens without an error, without a request to anywhere else
// and no wider than its window, the stories that play do so in every language, each way of using a screen works, and the review sheet is a paper of A4. The last line counts.
// `node scripts/check-storybook.mjs FOLDER` looks at another build than apps/storybook/dist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { ensureChromium } from './lib/chromium.mjs'
import { at } from './lib/paths.mjs'
import { main, Problem } from './lib/problem.mjs'
import { checkPages, watchedPage } from './lib/storybook-pages.mjs'
import { checkPlays } from './lib/storybook-plays.mjs'

const dist = resolve(process.argv[2] ?? at('apps', 'storybook', 'dist'))
const results = []
const tell = (name, problem) => {
  results.push(!problem)
  if (problem) console.log(`✗ ${name}: ${problem}`)
}
const step = async (name, act) =>
  tell(
    name,
    await act().then(
      () => '',
      ({ message }) => message.split('\n')[0],
    ),
  )
const expect = (isTrue, message) => {
  if (!isTrue) throw new Error(message)
}

function readIndex() {
  const file = join(dist, 'index.json')
  if (!existsSync(file))
    throw new Problem('Storybook is not built: npm test -- --only=builds:build-storybook')
  return JSON.parse(readFileSync(file, 'utf8')).entries
}

const question = 'écrans-répondre--choice-question'
const storyAt = (base, globals) =>
  `${base}iframe.html?viewMode=story&id=${encodeURIComponent(question)}&globals=${encodeURIComponent(globals)}`

async function checkToolbar(browser, base) {
  const { page, take } = await watchedPage(browser, base)
  const show = async (globals) => {
    await page.goto(storyAt(base, globals))
    await page.locator('#storybook-root h1').waitFor()
  }
  const html = (read) => page.evaluate(read)
  await step('Arabic, theme, size and calm come from the toolbar', async () => {
    await show('language:ar;theme:contrast;size:4;calm:on')
    const { lang, dir, dataset } = await html(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      dataset: { ...document.documentElement.dataset },
    }))
    const found = `${lang} ${dir} ${dataset.theme} ${dataset.size} ${'calm' in dataset}`
    expect(found === 'ar rtl contrast 4 true', found)
  })
  await step('French is shown in a mirror', async () => {
    await show('direction:rtl')
    await page.getByRole('heading', { level: 1, name: 'Où habitez-vous' }).waitFor()
    const right = await page
      .locator('#storybook-root h1')
      .evaluate((title) => title.getBoundingClientRect().right)
    expect(right > 1200, `the title ends at ${right} px`)
  })
  await step('reach brings every control between 900 and 1220 mm', async () => {
    await page.setViewportSize({ width: 1080, height: 1920 })
    await show('reach:on')
    const { top } = await page
      .getByRole('button', { name: 'Langue' })
      .evaluate((one) => one.getBoundingClientRect())
    // 1220 mm is 56 mm under the upper edge of this screen, at 4.032 px a millimetre.
    expect(top >= 56 * 4.032 - 1, `the tools stand at ${top} px`)
    await page.setViewportSize({ width: 1280, height: 800 })
  })
  await step('by finger: each hit area has its size', async () => {
    await show('input:touch')
    await page
      .getByText(/^\d+(,\d)? × \d+(,\d)? mm/)
      .first()
      .waitFor()
  })
  await step('by keyboard: the first control has the focus, and each stop its number', async () => {
    await show('input:keyboard')
    await page.locator('[data-here]').getByText('1', { exact: true }).waitFor()
  })
  tell('nothing fails on the way', take())
  await page.close()
}

async function checkPad(browser, base) {
  const { page, take } = await watchedPage(browser, base)
  await step('the pad of the panel goes through a screen that only speaks, and chooses', async () => {
    await page.goto(`${base}?path=/story/${question}&globals=input:audio`)
    const said = page.getByRole('list', { name: 'Ce que dit la voix' })
    await said.getByText(/^Encore environ .* Où habitez-vous/).waitFor()
    const down = page.getByRole('button', { name: /^Bas/ })
    for (let presses = 0; presses < 12; presses++) {
      if ((await said.getByText(/logement social, choix 1 sur/).count()) > 0) break
      await down.click()
      await page.waitForTimeout(60)
    }
    await page.getByRole('button', { name: /^OK/ }).click()
    await said.getByText(/logement social, choix 1 sur \d+, coché/).waitFor()
  })
  await step('the search finds pages and components, by other words in French too', async () => {
    const asked = {
      Couleurs: ['Couleurs'],
      DateField: ['DateField'],
      contraste: ['Couleurs', 'DisplaySettings'],
    }
    for (const [word, found] of Object.entries(asked)) {
      await page.locator('#storybook-explorer-searchfield').fill(word)
      for (const name of found)
        await page
          .getByRole('option', { name: new RegExp(name) })
          .first()
          .waitFor()
    }
  })
  tell('nothing fails beside the stories', take())
  await page.close()
}

// A page is looked at alone: its landmarks, its one main heading and the way past its menu are drawn by Storybook around it.
const partOfPage = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass']

/** Our own pages are held to what they say. Those of the components are judged by their stories. */
async function checkAccess(browser, base) {
  const { page, take } = await watchedPage(browser, base)
  for (const id of [
    'commencer',
    'fondations-couleurs',
    'fondations-pictogrammes',
    'relire-feuille-de-relecture',
  ])
    await step(`axe finds nothing on ${id}`, async () => {
      await page.goto(`${base}iframe.html?viewMode=docs&id=${id}--docs`)
      await page.locator('[data-page]').waitFor()
      const axe = new AxeBuilder({ page }).include('[data-page]').exclude('iframe').disableRules(partOfPage)
      const { violations } = await axe.analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)
      expect(found.length === 0, found.join(' | '))
    })
  await step('a screen inside a page takes no focus, and the page stays at its top', async () => {
    await page.goto(
      `${base}iframe.html?viewMode=docs&id=${encodeURIComponent('modèles-poser-une-question--docs')}`,
    )
    await page.frameLocator('iframe').first().locator('#storybook-root h1').waitFor()
    await page.waitForTimeout(500)
    const at = await page.evaluate(() => window.scrollY)
    expect(at === 0, `it scrolled to ${at} px`)
  })
  tell('nothing fails on our own pages', take())
  await page.close()
}

async function checkSheet(browser, base) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { page } = await watchedPage(browser, base)
  await step('the review sheet is a paper of A4 with all its questions, and nothing around it', async () => {
    await page.goto(`${base}iframe.html?viewMode=docs&id=relire-feuille-de-relecture--docs`)
    const choice = page.getByRole('combobox', { name: 'Je relis' })
    await choice.selectOption('Base/Button')
    const asked = await page.locator('section label').allTextContents()
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) })
      .promise
    const texts = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const sheet = await pdf.getPage(number)
      const [, , width, height] = sheet.view
      expect(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `a page of ${width} × ${height} points`)
      texts.push((await sheet.getTextContent()).items.map(({ str }) => str).join(''))
    }
    const plain = (text) => text.replace(/\s+/g, '')
    const paper = plain(texts.join(''))
    expect(paper.includes('Base/Button'), 'it does not name what is reviewed')
    const lost = asked.filter((one) => !paper.includes(plain(one)))
    expect(
      asked.length > 25 && lost.length === 0,
      `${asked.length} questions, of which not printed: ${lost.join(' | ')}`,
    )
    expect(!/Imprimer|ON THIS PAGE/i.test(texts.join('')), 'a tool of the screen is on the paper')
    expect(pdf.numPages <= 5, `${pdf.numPages} pages`)
  })
  await page.close()
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
        await checkToolbar(browser, base)
        await checkPad(browser, base)
        await checkAccess(browser, base)
        await checkSheet(browser, base)
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

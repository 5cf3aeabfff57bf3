// The design system as another team gets it: packed, judged by publint and attw, installed by an application
// outside the workspace (fixtures/blank-app), typed, built, and driven in a browser. The last line counts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { buildPackages, packed } from './build-package.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { conform } from './lib/packed-conformance.mjs'
import { bundleOf, checkDoors, checkPage, kB } from './lib/packed-weight.mjs'
import { at } from './lib/paths.mjs'
import { main } from './lib/problem.mjs'
import { npm, tool } from './lib/process.mjs'

const results = []
const tell = (name, problem) => {
  results.push(!problem)
  console.log(problem ? `✗ ${name}: ${problem}` : `✓ ${name}`)
}

/** Runs a program; gives what it said when it failed, or '' . */
function problemOf([command, ...args], cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  return status === 0 ? '' : `${error?.message ?? ''}${stdout}${stderr}`.trim() || `exit code ${status}`
}

const tarballs = () => readdirSync(packed).map((file) => join(packed, file))

const stylesheets = ['styles.css', 'fonts.css', 'tokens.css', 'base.css']

/** `publint` for what bundlers read, `attw` for what TypeScript reads (ES modules only: no require). */
const judges = {
  publint: (file) => problemOf(tool('publint', file, '--strict')),
  attw: (file) => {
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', ...stylesheets]
    return problemOf(tool('attw', file, ...options))
  },
}

function judgePackages() {
  for (const file of tarballs())
    for (const [name, judge] of Object.entries(judges))
      tell(`${name} ${file.slice(packed.length + 1)}`, judge(file))
  for (const [lost, said] of Object.entries(lostFiles)) {
    const file = tarballWithout(lost)
    for (const [name, words] of Object.entries(said)) {
      const problem = judges[name](file)
      tell(
        `canary: ${name} refuses the package without ${lost}`,
        problem.includes(words) ? '' : problem || 'it does not',
      )
    }
  }
}

/** Files without which the package must be refused, by which judge, in which words. attw reads types only. */
const lostFiles = {
  'src/button/index.js': { publint: 'src/button/index.js' },
  'src/button/index.d.ts': { publint: 'src/button/index.d.ts', attw: '❌ No types' },
}

/** A copy of the packed design system that lacks a file. */
function tarballWithout(lost) {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-lost-file-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const whole = tarballs().find((file) => /parcours-ui-/.test(file))
  const broken = join(folder, 'broken.tgz')
  const unpacked = problemOf(['tar', '-xzf', whole, '-C', folder])
  rmSync(join(folder, 'package', lost))
  const problem = unpacked || problemOf(['tar', '-czf', broken, '-C', folder, 'package'])
  if (problem) throw new Error(problem)
  return broken
}

/** A copy of the application outside the repository, with the packed packages installed. */
function installApp() {
  const app = mkdtempSync(join(tmpdir(), 'parcours-blank-app-'))
  process.on('exit', () => rmSync(app, { recursive: true, force: true }))
  cpSync(at('fixtures', 'blank-app'), app, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))
  for (const file of tarballs())
    manifest.dependencies[`@parcours/${/parcours-(\w+)-/.exec(file)[1]}`] = `file:${file}`
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest))
  // Vite, which built the packages, has set NODE_ENV to production: npm would leave the tools out.
  const flags = ['--include=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  tell('another team’s application installs the packed packages', problemOf(npm('install', ...flags), app))
  return app
}

/** The files that the README of the package gives whole, as another team copies them: they must compile, and hold the layout. */
function copyReadme(app) {
  const readme = readFileSync(join(app, 'node_modules', '@parcours', 'ui', 'README.md'), 'utf8')
  const folder = join(app, 'src', 'readme')
  mkdirSync(folder)
  cpSync(join(app, 'src', 'brand.css'), join(folder, 'brand.css'))
  const files = [...readme.matchAll(/^```tsx\n\/\/ (main|App)\.tsx\n(.*?)^```$/gms)]
  for (const [, name, text] of files) writeFileSync(join(folder, `${name}.tsx`), text)
  const space = /^```css\n(\/\* page\.css.*?)^```$/ms.exec(readme)
  writeFileSync(join(folder, 'page.css'), space?.[1] ?? '')
  const count = files.length + (space ? 1 : 0)
  tell('the README of the package gives a first page', count === 3 ? '' : `${count} files of 3`)
}

async function shakeTree(app) {
  const button = await bundleOf(app, 'src/onlyButton.ts')
  const others = ['i18next', 'Pictogram', 'temporal', 'aria-modal'].filter((word) => button.js.includes(word))
  tell('importing Button brings only Button', others.length > 0 ? `it brings ${others.join(', ')}` : '')
  tell(`its script is small (${kB(button.js)})`, gzipSync(button.js).length > 2000 ? kB(button.js) : '')
  const ownCss = /dialog|card/i.test(button.css)
  tell(
    `its styles are its own (${kB(button.css)})`,
    button.css === '' || ownCss ? button.css.slice(0, 200) : '',
  )
  const whole = await bundleOf(app, 'src/main.tsx')
  tell(
    'canary: the whole application does bring a dialog',
    whole.js.includes('aria-modal') ? '' : 'it does not',
  )
}

async function drive(app) {
  await build({ configFile: false, root: app, logLevel: 'error' })
  const server = await preview({ root: app, configFile: false, preview: { port: 4193 }, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath: await ensureChromium() })
  const page = await browser.newPage({ hasTouch: true })
  const problems = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('requestfailed', (request) => problems.push(request.url()))
  const step = async (name, act) =>
    tell(
      name,
      await act().then(
        () => '',
        ({ message }) => message.split('\n')[0],
      ),
    )
  await page.goto(server.resolvedUrls.local[0])
  await step('it shows a question with its picture', async () => {
    await page.getByRole('radio', { name: 'Oui' }).waitFor()
    await page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))
  })
  await step('its letters come once, asked for by the page before its script', async () => {
    await page.evaluate(() => document.fonts.ready)
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('next-latin-wght'))
        .map(({ initiatorType }) => initiatorType),
    )
    if (asked.join() !== 'link') throw new Error(`it was asked for by: ${asked.join(', ') || 'nobody'}`)
  })
  await step('an answer is taken by touch', async () => {
    // The card is one large label over the native button.
    await page.locator('label').filter({ hasText: 'Oui' }).tap()
    await page.getByText('Merci').waitFor()
  })
  await step('a dialog opens by the keyboard, and Escape closes it', async () => {
    await page.getByRole('button', { name: 'Demander' }).press('Enter')
    await page.getByRole('dialog', { name: 'Demander' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
  await step('Arabic turns the page right to left, with its font', async () => {
    await page.getByRole('button', { name: 'العربية' }).click()
    await page.getByRole('radio', { name: 'نعم' }).waitFor()
    await page.waitForFunction(
      () =>
        document.documentElement.dir === 'rtl' &&
        document.fonts.check('20px "Noto Sans Arabic Variable"', 'ن'),
    )
  })
  await step('targets are 12.7 mm, and the brand of the team colours them', async () => {
    const button = page.getByRole('button', { name: 'اسأل' })
    const { height } = await button.boundingBox()
    if (height < 52) throw new Error(`the button is ${height} px high`)
    const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor)
    if (colour !== 'rgb(106, 27, 77)') throw new Error(`the button is ${colour}`)
  })
  await conform({ app, browser, address: server.resolvedUrls.local[0], tell })
  tell('nothing fails on the way', problems.join(', '))
  await browser.close()
  await server.close()
}

/** The command of the package checks the example brand, and refuses what is no brand. */
function runCommand(app) {
  const inApp = (...path) => join(app, 'node_modules', ...path)
  const command = inApp('.bin', 'parcours-ui')
  const example = inApp('@parcours', 'ui', 'brands', 'belle-rive.json')
  tell('the command writes the style sheet of a brand', problemOf([command, 'brand', example], app))
  const said = problemOf([command, 'brand', join(app, 'package.json')], app)
  tell('the command refuses what is no brand', said.includes('to mend') ? '' : `It said: ${said}`)
}

await main(async () => {
  await buildPackages()
  judgePackages()
  const app = installApp()
  copyReadme(app)
  tell('its types hold, ours and the README’s read too', problemOf(tool('tsc', '-p', '.'), app))
  runCommand(app)
  await shakeTree(app)
  await checkDoors(app, tell)
  await checkPage(app, tell)
  await drive(app)
  const passed = results.filter(Boolean).length
  console.log(`${passed} passed, ${results.length - passed} failed`)
  process.exitCode = passed === results.length ? 0 : 1
})

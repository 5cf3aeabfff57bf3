/**
 * Weight and start-up of one page, ours beside peers, in the same run: `npm run bench -w @parcours/ui`.
 * A page that fails the script of `script.ts` is told and not counted. Prints tables, writes `.cache/bench/ui.json`,
 * and fails when ours fails the script or misses an aim.
 *   --rounds 15   starts of each page, one after the other in turns
 *   --rate 4      how many times slower the processor is made
 *   --quick       3 rounds; the aim of start-up is told and not judged
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { preview } from 'vite'
import { buildPage, type Weight, weigh } from './build.ts'
import { type Contender, contenders, reference } from './contenders.ts'
import { CACHE, installAll, versionOf } from './install.ts'
import { type Spread, type Start, spread, startOnce } from './measure.ts'
import { tryPage } from './script.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    rate: { type: 'string', default: '4' },
    quick: { type: 'boolean', default: false },
  },
})
const rounds = values.quick ? 3 : Number(values.rounds)
const rate = Number(values.rate)

interface Tried {
  readonly contender: Contender
  readonly url: string
  readonly weight: Weight
  readonly problems: readonly string[]
}

type Times = ReadonlyMap<string, readonly Start[]>

/** Runs the script on a page, and weighs what it loaded on the way. */
async function tryContender(browser: Browser, origin: string, one: Contender, dist: string): Promise<Tried> {
  const page = await browser.newPage()
  const base = `${origin}${one.page}/`
  const loaded: string[] = []
  page.on('response', (response) => {
    if (response.ok() && response.url().startsWith(base)) loaded.push(response.url().slice(base.length))
  })
  const url = `${base}${one.page}.html`
  await page.goto(url)
  const problems = await tryPage(page)
  await page.close()
  return { contender: one, url, weight: weigh(dist, loaded), problems }
}

/** Every page once a round, in turns, so that other work on the machine meets them all; the first round is left out. */
async function timeAll(browser: Browser, tried: readonly Tried[]): Promise<Times> {
  const times = new Map<string, Start[]>(tried.map(({ contender }) => [contender.page, []]))
  for (let round = -1; round < rounds; round++) {
    const turn = round % 2 === 0 ? tried : tried.toReversed()
    for (const { contender, url } of turn) {
      const start = await startOnce(browser, url, rate)
      if (round >= 0) times.get(contender.page)?.push(start)
    }
  }
  return times
}

/** Each start beside that of the reference in the same round. */
function ratios(times: Times, page: string, of: keyof Start): Spread {
  const base = times.get(reference) ?? []
  const own = times.get(page) ?? []
  return spread(own.map((start, round) => start[of] / (base[round]?.[of] ?? Number.NaN)))
}

const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
const ms = ({ low, middle, high }: Spread): string =>
  `${middle.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)})`
const times2 = ({ low, middle, high }: Spread): string =>
  `× ${middle.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
const total = ({ js, css }: Weight): number => js + css

function printWeights(folder: string, tried: readonly Tried[]): void {
  console.log('\nkB packed by gzip, all files that the page loads; fonts as they are\n')
  row('Page', 'Version', 'JS', 'CSS', 'JS + CSS', 'Fonts', 'Script')
  row('---', '---', '---:', '---:', '---:', '---:', '---')
  for (const { contender, weight, problems } of tried)
    row(
      contender.title,
      versionOf(folder, contender.package),
      kB(weight.js),
      kB(weight.css),
      kB(total(weight)),
      kB(weight.fonts),
      problems.length === 0 ? 'passed' : `failed: ${problems.join('; ')}`,
    )
}

function printTimes(tried: readonly Tried[], times: Times): void {
  console.log(
    `\nMilliseconds, processor ${rate} × slower, ${rounds} rounds in turns: median (middle half); × beside bare Radix in the same round\n`,
  )
  row('Page', 'Interactive', 'Beside Radix', 'In scripts', 'Beside Radix', 'Press to dialog')
  row('---', '---:', '---:', '---:', '---:', '---:')
  for (const { contender } of tried) {
    const starts = times.get(contender.page) ?? []
    const of = (what: keyof Start): Spread => spread(starts.map((start) => start[what]))
    row(
      contender.title,
      ms(of('interactive')),
      times2(ratios(times, contender.page, 'interactive')),
      ms(of('script')),
      times2(ratios(times, contender.page, 'script')),
      ms(of('press')),
    )
  }
}

/** The aims of the design system: what was missed, one sentence each. */
function missed(counted: readonly Tried[], times: Times): readonly string[] {
  const ours = counted.find(({ contender }) => contender.kind === 'ours')
  if (!ours) return ['Our own page fails the script.']
  const own = total(ours.weight)
  const peers = counted.filter(({ contender }) => contender.kind === 'complete')
  const lightest = Math.min(...peers.map(({ weight }) => total(weight)))
  const { low, middle } = ratios(times, ours.contender.page, 'interactive')
  const under = 100 * (1 - own / lightest)
  console.log(
    `\nOurs: ${kB(own)} kB (aim 85), ${under.toFixed(1)} % under the lightest complete peer (aim 30 %), interactive × ${middle.toFixed(2)} beside bare Radix (aim 1)`,
  )
  return [
    own > 85_000 ? `Ours weighs ${kB(own)} kB; the aim is 85.` : '',
    under < 30 ? `Ours is ${under.toFixed(1)} % under the lightest complete peer; the aim is 30 %.` : '',
    // Slower in three of four rounds is no accident.
    !values.quick && low > 1 ? `Ours is interactive later than bare Radix (× ${middle.toFixed(2)}).` : '',
  ].filter(Boolean)
}

function typecheck(folder: string): void {
  const { status, stdout } = spawnSync('tsc', ['-p', join(folder, 'pages')], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`A page of the bench does not compile:\n${stdout}`)
}

const folder = installAll()
typecheck(folder)
const dists = new Map<string, string>()
for (const { page, head } of contenders) dists.set(page, await buildPage(folder, page, head))
const server = await preview({
  root: folder,
  configFile: false,
  appType: 'mpa',
  preview: { host: '127.0.0.1', port: 4194 },
  logLevel: 'error',
})
const origin = server.resolvedUrls?.local[0]
if (origin === undefined) throw new Error('The server of the bench has no address.')
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
try {
  const tried: Tried[] = []
  for (const one of contenders)
    tried.push(await tryContender(browser, origin, one, dists.get(one.page) ?? ''))
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} cores, React ${versionOf(folder, 'react')}.`,
  )
  printWeights(folder, tried)
  const counted = tried.filter(({ problems }) => problems.length === 0)
  if (!counted.some(({ contender }) => contender.page === reference))
    throw new Error(`${reference} fails the script: start-up cannot be compared.`)
  const times = await timeAll(browser, counted)
  printTimes(counted, times)
  const problems = missed(counted, times)
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, 'ui.json')
  const figures = tried.map(({ contender, weight, problems: failed }) => ({
    ...contender,
    version: versionOf(folder, contender.package),
    weight,
    failed,
    starts: times.get(contender.page) ?? [],
  }))
  writeFileSync(file, `${JSON.stringify({ on: new Date().toISOString(), rate, rounds, figures }, null, 2)}\n`)
  console.log(`\nFigures: ${file}`)
  for (const problem of problems) console.error(`✗ ${problem}`)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  await browser.close()
  await server.close()
}

/**
 * How fast the engine is, beside others that select the same steps: `npm run bench -w @parcours/flows`.
 * Prints tables, and writes the figures to `.cache/bench/flows.json`. Fails when an engine selects other steps than ours.
 *   --quick    today's size only, 100 people
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileCatalogue } from '../src/build/compile.ts'
import type { Catalogue } from '../src/engine/catalogue.ts'
import { loadCatalogue, planOf } from '../src/engine/catalogue.ts'
import { forgetDates } from '../src/engine/dates.ts'
import { computePath, scopeOf } from '../src/engine/path.ts'
import { nextScreens } from '../src/engine/screens.ts'
import type { Case, CatalogueJson } from '../src/engine/types.ts'
import { closures } from './closures.ts'
import type { FlatPerson } from './flat.ts'
import { flatCatalogue } from './flat.ts'
import { grown } from './grow.ts'
import { CACHE, installPeers } from './install.ts'
import type { Loaded } from './measure.ts'
import { load, timeEach } from './measure.ts'
import type { Peer } from './peers.ts'
import { loadPeers } from './peers.ts'
import { people } from './people.ts'

const TODAY = '2026-12-01'
const OPTIONS = { today: TODAY }
const isQuick = process.argv.includes('--quick')
const PEOPLE = isQuick ? 100 : 1000
/** The slow engines are asked of fewer people where there are many steps: so many steps in all, at least 10 people. */
const MOST_STEPS = 100_000
const CATALOGUE = fileURLToPath(new URL('../catalogue', import.meta.url))

interface Figure {
  readonly what: string
  readonly steps: number
  readonly people: number
  readonly loadMs: number | null
  readonly megabytes: number | null
  readonly msEach: number
}

interface Person {
  readonly input: Case
  readonly flat: FlatPerson
}

/** The same person with every other fact not asked yet. */
function halfway({ facts, ...rest }: Case): Case {
  return { ...rest, facts: Object.fromEntries(Object.entries(facts).filter((_, index) => index % 2 === 0)) }
}

const selected = (catalogue: Catalogue, input: Case): readonly string[] =>
  computePath(catalogue, input, OPTIONS).steps.flatMap(({ id, status }) => (status === 'applies' ? [id] : []))

/** @throws when two engines select different steps for somebody */
function assertSame(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const [a, b] = [[...ours].sort(), [...theirs].sort()]
  if (a.join() === b.join()) return
  const differs = [...a.filter((id) => !b.includes(id)), ...b.filter((id) => !a.includes(id))]
  throw new Error(`${what} selects other steps: ${differs.slice(0, 5).join(', ')}`)
}

type Add = (what: string, count: number, msEach: number, more?: Partial<Figure>) => void

/** The whole path, and parts of it. */
async function timeOurs(own: Loaded<Catalogue>, all: readonly Person[], add: Add): Promise<void> {
  const { ms: loadMs, megabytes } = own
  const whole = await timeEach(all, ({ input }) => computePath(own.value, input, OPTIONS))
  add('Parcours: whole path', all.length, whole, { loadMs, megabytes })
  add(
    'Parcours: whole path, no date known yet',
    all.length,
    await timeEach(all, ({ input }) => {
      forgetDates()
      return computePath(own.value, input, OPTIONS)
    }),
  )
  add(
    'Parcours: selection, with its reasons',
    all.length,
    await timeEach(all, ({ input }) => {
      const scope = scopeOf(own.value, input, TODAY)
      return planOf(own.value, input.events).steps.filter(({ check }) => check(scope).value)
    }),
  )
  const half = all.map(({ input }) => halfway(input))
  add(
    'Parcours: whole path, half answered',
    all.length,
    await timeEach(half, (input) => computePath(own.value, input, OPTIONS)),
  )
  add(
    'Parcours: next question',
    all.length,
    await timeEach(half, (input) => nextScreens(own.value, input, OPTIONS)),
  )
}

async function benchSize(json: CatalogueJson, peers: readonly Peer[]): Promise<readonly Figure[]> {
  const steps = json.steps.length
  const own = await load(() => loadCatalogue(json))
  const flatten = flatCatalogue(json, own.value)
  const all = people(own.value, PEOPLE).flatMap((input): readonly Person[] => {
    const flat = flatten.flatten(input, TODAY)
    return flat ? [{ input, flat }] : []
  })
  const figures: Figure[] = []
  const add: Add = (what, count, msEach, more = {}) => {
    figures.push({ what, steps, people: count, loadMs: null, megabytes: null, msEach, ...more })
  }
  await timeOurs(own, all, add)
  const ours = all.map(({ input }) => selected(own.value, input))
  for (const { name, make } of [{ name: 'closures by hand', make: closures }, ...peers]) {
    const loaded = await load(() => make(flatten))
    const isSlow = name === 'json-rules-engine' || name === 'publicodes'
    const some = isSlow ? all.slice(0, Math.max(10, Math.floor(MOST_STEPS / steps))) : all
    for (const [index, { flat }] of some.entries())
      assertSame(name, ours[index] ?? [], await loaded.value(flat))
    const msEach = await timeEach(some, ({ flat }) => loaded.value(flat))
    add(`${name}: selection`, some.length, msEach, { loadMs: loaded.ms, megabytes: loaded.megabytes })
  }
  return figures
}

const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
const number = (value: number | null, digits = 2): string => (value === null ? '' : value.toFixed(digits))

function printSize(figures: readonly Figure[]): void {
  const [first] = figures
  if (!first) return
  console.log(`\n${first.steps} steps\n`)
  row('What', 'People', 'Load', 'Memory', 'Each person', 'Beside our whole path')
  row('---', '---:', '---:', '---:', '---:', '---:')
  for (const { what, people: count, loadMs, megabytes, msEach } of figures) {
    const ratio = `× ${number(msEach / first.msEach)}`
    const memory = megabytes === null ? '' : `${number(megabytes, 1)} MB`
    const time = loadMs === null ? '' : `${number(loadMs, 1)} ms`
    row(what, String(count), time, memory, `${number(msEach, 3)} ms`, ratio)
  }
}

/** Time for each step at each size, beside that at the smallest: 1 is linear. */
function printGrowth(sizes: readonly (readonly Figure[])[]): void {
  if (sizes.length < 2) return
  console.log(
    '\nGrowth: time for each person and step, beside that of the smallest catalogue (1.0 is linear)\n',
  )
  row('What', ...sizes.map(([figure]) => `${figure?.steps} steps`))
  row('---', ...sizes.map(() => '---:'))
  for (const { what, msEach, steps } of sizes[0] ?? []) {
    const cells = sizes.map((figures) => {
      const same = figures.find((figure) => figure.what === what)
      return same ? `× ${number(same.msEach / same.steps / (msEach / steps), 1)}` : ''
    })
    row(what, ...cells)
  }
}

const compiled = await load(() => compileCatalogue(CATALOGUE, TODAY))
const json = compiled.value.catalogue
if (!json) throw new Error('The catalogue has errors: run parcours check.')
const peers = await loadPeers(installPeers())
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, processor time. Equal selections are asserted.`,
)
console.log(`Compiling the YAML of ${json.steps.length} steps with all checks: ${number(compiled.ms, 0)} ms.`)
const sizes: (readonly Figure[])[] = []
for (const count of isQuick ? [json.steps.length] : [json.steps.length, 1000, 10_000]) {
  sizes.push(await benchSize(count === json.steps.length ? json : grown(json, count), peers))
  printSize(sizes.at(-1) ?? [])
}
printGrowth(sizes)
mkdirSync(CACHE, { recursive: true })
const file = join(CACHE, 'flows.json')
const versions = (
  JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { dependencies: object }
).dependencies
writeFileSync(
  file,
  `${JSON.stringify({ on: new Date().toISOString(), node: process.version, versions, compileMs: compiled.ms, figures: sizes.flat() }, null, 2)}\n`,
)
console.log(`\nFigures: ${file}`)

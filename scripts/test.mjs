// npm test: everything that is checked, stage by stage. The last line is `N passed, N failed`.
//   npm test -- --only=unit,stories     these stages only (install, static, unit, builds, stories, journeys)
//   npm test -- --only=unit:ui          one task of a stage, as printed beside a failure
//   npm run test:full                   the long cross product too (PARCOURS_FULL=1)
import { parseArgs } from 'node:util'
import { ensureChromium } from './lib/chromium.mjs'
import { Problem } from './lib/problem.mjs'
import { describeStage, describeTask, seconds, summary } from './lib/report.mjs'
import { total } from './lib/results.mjs'
import { openLog, runTask, stopEverything } from './lib/tasks.mjs'
import { ensureReady } from './setup.mjs'
import { stages } from './stages.mjs'

const heartbeat = 15_000
/** A stage over its budget is a warning; a task that runs this many times the budget hangs, and is ended. */
const patience = 3

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopEverything()
    process.exit(130)
  })
}

/** Cuts the stages down to what `--only` names. A name that matches nothing is a mistake. */
function select(all, only) {
  if (!only) return all
  const wanted = only.split(',').map((name) => name.split(':'))
  const chosen = all
    .map((stage) => ({ ...stage, named: wanted.filter(([name]) => name === stage.name) }))
    .filter(({ name, named }) => named.length || name === 'install')
    .map((stage) => ({ ...stage, tasks: stage.tasks.filter((task) => isNamed(stage, task)) }))
  for (const [stage, task] of wanted) {
    const found = all.find(({ name }) => name === stage)
    if (!found || (task && !found.tasks.some(({ name }) => name === task)))
      throw new Problem(
        `--only=${[stage, task].filter(Boolean).join(':')}: there is no such ${found ? 'task' : 'stage'}. ${describeChoices(all)}`,
      )
  }
  return chosen
}

const isNamed = (stage, task) =>
  stage.name === 'install' || stage.named.some(([, name]) => !name || name === task.name)
const describeChoices = (all) =>
  `There are: ${all.flatMap(({ name, tasks }) => [name, ...tasks.map((task) => `${name}:${task.name}`)]).join(', ')}.`

async function runStage(stage) {
  const started = stage.name === 'install' ? Number(process.env.PARCOURS_STARTED) : Date.now()
  console.log(`\n▶ ${stage.name} (budget ${seconds(stage.budget * 1000)})`)
  const log = openLog(stage.name)
  const pulse = setInterval(
    () => console.log(`  … ${stage.name}: ${seconds(Date.now() - started)}, ${log.lastLine.slice(0, 100)}`),
    heartbeat,
  )
  const results = []
  const queue = [...stage.tasks]
  // The long run shows each story in 38 modes instead of 4.
  const timeout = stage.budget * patience * (process.env.PARCOURS_FULL === '1' ? 10 : 1) * 1000
  const one = async (task) => {
    const began = Date.now()
    const result = await runTask(stage.name, task, log, timeout)
    console.log(describeTask(stage.name, result, Date.now() - began))
    return result
  }
  // What a stage stands on is not counted again, unless it fails.
  for (const task of stage.before ?? []) {
    const result = await one(task)
    if (result.failed) results.push(result)
  }
  const worker = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) results.push(await one(task))
  }
  await Promise.all(Array.from({ length: stage.parallel ?? 1 }, worker))
  clearInterval(pulse)
  await log.close()
  const done = { ...stage, ...total(results), time: Date.now() - started, log: log.file }
  if (done.passed + done.failed === 0) done.failed = 1
  console.log(describeStage(done))
  return done
}

async function test() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, full: { type: 'boolean', default: false } },
  })
  if (values.full) process.env.PARCOURS_FULL = '1'
  await ensureReady()
  const chosen = select(stages(), values.only)
  if (chosen.some(({ needs }) => needs === 'chromium')) console.log(`Chromium: ${await ensureChromium()}`)
  const done = []
  for (const stage of chosen) done.push(await runStage(stage))
  return done
}

try {
  const done = await test()
  console.log(summary(done))
  const { passed, failed } = total(done)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

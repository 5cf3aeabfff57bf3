// Runs Vitest in the current folder with that workspace's own configuration and reporters (which a
// `--reporter` on the command line would replace), and writes what it counted to the file named first.
// `--shard=1/6` runs that part of the test files.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'
import { root } from './paths.mjs'

const { values, positionals } = parseArgs({ options: { shard: { type: 'string' } }, allowPositionals: true })
const [file, ...filters] = positionals
// Vitest leaves a core to itself, and on two cores that is half of them: a page waits for frames longer than it computes.
const vitest = await startVitest('test', filters, {
  root: process.cwd(),
  watch: false,
  maxWorkers: '100%',
  shard: values.shard,
})
const report = { passed: 0, skipped: 0, failures: [] }
const blame = (name, errors) =>
  report.failures.push({ name, message: errors[0]?.stack ?? errors[0]?.message ?? '' })

for (const testModule of vitest.state.getTestModules()) {
  const where = relative(root, testModule.moduleId)
  if (testModule.errors().length) blame(where, testModule.errors())
  for (const suite of testModule.children.allSuites())
    if (suite.errors().length) blame(`${where}: ${suite.fullName}`, suite.errors())
  for (const test of testModule.children.allTests()) {
    const { state, errors } = test.result()
    if (state === 'failed') blame(`${where}: ${test.fullName}`, errors)
    else if (state === 'passed') report.passed++
    else report.skipped++
  }
}
for (const error of vitest.state.getUnhandledErrors()) blame('an error outside the tests', [error])

writeFileSync(file, JSON.stringify(report))
await vitest.close()

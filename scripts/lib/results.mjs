// Reading what each runner counted. Every reader gives { passed, failed, skipped, failures: [{ name, message }] }.
// A runner that ran nothing, or died before it wrote its report, has failed: a check that looked at nothing fails.
import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] })
const plain = (text) => stripVTControlCharacters(text ?? '').trim()
/** A failure of the runner itself: only its output can say more. */
const failure = (name, message) => ({ ...none(), failed: 1, failures: [{ name, message, isRunner: true }] })

/** Adds up results. */
export function total(results) {
  return results.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    none(),
  )
}

/**
 * A task whose exit code is its verdict, or whose last line is `N passed, N failed`.
 * @param {RegExp} [must] what the output has to match, to prove that the check looked at something
 */
export function readCheck(name, code, output, must) {
  if (code === 0 && must && !must.test(plain(output))) return failure(name, 'It looked at nothing.')
  const counted = /^(\d+) passed, (\d+) failed$/m.exec(plain(output).split('\n').at(-1))
  if (!counted) return code === 0 ? { ...none(), passed: 1 } : failure(name, 'It failed.')
  const result = { ...none(), passed: Number(counted[1]), failed: Number(counted[2]) }
  return atLeastOne(name, code, result)
}

/** The report of run-vitest.mjs. */
export function readVitest(name, code, file) {
  const report = readReport(file)
  if (!report) return failure(name, 'It stopped before it wrote a report.')
  const failures = report.failures.map((one) => ({ ...one, message: plain(one.message) }))
  return atLeastOne(name, code, { ...report, failed: failures.length, failures })
}

/** The report of `playwright test --reporter=json`. A flaky test has failed once: it counts as failed. */
export function readPlaywright(name, code, file) {
  const report = readReport(file)
  if (!report) return failure(name, 'It stopped before it wrote a report.')
  const { expected, skipped } = report.stats
  const result = { ...none(), passed: expected, skipped }
  const visit = (suite, path) => {
    for (const spec of suite.specs ?? []) result.failures.push(...failuresOf(spec, path))
    for (const child of suite.suites ?? []) visit(child, [...path, child.title])
  }
  for (const suite of report.suites) visit(suite, [suite.title])
  result.failures.push(...report.errors.map((error) => ({ name, message: plain(error.message) })))
  result.failed = result.failures.length
  return atLeastOne(name, code, result)
}

function failuresOf(spec, path) {
  return spec.tests
    .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
    .map((test) => ({
      name: [test.projectName, ...path, spec.title].filter(Boolean).join(' › '),
      message: plain(test.results.find((result) => result.error)?.error.message),
    }))
}

/** Reports can be false friends: an empty one, or one without failures from a runner that failed all the same. */
function atLeastOne(name, code, result) {
  if (result.passed + result.failed === 0) return total([result, failure(name, 'It ran no test.')])
  if (result.failed === 0 && code !== 0)
    return total([result, failure(name, `It ended with exit code ${code}, though each test passed.`)])
  return result
}

function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

// The runner's own canaries: a stage that ran nothing, died, or lied must be counted as failed.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readCheck, readPlaywright, readVitest } from './results.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parcours-results-'))
after(() => rmSync(folder, { recursive: true }))
const report = (content) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
const counts = ({ passed, failed }) => ({ passed, failed })

const vitestReport = { passed: 0, skipped: 0, failures: [] }
const playwrightReport = { stats: { expected: 0, skipped: 0 }, suites: [], errors: [] }

describe('a check', () => {
  it('counts as one test by its exit code', () => {
    assert.deepEqual(counts(readCheck('a', 0, 'fine')), { passed: 1, failed: 0 })
    assert.deepEqual(counts(readCheck('a', 1, 'bad')), { passed: 0, failed: 1 })
  })
  it('counts what its last line says', () => {
    assert.deepEqual(counts(readCheck('a', 1, 'bad\n3 passed, 2 failed\n')), { passed: 3, failed: 2 })
  })
  it('fails when it looked at nothing, or ends badly after passing', () => {
    assert.deepEqual(counts(readCheck('a', 0, '0 passed, 0 failed')), { passed: 0, failed: 1 })
    assert.deepEqual(counts(readCheck('a', 0, 'Checked 0 files', /Checked [1-9]/)), { passed: 0, failed: 1 })
    assert.deepEqual(counts(readCheck('a', 1, '3 passed, 0 failed')), { passed: 3, failed: 1 })
  })
})

describe('a vitest run', () => {
  it('fails without a report, without tests, and when it ends badly after passing', () => {
    assert.equal(readVitest('a', 0, join(folder, 'absent.json')).failed, 1)
    assert.equal(readVitest('a', 0, report(vitestReport)).failed, 1)
    assert.deepEqual(counts(readVitest('a', 1, report({ ...vitestReport, passed: 4 }))), {
      passed: 4,
      failed: 1,
    })
  })
  it('counts and names each failure', () => {
    const failures = [{ name: 'a.test.ts: says hello', message: 'expected hello' }]
    const result = readVitest('a', 1, report({ ...vitestReport, passed: 1, failures }))
    assert.deepEqual(counts(result), { passed: 1, failed: 1 })
    assert.deepEqual(result.failures, failures)
  })
})

describe('a playwright run', () => {
  it('fails without a report and without tests', () => {
    assert.equal(readPlaywright('a', 1, join(folder, 'absent.json')).failed, 1)
    assert.equal(readPlaywright('a', 0, report(playwrightReport)).failed, 1)
  })
  it('counts a flaky test as failed', () => {
    const spec = {
      title: 'walks',
      tests: [{ status: 'flaky', results: [{ error: { message: 'late' } }, {}] }],
    }
    const suites = [{ title: 'journey.ts', specs: [spec] }]
    assert.equal(readPlaywright('a', 0, report({ ...playwrightReport, suites })).failed, 1)
  })
  it('counts an error of the whole run as failed', () => {
    assert.equal(
      readPlaywright('a', 1, report({ ...playwrightReport, errors: [{ message: 'no server' }] })).failed,
      1,
    )
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../src/cli/command.ts'
import { GOLDEN, parcours } from './cliFixture.ts'
import { SCENARIOS, SMALL } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The path of a case given on the standard input. */
function pathOf(input: unknown, ...more: string[]): Promise<Outcome> {
  return parcours(['path', '-', '--json', ...more], input)
}

describe('parcours path', () => {
  test('prints the contract as JSON, and nothing else', async () => {
    const { status, out, err } = await pathOf(GOLDEN, '--today', '2026-12-01', '--lang', 'fr')
    const path = JSON.parse(out)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(path).toMatchObject({ version: 1, today: '2026-12-01', lang: 'fr' })
    expect(Object.keys(path)).toEqual(expect.arrayContaining(['steps', 'excluded', 'questions']))
    const notice = path.steps.find((one: { id: string }) => one.id === 'give-notice-to-landlord')
    expect(notice).toMatchObject({
      kind: 'duty',
      status: 'applies',
      phase: 'before',
      deadline: { from: null, date: '2027-03-01', type: 'latest', overdue: false },
    })
    const fields = [
      'for',
      'after',
      'because',
      'missing',
      'verify',
      'alsoDependsOn',
      'level',
      'place',
      'title',
      'organism',
      'documents',
      'channels',
      'recourse',
      'sources',
      'events',
    ]
    expect(Object.keys(notice)).toEqual(expect.arrayContaining(fields))
  })

  test('reads a file', async () => {
    const file = join(folder, 'case.json')
    writeFileSync(file, JSON.stringify(GOLDEN))
    expect((await parcours(['path', file, '--json'])).out).toBe((await pathOf(GOLDEN)).out)
  })

  test('takes the present day without --today', async () => {
    expect(JSON.parse((await pathOf(GOLDEN)).out).today).toBe('2026-12-01')
  })

  test('prints a text to read without --json', async () => {
    const { out } = await parcours(['path', '-'])
    expect(out).toMatch(/^Avant de partir\n/)
    expect(out).toContain('avant le 2027-03-01')
    expect(out).toContain('Encore à demander : ')
    expect((await parcours(['path', '-', '--lang', 'en'])).out).toContain('Still to ask')
  })

  test.each([
    ['a version', { ...GOLDEN, version: 3 }, /^version : /],
    [
      'an unknown event',
      { ...GOLDEN, events: ['moving', 'mooving'] },
      /^events\.1 : .*« mooving ».*« moving »/,
    ],
    [
      'a date that does not exist',
      { ...GOLDEN, facts: { moving_date: '2027-02-30' } },
      /^facts\.moving_date : "2027-02-30"/,
    ],
    [
      'an unknown fact',
      { ...GOLDEN, facts: { moving_dat: '2027-02-01' } },
      /^facts\.moving_dat : .*Vouliez-vous dire « moving_date »/,
    ],
    ['an unknown step', { ...GOLDEN, done: ['give-notice'] }, /^done\.0 : « give-notice »/],
    ['something that is not a case', [], /^case : /],
    ['something that is not JSON', '{', /^standard input: this is not JSON/],
  ])('refuses %s by name, with status 2', async (_, input, message) => {
    const { status, out, err } = await pathOf(input)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('refuses an event that is not available yet', async () => {
    const { status, err } = await pathOf({ ...GOLDEN, events: ['birth'] }, '--catalogue', SMALL)
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringMatching(/events\.0 : .*birth.*pas encore disponible/),
    })
  })

  test('speaks English of problems in the other languages', async () => {
    expect((await pathOf({ ...GOLDEN, facts: { moving_dat: 1 } }, '--lang', 'en')).err).toMatch(
      /^facts\.moving_dat: .*Did you mean "moving_date"\?/,
    )
  })

  test('says every problem on a line of its own', async () => {
    const { err } = await pathOf({ ...GOLDEN, facts: { age: 'x', work: 'y' } })
    expect(err.trim().split('\n')).toHaveLength(2)
  })

  test.each(['2027-02-30', 'tomorrow', ''])('refuses --today "%s"', async (today) => {
    expect(await pathOf(GOLDEN, '--today', today)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^--today: /),
    })
  })

  test('refuses a language without words, and lists those that have some', async () => {
    expect(await pathOf(GOLDEN, '--lang', 'xx')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^--lang: .*"xx".*fr/),
    })
  })

  test.each([
    [['path']],
    [['path', '-', '-']],
    [['path', 'nowhere.json']],
    [['fly']],
    [['path', '-', '--nope']],
    [['path', '-', '--today']],
  ])('refuses %j with status 2', async (args) => {
    const { status, out, err } = await parcours(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err.length).toBeGreaterThan(10)
  })

  test('explains itself without a command', async () => {
    expect(await parcours([])).toMatchObject({
      status: 0,
      out: expect.stringContaining('parcours <command>'),
    })
    expect((await parcours(['--help'])).out).toContain('translated')
  })
})

describe('parcours screens', () => {
  test('counts each scenario, with median and maximum', async () => {
    const { status, out } = await parcours(['screens', SCENARIOS, '--json'])
    const { rows, median, max, scenarios } = JSON.parse(out)
    const counts: readonly number[] = rows
      .map((row: { count: number }) => row.count)
      .sort((a: number, b: number) => a - b)
    expect(status).toBe(0)
    expect(scenarios).toBe(rows.length)
    expect(max).toBe(counts.at(-1))
    expect(counts.filter((count) => count <= median).length).toBeGreaterThanOrEqual(counts.length / 2)
  })

  test('prints a table', async () => {
    expect((await parcours(['screens', SCENARIOS])).out).toMatch(
      /scénarios : médiane [\d.]+, maximum \d+ écrans\.\n$/,
    )
  })

  test.each([[['screens']], [['screens', 'nowhere']], [['screens', SMALL]]])(
    'refuses %j with status 2',
    async (args) => {
      expect((await parcours(args)).status).toBe(2)
    },
  )
})

describe('the command line itself', () => {
  const bin = fileURLToPath(new URL('../bin/parcours.mjs', import.meta.url))
  test('runs, reads the standard input and sets the exit status', async () => {
    const good = spawnSync(process.execPath, [bin, 'path', '-', '--json', '--today', '2026-12-01'], {
      input: JSON.stringify(GOLDEN),
      encoding: 'utf8',
    })
    expect(good.status).toBe(0)
    expect(JSON.parse(good.stdout).steps.length).toBeGreaterThan(0)
    const bad = spawnSync(process.execPath, [bin, 'path', '-', '--catalogue', SMALL], {
      input: '{}',
      encoding: 'utf8',
    })
    expect(bad).toMatchObject({ status: 2, stdout: '' })
    expect(bad.stderr).toMatch(/^version : /)
  })
})

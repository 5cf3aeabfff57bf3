import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../src/cli/command.ts'
import { run } from '../src/cli/main.ts'
import { SCENARIOS, SMALL } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GOLDEN = {
  version: 1,
  events: ['moving'],
  facts: { moving_date: '2027-06-01', home_now_status: 'tenant', home_now_furnished: false },
}

async function parcours(args: readonly string[], input: unknown = GOLDEN): Promise<Outcome> {
  return run(args, {
    now: () => '2026-12-01',
    readInput: () => (typeof input === 'string' ? input : JSON.stringify(input)),
  })
}

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

describe('commands on a catalogue', () => {
  let root = ''
  let count = 0
  beforeEach(() => {
    root = join(folder, `catalogue${count++}`)
    cpSync(SMALL, root, { recursive: true })
  })
  const edit = (file: string, find: string, put: string): void => {
    const full = join(root, file)
    writeFileSync(full, readFileSync(full, 'utf8').replace(find, put))
  }
  const on = (...args: string[]): Promise<Outcome> => parcours([...args, '--catalogue', root])

  test('check gives 0 for a right catalogue, 1 for a mistake, 0 for a remark', async () => {
    expect(await on('check')).toMatchObject({
      status: 0,
      out: 'Français : 91 phrases, 6 conseils, 0 gardée avec une raison.\n\nCatalogue : 0 erreur, 0 remarque.\n',
    })
    edit('steps/tell-landlord/fr.yaml', 'une lettre', 'la lettre')
    expect(await on('check')).toMatchObject({
      status: 0,
      out: expect.stringContaining('0 erreur, 1 remarque.'),
    })
    edit('steps/tell-landlord/step.yaml', 'tenant', 'tenent')
    expect(await on('check')).toMatchObject({
      status: 1,
      out: expect.stringContaining('steps/tell-landlord/step.yaml:6:9  Erreur [unknown-value]'),
    })
  })

  test('check --json gives the mistakes as data', async () => {
    edit('steps/tell-landlord/step.yaml', 'tenant', 'tenent')
    expect(JSON.parse((await on('check', '--json')).out)).toMatchObject({
      mistakes: [{ level: 'error', code: 'unknown-value', line: 6, column: 9 }],
    })
  })

  test('check holds the French to the FALC rules, with the lists of the catalogue', async () => {
    edit('steps/tell-landlord/fr.yaml', 'Écrivez à temps', 'Vous écrirez à temps')
    edit('falc.yaml', 'known: [conciliation]', 'concepts: [{ say: accord, not: [conciliation] }]')
    const { status, out } = await on('check')
    expect(status).toBe(1)
    expect(out).toContain('[falc-T5]')
    expect(out).toContain('[falc-T18]')
  })

  test('falc checks other French files, and says what it cannot read', async () => {
    const file = join(folder, 'fr.json')
    writeFileSync(file, JSON.stringify({ title: 'Vous recevrez une lettre.' }))
    expect(await on('falc', file)).toMatchObject({
      status: 1,
      out: expect.stringContaining('[falc-T5]'),
    })
    writeFileSync(file, JSON.stringify({ title: 'Vous recevez une lettre.' }))
    expect(await on('falc', file)).toMatchObject({ status: 0 })
    expect(await on('falc')).toMatchObject({ status: 2 })
    expect(await on('falc', 'nowhere.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('nowhere.json'),
    })
  })

  test('check takes --today for the age of sources', async () => {
    expect((await on('check', '--today', '2029-01-01')).out).toContain('[checked-old]')
    expect(await on('check', '--today', '2026-01-01')).toMatchObject({
      status: 1,
      out: expect.stringContaining('[checked-future]'),
    })
  })

  test('build writes the same bytes each time', async () => {
    const outs = ['a', 'b'].map((name) => join(root, name))
    for (const out of outs) expect((await on('build', '--out', out)).status).toBe(0)
    const [a = '', b = ''] = outs
    expect(readdirSync(a).sort()).toEqual(['catalogue.json', 'falc.json', 'words.en.json', 'words.fr.json'])
    for (const file of readdirSync(a))
      expect(readFileSync(join(a, file), 'utf8')).toBe(readFileSync(join(b, file), 'utf8'))
  })

  test('build says which translations are stale', async () => {
    edit('steps/tell-landlord/fr.yaml', 'une lettre', 'la lettre')
    edit('words/fr.yaml', 'Sur internet', 'Par internet')
    const out = join(root, 'out')
    await on('build', '--out', out)
    const words = JSON.parse(readFileSync(join(out, 'words.en.json'), 'utf8'))
    expect(words).toMatchObject({
      lang: 'en',
      steps: { 'tell-landlord': { stale: true } },
      staleShared: ['channels.online'],
    })
    expect(Object.keys(words.steps)).toEqual(['tell-landlord'])
  })

  test('build stops at an error, but a draft leaves the step out and names it', async () => {
    edit('steps/tell-landlord/step.yaml', 'tenant', 'tenent')
    const out = join(root, 'out')
    expect(await on('build', '--out', out)).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('[unknown-value]'),
    })
    expect(await on('build', '--out', out, '--draft')).toMatchObject({
      status: 0,
      err: expect.stringContaining('Laissées de côté : tell-landlord'),
    })
    expect(
      JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8')).steps.map(
        (one: { id: string }) => one.id,
      ),
    ).toEqual(['check-notice', 'tell-school'])
  })

  test('path says when the catalogue has mistakes', async () => {
    edit('steps/tell-school/step.yaml', 'level: nothing', 'level: something')
    expect(await on('path', '-')).toMatchObject({
      status: 0,
      err: expect.stringContaining('Left out: tell-school'),
    })
  })

  test('translated marks a step as read again, and keeps its layout', async () => {
    edit('steps/tell-landlord/fr.yaml', 'une lettre', 'la lettre')
    edit('steps/tell-landlord/en.yaml', 'title:', '# a comment\ntitle:')
    expect((await on('check')).out).toContain('translation-stale')
    expect((await on('translated', 'en', 'steps/tell-landlord')).status).toBe(0)
    expect((await on('check')).out).not.toContain('translation-stale')
    expect(readFileSync(join(root, 'steps/tell-landlord/en.yaml'), 'utf8')).toContain('# a comment\ntitle:')
  })

  test('translated adds the hash when there was none', async () => {
    const file = join(root, 'steps/tell-landlord/en.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^of:.*\n/, ''))
    await on('translated', 'en', 'steps/tell-landlord/')
    expect((await on('check')).out).toContain('0 remarque')
  })

  test('translated marks one section of the shared words, and leaves the others stale', async () => {
    edit('words/fr.yaml', 'Sur internet', 'Par internet')
    edit('words/fr.yaml', 'La mairie', 'Votre mairie')
    expect((await on('translated', 'en', 'words/channels')).status).toBe(0)
    expect((await on('check')).out).toContain('(places.town_hall.name)')
    await on('translated', 'en', 'words')
    expect((await on('check')).out).toContain('0 remarque')
  })

  test.each([
    [['translated']],
    [['translated', 'en']],
    [['translated', 'fr', 'words']],
    [['translated', 'xx', 'words']],
    [['translated', 'en', 'steps/nope']],
    [['translated', 'en', 'places']],
    [['translated', 'en', 'words/nope']],
    [['translated', 'en', 'steps/tell-school']],
  ])('refuses %j with status 2', async (args) => {
    expect(await on(...args)).toMatchObject({ status: 2, out: '' })
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
    const bad = spawnSync(process.execPath, [bin, 'path', '-'], { input: '{}', encoding: 'utf8' })
    expect(bad).toMatchObject({ status: 2, stdout: '' })
    expect(bad.stderr).toMatch(/^version : /)
  })
})

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../src/cli/command.ts'
import { parcours } from './cliFixture.ts'
import { SMALL } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-cli-catalogue-'))
afterAll(() => rmSync(folder, { recursive: true }))

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
      out: 'Français : 91 phrases, 6 conseils, 0 gardée avec une raison.\n\nTraductions : en 1 sur 3 démarches (sans : check-notice, tell-school).\n\nCatalogue : 0 erreur, 0 remarque.\n',
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
    edit('steps/tell-landlord/step.yaml', '2026-11-01', '2026-11-01, version: 2020-10-02')
    const outs = ['a', 'b'].map((name) => join(root, name))
    for (const out of outs) expect((await on('build', '--out', out)).status).toBe(0)
    const [a = '', b = ''] = outs
    const files = readdirSync(a, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    )
    expect(files.sort()).toEqual([
      'catalogue.json',
      'falc.json',
      'words.en.json',
      'words.fr.json',
      'words/en.birth.json',
      'words/en.moving.json',
      'words/en.shared.json',
      'words/fr.birth.json',
      'words/fr.moving.json',
      'words/fr.shared.json',
    ])
    for (const file of files)
      expect(readFileSync(join(a, file), 'utf8')).toBe(readFileSync(join(b, file), 'utf8'))
    // The version of a source weighs on every visitor and serves none.
    expect(readFileSync(join(a, 'catalogue.json'), 'utf8')).not.toContain('"version":"')
  })

  test('build binds French marks to their words, those that are quoted in another language too', async () => {
    edit('words/fr.yaml', 'Sur internet', 'Sur « internet » ?')
    edit('words/en.yaml', 'On the internet', 'The « service en ligne »')
    const out = join(root, 'out')
    await on('build', '--out', out)
    for (const [lang, bound, loose] of [
      ['fr', 'Sur «\u00a0internet\u00a0»\u00a0?', 'Sur « internet » ?'],
      ['en', 'The «\u00a0service en ligne\u00a0»', 'The « service en ligne »'],
    ] as const)
      for (const file of [`words.${lang}.json`, `words/${lang}.shared.json`]) {
        const text = readFileSync(join(out, file), 'utf8')
        expect([file, text.includes(bound), text.includes(loose)]).toEqual([file, true, false])
      }
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

  test('translated marks the steps that are new in a language, and no stale one', async () => {
    const file = join(root, 'steps/tell-landlord/en.yaml')
    edit('steps/tell-landlord/fr.yaml', 'une lettre', 'la lettre')
    expect((await on('translated', 'en', 'steps')).out).toBe('0 démarche\n')
    expect((await on('check')).out).toContain('translation-stale')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^of:.*\n/, ''))
    expect((await on('translated', 'en', 'steps')).out).toBe('1 démarche\n')
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

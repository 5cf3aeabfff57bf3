import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/check-settings.mjs', import.meta.url))
const example = fileURLToPath(new URL('../../settings.example.json', import.meta.url))

describe('npm run check-settings', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-settings-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What an operator sees who stands in the folder of the file. */
  const run = (...args: readonly string[]) =>
    new Promise<{ status: number; out: string; err: string }>((resolve) => {
      const options = { cwd: folder, env: { ...process.env, INIT_CWD: folder } }
      execFile(process.execPath, [script, ...args], options, (error, out, err) =>
        resolve({ status: Number(error?.code ?? 0), out: out.replaceAll('\u00a0', ' '), err }),
      )
    })
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

  test('the example has no problem', async () => {
    expect(await run(example)).toMatchObject({ status: 0, out: expect.stringContaining('aucun problème') })
  })

  test('form, facts and the directory beside it are told together, each with its mend', async () => {
    write('settings.json', {
      isDrat: true,
      branch: { name: 'France services', communeCode: '93059' },
      directory: 'lieux.json',
    })
    write('lieux.json', { places: [] })
    const { status, out } = await run('settings.json')
    expect(status).toBe(1)
    expect(out.match(/^\S.*/gm)?.slice(0, -1)).toEqual([
      'isDrat',
      'branch.communeCode',
      'directory : lieux.json',
    ])
    expect(out).toContain('Écrivez le code de la commune d’aujourd’hui, Saint-Denis : « 93066 ».')
    expect(out).toContain('à corriger, 3.')
  })

  test('a directory that is missing, or no JSON, is told', async () => {
    write('missing.json', { directory: 'nowhere.json' })
    write('broken.json', { directory: 'half.json' })
    write('half.json', '{"places": [')
    expect((await run('missing.json')).out).toContain('n’est pas à côté de settings.json')
    expect((await run('broken.json')).out).toContain('ligne 1')
  })

  test.each([
    ['a file that does not exist', ['nope.json'], 'nope.json » n’existe pas'],
    ['a folder', ['.'], 'n’a pas pu être lu'],
    ['no file', [], 'Écrivez : npm run check-settings'],
    ['two files', ['a.json', 'b.json'], 'Écrivez : npm run check-settings'],
  ])('%s: says what to write, without a stack', async (_name, args, message) => {
    const { status, err } = await run(...args)
    expect(status).toBe(1)
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'

const folder = mkdtempSync(join(tmpdir(), 'falc-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const status = await main(args, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
  })
  return { status, ...said }
}

type Found = { rule: string; path: string | null; line: number; column: number }
const found = (json: string): Found[] =>
  JSON.parse(json).files[0].findings.map(({ rule, path, line, column }: Found) => ({
    rule,
    path,
    line,
    column,
  }))

describe('falc', () => {
  it('ends with 0 on a clean text and 1 on a text with errors', async () => {
    expect((await run(file('good.txt', 'Vous signez la lettre.'))).status).toBe(0)
    const bad = await run(file('bad.txt', 'Vous recevrez une lettre.'))
    expect(bad.status).toBe(1)
    expect(bad.out).toContain('bad.txt:1:6')
    expect(bad.out).toContain('T5 erreur')
  })

  it('shows advice when asked, and does not fail on it', async () => {
    const path = file('advice.txt', 'La lettre est signée par le maire.')
    expect((await run(path)).out).not.toContain('T4')
    const asked = await run(path, '--advice')
    expect(asked.status).toBe(0)
    expect(asked.out).toContain('T4 conseil')
  })

  it('gives line and key path in YAML', async () => {
    const path = file(
      'fr.yaml',
      'title: Signez\nwhat:\n  - Signez la lettre.\n  - "Vous recevrez une lettre."\nlong: |\n  Signez la lettre.\n  Vous recevrez une lettre.\n',
    )
    expect(found((await run(path, '--json')).out)).toEqual([
      { rule: 'T5', path: 'what.1', line: 4, column: 11 },
      { rule: 'T5', path: 'long', line: 7, column: 6 },
    ])
  })

  it('obeys comments in YAML', async () => {
    const path = file(
      'kept.yaml',
      '# falc-ignore T5: texte de loi\na: Vous recevrez une lettre.\nb:\n  - Vous recevrez une lettre. # falc-ignore T5: texte de loi\nc: Signez. # falc-ignore T5: rien\n',
    )
    const { status, out } = await run(path, '--json')
    expect(status).toBe(1)
    expect(found(out)).toEqual([{ rule: 'falc-ignore', path: null, line: 5, column: 12 }])
  })

  it('gives line and key path in JSON, and takes globs for keys', async () => {
    const path = file(
      'fr.json',
      '{\n  "a": { "title": "Vous recevrez une lettre.", "id": "Vous recevrez" }\n}',
    )
    expect(found((await run(path, '--json', '--ignore-keys', '**.id')).out)).toEqual([
      { rule: 'T5', path: 'a.title', line: 2, column: 25 },
    ])
    expect(found((await run(path, '--json', '--keys', 'a.id')).out).map((f) => f.path)).toEqual(['a.id'])
  })

  it('reads options from a file', async () => {
    const text = file('word.txt', 'La forclusion approche.')
    const options = file('options.yaml', 'glossary: [forclusion]\n')
    expect((await run(text)).status).toBe(1)
    expect((await run(text, '--options', options)).status).toBe(0)
  })

  it('explains a rule, and lists them all', async () => {
    expect((await run('--explain', 'T5')).out).toContain('Écrivez au présent.')
    expect((await run('--explain')).out.split('\n')).toHaveLength(33)
    expect((await run('--explain', 'T99')).status).toBe(2)
  })

  it('shows the scores', async () => {
    expect((await run(file('s.txt', 'Vous signez la lettre.'), '--scores')).out).toMatch(/Kandel–Moles \d/)
  })

  it('ends with 2 when the command is wrong', async () => {
    expect((await run()).status).toBe(2)
    expect((await run('--nonsense')).status).toBe(2)
    expect(await run(join(folder, 'absent.txt'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('absent.txt: there is no such file.'),
    })
    expect((await run(folder)).err).toContain('this is a folder')
    expect((await run(file('broken.yaml', 'a: [1'))).err).toMatch(/broken\.yaml: .*line/s)
    const options = file('typo.yaml', 'glosary: [bail]')
    expect((await run(file('x.txt', 'Signez.'), '--options', options)).err).toContain('no option "glosary"')
    expect((await run(file('x.txt', 'Signez.'), '--format', 'pdf')).status).toBe(2)
  })

  it('reads standard input as a program of its own', () => {
    const program = new URL('../bin/falc.mjs', import.meta.url).pathname
    const result = spawnSync(process.execPath, [program, '-'], {
      input: 'Vous recevrez une lettre.',
      encoding: 'utf8',
    })
    expect(result.status).toBe(1)
    expect(result.stdout).toContain('T5 erreur')
  })
})

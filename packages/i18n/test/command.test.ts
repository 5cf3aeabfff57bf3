import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../bin/strings.mjs', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'parcours-strings-'))
afterAll(() => rmSync(root, { recursive: true }))

const write = (file: string, data: unknown) => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), JSON.stringify(data))
}
function strings(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args, '--root', root], {
    encoding: 'utf8',
  })
  return { status, out: stdout.trim(), problems: stderr.trim().split('\n').filter(Boolean) }
}

const locales = 'packages/ui/locales'
const french = { hello: 'Bonjour {{name}}', steps_one: '1 étape', steps_other: '{{count}} étapes' }
const arabic = {
  hello: 'مرحبا {{name}}',
  ...{ steps_zero: 'لا إجراء', steps_one: 'إجراء واحد', steps_two: 'إجراءان' },
  ...{ steps_few: '{{count}} إجراءات', steps_many: '{{count}} إجراء', steps_other: '{{count}} إجراء' },
}

beforeEach(() => {
  rmSync(root, { recursive: true })
  const declare = (code: string, dir: string, script: string) =>
    write(`packages/i18n/languages/${code}.json`, {
      name: code,
      begin: code,
      dir,
      script,
      intl: code,
      voice: code,
    })
  declare('fr', 'ltr', 'Latn')
  declare('ar', 'rtl', 'Arab')
  write(`${locales}/fr.json`, french)
  write(`${locales}/ar.json`, arabic)
  mkdirSync(join(root, 'apps/kiosk/locales'), { recursive: true })
  strings('stamp', 'ar')
})

describe('the check of interface strings', () => {
  it('passes when every language has every text, in all its plural forms, read against the French of today', () => {
    expect(strings('check')).toEqual({ status: 0, out: '7 texts checked, 0 problems', problems: [] })
  })

  it.each<[string, string, unknown, RegExp]>([
    ['a text is missing', 'ar.json', { ...arabic, hello: undefined }, /ar\.json: hello \[missing\]/],
    ['a text is empty', 'ar.json', { ...arabic, hello: ' ' }, /ar\.json: hello \[missing\]/],
    ['a plural form is missing', 'ar.json', { ...arabic, steps_two: undefined }, /steps_two \[plural\]/],
    ['a value is lost', 'ar.json', { ...arabic, hello: 'مرحبا' }, /hello \[placeholder\]/],
    [
      'a plural form has a value of its own',
      'ar.json',
      { ...arabic, steps_two: '{{n}}' },
      /steps_two \[placeholder\]/,
    ],
    [
      'digits would change places',
      'ar.json',
      { ...arabic, hello: '39 49 {{name}} مرحبا' },
      /hello \[digits\]/,
    ],
    ['a text translates nothing', 'ar.json', { ...arabic, more: 'نعم' }, /more \[superfluous\]/],
    ['the French changed', 'fr.json', { ...french, hello: 'Salut {{name}}' }, /hello \[stale\]/],
    ['nobody noted what was read', 'ar.of.json', {}, /hello \[unstamped\]/],
    ['a language is not declared', 'xx.json', {}, /xx\.json: langue inconnue/],
  ])('fails when %s', (_, file, content, message) => {
    write(`${locales}/${file}`, content)
    const { status, problems } = strings('check')
    expect(status).toBe(1)
    expect(problems.join('\n')).toMatch(message)
  })

  it('fails when a declared language has no file', () => {
    rmSync(join(root, locales, 'ar.json'))
    const { status, problems } = strings('check', 'ar')
    expect(status).toBe(1)
    expect(problems).toEqual([expect.stringContaining('ar.json: [missing] Le fichier manque : 3 textes')])
  })

  it('fails when it looked at nothing, and on a language that is not declared', () => {
    rmSync(join(root, 'packages/i18n/languages/ar.json'))
    rmSync(join(root, locales, 'ar.json'))
    expect(strings('check').status).toBe(1)
    expect(strings('check', 'ar').problems).toEqual([expect.stringContaining('n’est pas déclarée')])
  })

  it('stamps a changed text only when it is named', () => {
    write(`${locales}/fr.json`, { ...french, hello: 'Salut {{name}}' })
    strings('stamp', 'ar')
    expect(strings('check').problems).toHaveLength(1)
    strings('stamp', 'ar', 'hello')
    expect(strings('check').problems).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDeclarations } from '../src/declarations.ts'
import { languages } from '../src/index.ts'

const persian = {
  name: 'فارسی',
  begin: 'شروع',
  dir: 'rtl',
  script: 'Arab',
  intl: 'fa-u-nu-latn',
  voice: 'fa',
}
const french = {
  name: 'Français',
  begin: 'Commencer',
  dir: 'ltr',
  script: 'Latn',
  intl: 'fr-FR',
  voice: 'fr',
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parcours-languages-'))
  declare('fr', french)
})
afterEach(() => rmSync(folder, { recursive: true }))
const declare = (code: string, language: object) =>
  writeFileSync(join(folder, `${code}.json`), JSON.stringify(language))

describe('the languages', () => {
  it('are those of the folder, French first', () => {
    expect(languages.map(({ code }) => code)).toEqual(['fr', 'ar', 'en'])
  })

  it('grow by a file', () => {
    declare('fa', persian)
    expect(readDeclarations(folder)).toEqual({
      languages: [
        { code: 'fr', ...french },
        { code: 'fa', ...persian },
      ],
      problems: [],
    })
  })

  it('are nothing without French', () => {
    rmSync(join(folder, 'fr.json'))
    declare('fa', persian)
    expect(readDeclarations(folder).problems).toEqual([expect.stringContaining('fr.json')])
  })
})

describe('a declaration is refused, with its file and field,', () => {
  it.each<[string, string, object, RegExp]>([
    ['when a field is missing', 'fa', { ...persian, begin: undefined }, /^fa\.json: begin: /],
    ['when a field is unknown', 'fa', { ...persian, flag: 'IR' }, /^fa\.json: .*flag/],
    [
      'when Intl does not know its locale',
      'fa',
      { ...persian, intl: 'zz-u-nu' },
      /^fa\.json: intl: Intl does not/,
    ],
    ['when the script runs the other way', 'fa', { ...persian, dir: 'ltr' }, /^fa\.json: dir: the script/],
    ['when its months are not twelve', 'fa', { ...persian, months: ['مهر'] }, /^fa\.json: months: /],
    [
      'when a month stands twice',
      'fa',
      { ...persian, months: Array(12).fill('مهر') },
      /same month stands twice/,
    ],
    [
      'when Intl declines its months',
      'pl',
      { ...french, intl: 'pl', months: Array.from({ length: 12 }, (_, index) => `m${index}`) },
      /^pl\.json: months: Intl declines/,
    ],
    ['when its file is named by no code', 'persian', persian, /^persian\.json: the name of the file/],
  ])('%s', (_, code, language, message) => {
    declare(code, language)
    const { problems, languages: found } = readDeclarations(folder)
    expect(problems.join('\n')).toMatch(message)
    expect(found.map((one) => one.code)).toEqual(['fr'])
  })

  it('when it is not JSON', () => {
    writeFileSync(join(folder, 'fa.json'), '{')
    expect(readDeclarations(folder).problems).toEqual([expect.stringMatching(/^fa\.json: SyntaxError/)])
  })
})

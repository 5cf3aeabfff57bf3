#!/usr/bin/env node
// Makes the pseudo-language: a copy of the project in which a fourth language, made from the French, is added the
// way any language is. Nothing but data files are written: that is the proof that a language needs no code.
//   npm run pseudo -w @parcours/i18n [-- DIR]     the copy; without DIR: .cache/pseudo
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { accent, pseudoCode, pseudoTree } from '../src/pseudo.ts'
import { stringFolders } from '../src/stringFolders.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const copy = resolve(process.argv[2] ?? join(root, '.cache', 'pseudo'))
const catalogue = join(copy, 'packages/flows/catalogue')

/** Sources and what was built from them; packages are those of the project, but for our own. */
function copyProject() {
  const leftOut = new Set(['node_modules', 'dist', '.turbo', '.cache', 'test-results', 'screenshots', 'test'])
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(join(copy, 'node_modules'), { recursive: true })
  for (const path of ['package.json', 'tsconfig.base.json', 'packages', 'apps/kiosk'])
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (source) => !leftOut.has(basename(source)),
    })
  mkdirSync(join(copy, 'node_modules/@parcours'))
  for (const name of readdirSync(join(copy, 'packages')))
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@parcours', name), 'junction')
}

/** Runs one of the project's own commands in the copy. */
function run(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}\n${command.join(' ')} failed.`)
  process.exit(1)
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const writeJson = (file, data) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`)
const readYaml = (file) => parse(readFileSync(file, 'utf8'))
const writeYaml = (file, data) => writeFileSync(file, stringify(data))

function declare() {
  const folder = join(copy, 'packages/i18n/languages')
  const { firstOfMonth: _, name, begin, ...french } = readJson(join(folder, 'fr.json'))
  const format = new Intl.DateTimeFormat(french.intl, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month)))
  writeJson(join(folder, `${pseudoCode}.json`), {
    ...pseudoTree({ name, begin }),
    ...french,
    months: pseudoTree(months),
  })
}

function translateStrings() {
  for (const folder of stringFolders(copy))
    writeJson(join(folder, `${pseudoCode}.json`), pseudoTree(readJson(join(folder, 'fr.json'))))
}

/** Forms of a glossary word are looked for in texts: they carry no brackets. */
function translateGlossary(entries) {
  return Object.fromEntries(
    Object.entries(entries).map(([id, { forms = [], ...entry }]) => [
      id,
      { ...pseudoTree(entry), forms: [entry.term, ...forms].map(accent) },
    ]),
  )
}

function translateShared() {
  const files = [
    'words/fr.yaml',
    ...readdirSync(join(catalogue, 'words/parts')).map((name) => `words/parts/${name}`),
  ]
  for (const file of files.filter((name) => /\bfr\.yaml$/.test(name))) {
    const { glossary, ...sections } = readYaml(join(catalogue, file)) ?? {}
    writeYaml(join(catalogue, file.replace(/\bfr\.yaml$/, `${pseudoCode}.yaml`)), {
      ...pseudoTree(sections),
      ...(glossary && { glossary: translateGlossary(glossary) }),
    })
  }
}

function translateSteps() {
  for (const id of readdirSync(join(catalogue, 'steps'))) {
    const file = join(catalogue, 'steps', id, 'fr.yaml')
    if (!existsSync(file)) continue
    const { official: _, ...words } = readYaml(file)
    writeYaml(join(catalogue, 'steps', id, `${pseudoCode}.yaml`), pseudoTree(words))
  }
}

copyProject()
declare()
translateStrings()
translateShared()
translateSteps()
const parcours = 'packages/flows/bin/parcours.mjs'
run('packages/i18n/bin/languages.mjs')
run('packages/ui/scripts/build-tokens.mjs')
run('packages/i18n/bin/strings.mjs', 'stamp', pseudoCode, '--root', copy)
run(parcours, 'translated', pseudoCode, 'words')
run(parcours, 'translated', pseudoCode, 'steps')
run(parcours, 'code-order', '--update')
run('packages/i18n/bin/strings.mjs', 'check', pseudoCode, '--root', copy)
run(parcours, 'build')
console.log(`The pseudo-language ${pseudoCode} is in ${copy}`)

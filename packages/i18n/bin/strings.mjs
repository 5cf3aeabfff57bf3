#!/usr/bin/env node
// Checks or stamps the interface strings of ui and kiosk, in every language of packages/i18n/languages.
//   node packages/i18n/bin/strings.mjs check [ar]       every namespace, every language or one
//   node packages/i18n/bin/strings.mjs stamp ar [key…]  notes which French text the translations were read against
//   … --root DIR                                        the project in another folder
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkStrings, flattenStrings, hashText, sourceText } from '../src/checkStrings.ts'
import { readDeclarations } from '../src/declarations.ts'
import { stringFolders } from '../src/stringFolders.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: fileURLToPath(new URL('../../../', import.meta.url)) } },
})
const { root } = values
const [command, language, ...keys] = positionals

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error.message}`)
  }
}
const readStrings = (file) => flattenStrings(readJson(file))
const readStamps = (file) => (existsSync(file) ? readJson(file) : {})

let problems = 0
let checked = 0
const tell = (file, text) => {
  console.error(`${relative(root, file)}: ${text}`)
  problems++
}

function stamp(file, french, translation) {
  const stamps = readStamps(file)
  const next = {}
  for (const key of translation.keys()) {
    const source = sourceText(french, key)
    if (source === undefined) continue
    // Without keys, only new texts are stamped: a stale text must be named to be declared read again.
    const isNamed = keys.includes(key)
    next[key] = isNamed || stamps[key] === undefined ? hashText(source) : stamps[key]
  }
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`)
}

/** One language in one folder of strings. */
function visit(folder, french, { code, intl }) {
  const file = join(folder, `${code}.json`)
  if (!existsSync(file)) {
    tell(file, `[missing] Le fichier manque : ${french.size} textes sont à traduire.`)
    return
  }
  const stampFile = join(folder, `${code}.of.json`)
  const translation = readStrings(file)
  if (command === 'stamp') {
    stamp(stampFile, french, translation)
    return
  }
  const found = checkStrings(french, translation, readStamps(stampFile), intl)
  for (const { key, code: kind, message } of found) tell(file, `${key} [${kind}] ${message}`)
  checked += translation.size
}

const declared = readDeclarations(join(root, 'packages/i18n/languages'))
for (const problem of declared.problems) tell(join(root, 'packages/i18n/languages', '.'), problem)
const isDeclared = (code) => declared.languages.some((one) => one.code === code)
if ((command === 'stamp' || language !== undefined) && !isDeclared(language))
  tell(join(root, 'packages/i18n/languages', `${language}.json`), 'cette langue n’est pas déclarée.')
for (const folder of stringFolders(root)) {
  const french = readStrings(join(folder, 'fr.json'))
  for (const one of declared.languages)
    if (one.code !== 'fr' && (language ?? one.code) === one.code) visit(folder, french, one)
  const codes = readdirSync(folder).flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? [])
  for (const code of codes.filter((each) => !isDeclared(each)))
    tell(
      join(folder, `${code}.json`),
      `langue inconnue. Déclarez-la dans packages/i18n/languages/${code}.json.`,
    )
}
if (command !== 'stamp') console.log(`${checked} texts checked, ${problems} problems`)
process.exit(problems > 0 || (command !== 'stamp' && checked === 0) ? 1 : 0)

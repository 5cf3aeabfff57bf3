#!/usr/bin/env node
// Checks or stamps the interface strings of ui and kiosk.
//   node packages/i18n/bin/strings.mjs check            every namespace, every language
//   node packages/i18n/bin/strings.mjs stamp ar [key…]  notes which French text the translations were read against
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkStrings, flattenStrings, hashText, sourceText } from '../src/checkStrings.ts'
import { isLanguageCode, languageOf } from '../src/languages.ts'

const root = new URL('../../../', import.meta.url).pathname
const folders = ['packages/ui/locales', 'apps/kiosk/locales']
const [command, language, ...keys] = process.argv.slice(2)

const readStrings = (file) => flattenStrings(JSON.parse(readFileSync(file, 'utf8')))
function readStamps(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw new Error(`${file}: ${error.message}`)
  }
}

let problems = 0
let checked = 0
for (const folder of folders.map((path) => join(root, path))) {
  const french = readStrings(join(folder, 'fr.json'))
  const codes = readdirSync(folder).flatMap((name) => /^(?!fr\.)(\w+)\.json$/.exec(name)?.[1] ?? [])
  for (const code of codes) {
    if (!isLanguageCode(code)) {
      console.error(`${folder}/${code}.json: langue inconnue. Ajoutez-la à packages/i18n/src/languages.ts.`)
      problems++
      continue
    }
    const translation = readStrings(join(folder, `${code}.json`))
    const stampFile = join(folder, `${code}.of.json`)
    const stamps = readStamps(stampFile)
    if (command === 'stamp') {
      if (code !== language) continue
      const next = {}
      for (const key of translation.keys()) {
        const source = sourceText(french, key)
        if (source === undefined) continue
        // Without keys, only new texts are stamped: a stale text must be named to be declared read again.
        const isNamed = keys.includes(key)
        next[key] = isNamed || stamps[key] === undefined ? hashText(source) : stamps[key]
      }
      writeFileSync(stampFile, `${JSON.stringify(next, null, 2)}\n`)
      continue
    }
    for (const { key, code: kind, message } of checkStrings(
      french,
      translation,
      stamps,
      languageOf(code).intl,
    )) {
      console.error(`${join(folder, `${code}.json`).replace(root, '')}: ${key} [${kind}] ${message}`)
      problems++
    }
    checked += translation.size
  }
}
if (command !== 'stamp') console.log(`${checked} texts checked, ${problems} problems`)
process.exit(problems > 0 || (command !== 'stamp' && checked === 0) ? 1 : 0)

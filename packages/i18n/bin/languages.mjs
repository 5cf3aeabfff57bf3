#!/usr/bin/env node
// Reads languages/*.json and writes generated/languages.ts, where the codes are a type.
//   node packages/i18n/bin/languages.mjs
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readDeclarations } from '../src/declarations.ts'

const at = (path) => new URL(`../${path}`, import.meta.url).pathname
const file = at('generated/languages.ts')

/** Written beside and renamed, so that a test that runs meanwhile never reads half a file. */
function writeWhole(text) {
  mkdirSync(at('generated'), { recursive: true })
  try {
    if (readFileSync(file, 'utf8') === text) return
  } catch {
    // The first time there is none.
  }
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, file)
}

const { languages, problems } = readDeclarations(at('languages'))
for (const problem of problems) console.error(`packages/i18n/languages/${problem}`)
if (problems.length === 0) {
  const table = Object.fromEntries(languages.map((language) => [language.code, language]))
  writeWhole(
    `// Built by bin/languages.mjs: edit languages/*.json.\nexport const languageTable = ${JSON.stringify(table, null, 2)} as const\n`,
  )
  console.log(`${languages.length} languages: ${languages.map(({ code }) => code).join(', ')}`)
}
process.exitCode = problems.length === 0 ? 0 : 1

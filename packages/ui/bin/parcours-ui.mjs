#!/usr/bin/env node
// parcours-ui brand FILE [--out FILE] [--scoped]: checks a brand file and writes its style sheet.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brandCss, checkBrand } from '../src/brand/index.ts'

const usage = `parcours-ui brand FILE [--out FILE] [--scoped]

Checks the colours, corners and fonts of a brand, and writes its style sheet (to the screen without --out).
  --scoped  only inside an element with data-brand="<id>"`

function fail(message) {
  console.error(message)
  process.exitCode = 1
}

function readBrand(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    fail(`${file} cannot be read as JSON: ${error.message}`)
    return undefined
  }
}

function brand(file, { out, scoped }) {
  const json = readBrand(file)
  if (json === undefined) return
  const { brand, problems } = checkBrand(json)
  if (brand === null) {
    for (const { field, problem, mend } of problems) fail(`${field || file}: ${problem}\n  → ${mend}`)
    fail(`\n${file}: ${problems.length} to mend. No style sheet was written.`)
    return
  }
  const css = brandCss(brand, { isScoped: scoped ?? false })
  if (out === undefined) return process.stdout.write(css)
  writeFileSync(out, css)
  console.log(`${out}: the brand of ${brand.name}. Load it after styles.css.`)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, scoped: { type: 'boolean' } },
})
const [command, file] = positionals
if (command === 'brand' && file !== undefined) brand(file, values)
else fail(usage)

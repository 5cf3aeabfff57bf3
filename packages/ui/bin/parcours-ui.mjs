#!/usr/bin/env node
// parcours-ui brand FILE [--out FILE] [--scoped]: checks a brand file and writes its style sheet.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { brandCss, checkBrand } from '../src/brand/index.ts'

const usage = `parcours-ui brand FILE [--out FILE] [--scoped]

Checks the colours, corners and fonts of a brand, and writes its style sheet (to the screen without --out).
  --scoped  only inside an element with data-brand="<id>"
The fields of the file: README.md of @parcours/ui, « A brand of your own »; an example: brands/belle-rive.json.`

function fail(message) {
  console.error(message)
  process.exitCode = 1
}

function readBrand(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    fail(
      error.code === undefined
        ? `${file} is not JSON: ${error.message}\n  → Mend it, or begin from brands/belle-rive.json of this package.`
        : `${file} cannot be read: ${error.message}`,
    )
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
  console.log(`${out}: the brand of ${brand.name}. Import it beside @parcours/ui/styles.css.`)
}

/** What was asked, or null where an option is not known: that is told in a line, without a stack. */
function asked() {
  try {
    const options = {
      out: { type: 'string' },
      scoped: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    }
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    fail(`${error.message.split('. ')[0]}.\n\n${usage}`)
    return null
  }
}

const { values, positionals } = asked() ?? { values: null, positionals: [] }
const [command, file, ...more] = positionals
if (values?.help) console.log(usage)
else if (values && command === 'brand' && file !== undefined && more.length === 0) brand(file, values)
else if (values && command === 'brand') fail(`Name one brand file, a JSON file.\n\n${usage}`)
else if (values) fail(command === undefined ? usage : `There is no command « ${command} ».\n\n${usage}`)

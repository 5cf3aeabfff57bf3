#!/usr/bin/env node
// Writes generated/communes/: one file a department, and index.json, from the official list of communes
// (@etalab/decoupage-administratif: INSEE's code officiel géographique, postcodes of La Poste; Licence Ouverte), and where
// each postcode is, roughly (bin/points.mjs).
// The same list gives the same bytes. The format is read by src/shards.ts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' }
import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import list from '@etalab/decoupage-administratif/package.json' with { type: 'json' }
import { pointsOfPostcodes, pointsSource } from './points.mjs'

const { version } = list
const out = fileURLToPath(new URL('../generated/communes/', import.meta.url))

/** The year of the list, by version of the package (its README): a new major version must be read before it is used. */
const years = { '6.0.0': '2026' }
const year = years[version]
if (year === undefined)
  throw new Error(`Version ${version} of the list of communes: add its year to years in bin/communes.mjs.`)

/** Department of an INSEE code: 2 characters, 3 overseas. */
const departmentOf = (code) => code.slice(0, /^9[78]/.test(code) ? 3 : 2)
/** What a postcode is looked up by: its first 2 digits, 3 overseas. */
const prefixOf = (postcode) => postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2)

const kinds = {
  'commune-actuelle': 'now',
  'commune-deleguee': 'old',
  'commune-associee': 'old',
  'arrondissement-municipal': 'part',
}

const present = new Map(
  communes.filter(({ type }) => type === 'commune-actuelle').map((commune) => [commune.code, commune]),
)

/** One line of a file: code, name, postcodes; then kind and present commune, where it is not a present commune. */
function lineOf({ code, nom, type, codesPostaux = [], chefLieu, commune }) {
  const kind = kinds[type]
  if (kind === undefined) throw new Error(`${code} ${nom}: unknown type ${type}.`)
  if (kind === 'now') return [code, nom, codesPostaux.join(' ')]
  const parent = chefLieu ?? commune
  if (!present.has(parent)) throw new Error(`${code} ${nom}: its present commune ${parent} does not exist.`)
  return [code, nom, codesPostaux.join(' '), kind, parent]
}

const shards = new Map()
const prefixes = new Map()
for (const commune of communes) {
  // Nobody lives in the lands without a postcode (Kerguelen, Adélie Land).
  if (commune.type === 'commune-actuelle' && !commune.codesPostaux?.length) continue
  // A part that kept the name of its commune would stand there twice.
  if (kinds[commune.type] === 'old' && present.get(commune.chefLieu)?.nom === commune.nom) continue
  const department = departmentOf(commune.chefLieu ?? commune.commune ?? commune.code)
  if (!shards.has(department)) shards.set(department, [])
  shards.get(department).push(lineOf(commune))
  for (const postcode of commune.codesPostaux ?? []) {
    const prefix = prefixOf(postcode)
    if (!prefixes.has(prefix)) prefixes.set(prefix, new Set())
    prefixes.get(prefix).add(department)
  }
}

const names = new Map(departments.map(({ code, nom }) => [code, nom]))
const source = `@etalab/decoupage-administratif ${version} (INSEE, La Poste); ${pointsSource}`
const points = pointsOfPostcodes(communes, departmentOf)
const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
let zipped = 0
function write(name, data) {
  const text = `${JSON.stringify(data)}\n`
  zipped += gzipSync(text, { level: 9 }).length
  writeFileSync(join(out, name), text)
}
for (const [department, lines] of shards) {
  lines.sort(([a, , , kind = ''], [b, , , other = '']) => (a + kind < b + other ? -1 : 1))
  const postcodes = new Set(lines.flatMap(([, , codes]) => codes.split(' ')))
  write(`${department}.json`, {
    source,
    year,
    department,
    name: names.get(department),
    communes: lines,
    points: sorted([...postcodes].flatMap((code) => (points.has(code) ? [[code, points.get(code)]] : []))),
  })
}
write('index.json', {
  source,
  year,
  departments: sorted([...shards.keys()].map((department) => [department, names.get(department)])),
  prefixes: sorted([...prefixes].map(([prefix, set]) => [prefix, [...set].sort()])),
})
console.log(
  `${shards.size} departments, ${communes.length} communes of ${year}; ${zipped} bytes with gzip → ${out}`,
)

// Completes package-lock.json, so that `npm ci` accepts it on every machine. `npm run lock` runs it after npm install.
//
// Why: some registry mirrors lack the binaries that a tool publishes for other platforms. npm then leaves those
// optional packages out of the lockfile without a word, and `npm ci` refuses it ("Missing: … from lock file").
// The entries added here carry no integrity, and an os and cpu read from the package's name: npm skips them on
// every other platform. Registry hosts are taken out too: the lockfile says what, not from where.
import { readFileSync, writeFileSync } from 'node:fs'
import { at } from './lib/paths.mjs'

const file = process.argv[2] ?? at('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages

/** The entry that `name` resolves to from the package at `path`, looking outwards as Node does. */
function resolve(path, name) {
  const parts = path ? path.split('/') : []
  for (let depth = parts.length; depth >= 0; depth--) {
    if (parts[depth - 1] === 'node_modules') continue
    const entry = packages[[...parts.slice(0, depth), 'node_modules', name].join('/')]
    if (entry) return entry
  }
}

/** An entry for a package that the registry in use does not offer: npm never installs it on this platform. */
function platformEntry(name, version, isDev) {
  const os = /(darwin|win32|windows|android|freebsd|openbsd|openharmony)/.exec(name)?.[1] ?? 'linux'
  const cpu =
    /(arm64|x64|arm|ia32|riscv64|s390x|ppc64|loong64)/.exec(name)?.[1] ?? (/-64$/.test(name) ? 'x64' : 'none')
  return {
    version,
    cpu: [cpu],
    ...(isDev && { dev: true }),
    ...(/musl/.test(name) && { libc: ['musl'] }),
    optional: true,
    os: [os === 'windows' ? 'win32' : os],
  }
}

let added = 0
let stripped = 0
for (const [path, entry] of Object.entries({ ...packages })) {
  if (/^https?:/.test(entry.resolved ?? '')) {
    delete entry.resolved
    stripped++
  }
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = range.replace(/^[\^~]/, '')
    const there = resolve(path, name)
    if (there && (there.version === version || range !== version)) continue
    const folder = path.slice(0, path.lastIndexOf('node_modules/'))
    packages[`${folder}node_modules/${name}`] = platformEntry(name, version, entry.dev)
    added++
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  `package-lock.json: ${added} packages of other platforms added, ${stripped} registry addresses taken out.`,
)

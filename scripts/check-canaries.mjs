// Proves that the gates bite: each small bad source of scripts/canaries must be refused, by the rule that it
// breaks, under the project's own configuration; and the good ones must pass, so that nothing is refused for a
// reason of its own. The last line counts them.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { at } from './lib/paths.mjs'
import { tool } from './lib/process.mjs'

const imports = 'lint/style/noRestrictedImports'
const globals = 'lint/style/noRestrictedGlobals'
const words = 'plugin'

/** What each canary of biome breaks: a folder of scripts/canaries, whose files stand where they would in the project. */
const biomeCanaries = {
  'room-ui-flows': imports,
  'room-flows-ui': imports,
  'room-flows-react': imports,
  'room-i18n-flows': imports,
  'room-falc-i18n': imports,
  'room-places-flows': imports,
  'room-places-react': imports,
  'room-back-door': imports,
  'radix-elsewhere': imports,
  'radix-in-kiosk': imports,
  'node-in-engine': imports,
  'node-in-kiosk': imports,
  'date-in-engine': globals,
  'clock-in-engine': 'lint/nursery/noJsRestrictedProperties',
  'network-in-engine': globals,
  'storage-in-kiosk': globals,
  cycle: 'lint/suspicious/noImportCycles',
  any: 'lint/suspicious/noExplicitAny',
  'literal-text': 'lint/style/noJsxLiterals',
  'literal-label': words,
  'literal-braces': words,
  'physical-css': 'lint/nursery/useLogicalProperties',
  'hex-css': 'lint/style/noHexColors',
}
const knipCanaries = ['unused-file', 'unused-export']

const results = []
const tell = (name, problem) => {
  results.push(!problem)
  console.log(problem ? `✗ ${name}: ${problem}` : `✓ ${name}`)
}

/** An empty folder outside the repository, whose ignored folders biome's scanner would not enter. */
function freshFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'parcours-canaries-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const canary = (name) => at('scripts', 'canaries', name)
const filesOf = (name) =>
  readdirSync(canary(name), { recursive: true })
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))

function report([command, ...args], cwd) {
  const { stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 64e6 })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`No report from ${basename(args[0])}: ${stderr || stdout}`)
  }
}

function checkBiome() {
  const folder = freshFolder()
  cpSync(at('biome.json'), `${folder}/biome.json`)
  cpSync(at('scripts', 'lint'), `${folder}/scripts/lint`, { recursive: true })
  for (const name of [...Object.keys(biomeCanaries), 'good'])
    cpSync(canary(name), folder, { recursive: true })
  const { diagnostics } = report(
    tool('biome', 'check', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json'),
    folder,
  )
  const rulesIn = (name) =>
    diagnostics
      .filter(({ location }) => filesOf(name).includes(location.path))
      .map(({ category }) => category)
  for (const [name, rule] of Object.entries(biomeCanaries)) {
    const broken = rulesIn(name)
    tell(name, !broken.includes(rule) && `not refused by ${rule} (found: ${broken.join(', ') || 'nothing'})`)
  }
  const wrongly = rulesIn('good')
  tell('good', wrongly.length > 0 && `refused by ${wrongly.join(', ')}`)
}

function checkKnip() {
  const folder = freshFolder()
  const isSource = (file) => !/(^|[\\/])(node_modules|dist|\.turbo|pictograms)$/.test(file)
  for (const entry of ['package.json', 'knip.json', 'tsconfig.base.json', 'packages', 'apps', 'scripts'])
    cpSync(at(entry), `${folder}/${entry}`, { recursive: true, filter: isSource })
  symlinkSync(at('node_modules'), `${folder}/node_modules`, 'junction')
  cpSync(canary('unused-file'), folder, { recursive: true })
  appendFileSync(`${folder}/packages/i18n/src/format.ts`, `\nexport const unusedExportCanary = 1\n`)
  const found = JSON.stringify(report(tool('knip', '--no-progress', '--reporter=json'), folder))
  const needles = { 'unused-file': 'unusedCanary.ts', 'unused-export': 'unusedExportCanary' }
  for (const name of knipCanaries) tell(name, !found.includes(needles[name]) && 'knip does not see it')
}

checkBiome()
checkKnip()
const passed = results.filter(Boolean).length
console.log(`${passed} passed, ${results.length - passed} failed`)
process.exitCode = passed === results.length ? 0 : 1

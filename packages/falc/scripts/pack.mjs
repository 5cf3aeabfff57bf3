/**
 * Before `npm pack`: compiles the sources, and points package.json at the compiled files, since Node runs no
 * TypeScript inside node_modules. After it: puts package.json back as it was and clears the rest.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const at = (path) => new URL(`../${path}`, import.meta.url)
const backup = at('.package.json.unpacked')

function restore() {
  if (existsSync(backup)) renameSync(backup, at('package.json'))
}

function prepare() {
  restore()
  rmSync(at('dist'), { recursive: true, force: true })
  execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: at('.'), stdio: 'inherit', shell: true })
  const text = readFileSync(at('package.json'), 'utf8')
  const manifest = JSON.parse(text)
  manifest.exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([door, source]) => {
      const built = source.replace('./src/', './dist/src/').replace(/\.ts$/, '')
      return [door, { types: `${built}.d.ts`, default: `${built}.js` }]
    }),
  )
  delete manifest.scripts
  // The licence of the code lies at the root of the project; a package carries its own copy.
  copyFileSync(at('../../LICENSE'), at('LICENSE'))
  writeFileSync(backup, text)
  writeFileSync(at('package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

if (process.argv[2] === 'after') {
  restore()
  rmSync(at('dist'), { recursive: true, force: true })
  rmSync(at('LICENSE'), { force: true })
} else prepare()

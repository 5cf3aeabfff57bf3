// What the packed design system weighs in an application of another team: one component alone, and the page of the
// bench (packages/ui/bench), which must stay under its budget.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { at } from './paths.mjs'

/**
 * Most bytes of the page with Button, ShortDialog, TextField and ChoiceCards: JS and CSS, packed by gzip. 30 % under the
 * lightest complete peer (docs/benches.md), which is less than the 85 kB of the aim.
 */
const pageBudget = 84_300

/** Components that must come alone, whether asked of the whole library or of their own door. */
const doors = {
  Button: 'button',
  Callout: 'callout',
  ChoiceCards: 'choice-cards',
  ShortDialog: 'dialog',
  TextField: 'text-field',
}

const filesIn = (dir, end) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('')

/** Size as people read it: « 12.3 kB ». */
export const kB = (text) => `${(gzipSync(text).length / 1000).toFixed(1)} kB`

/** Bundles one module of the application alone, React apart. */
export async function bundleOf(app, entry) {
  await build({
    configFile: false,
    root: app,
    logLevel: 'error',
    build: {
      outDir: 'one',
      lib: { entry: join(app, entry), formats: ['es'], fileName: 'one', cssFileName: 'one' },
      rolldownOptions: { external: /^(react|react-dom)(\/|$)/ },
    },
  })
  return { js: filesIn(join(app, 'one'), '.js'), css: filesIn(join(app, 'one'), '.css') }
}

async function bundleText(app, text) {
  writeFileSync(join(app, 'src', 'alone.ts'), text)
  const bundle = await bundleOf(app, 'src/alone.ts')
  rmSync(join(app, 'src', 'alone.ts'))
  return bundle
}

/** Five components: asked of the whole library, each brings what its own door brings, and its styles. */
export async function checkDoors(app, tell) {
  const whole = await bundleText(app, "export * from '@parcours/ui'")
  for (const [name, door] of Object.entries(doors)) {
    const own = await bundleText(app, `export { ${name} } from '@parcours/ui/${door}'`)
    const shaken = await bundleText(app, `export { ${name} } from '@parcours/ui'`)
    const more = gzipSync(shaken.js).length - gzipSync(own.js).length
    tell(
      `${name} comes alone: ${kB(own.js)} of script, ${kB(own.css)} of styles`,
      more > 100 || shaken.css.length !== own.css.length
        ? `the whole library brings ${more} bytes of script and ${shaken.css.length - own.css.length} of styles more`
        : own.css === ''
          ? 'it has no styles'
          : '',
    )
    tell(
      `canary: the whole library brings more than ${name}`,
      whole.js.length > own.js.length * 3 && whole.css.length > own.css.length * 3 ? '' : 'it does not',
    )
  }
}

/** Bundles the page of the bench as Vite does by default. */
async function weighPage(app, more = '') {
  const root = join(app, 'page')
  mkdirSync(root, { recursive: true })
  cpSync(at('packages', 'ui', 'bench', 'pages'), root, { recursive: true })
  const html = join(root, 'index.html')
  writeFileSync(html, readFileSync(html, 'utf8').replace('CONTENDER', 'ours'))
  writeFileSync(join(root, 'ours.tsx'), readFileSync(join(root, 'ours.tsx'), 'utf8') + more)
  await build({ configFile: false, root, logLevel: 'error' })
  const sizes = ['.js', '.css'].map((end) => gzipSync(filesIn(join(root, 'dist'), end)).length)
  rmSync(root, { recursive: true })
  return sizes
}

/** The page of the bench within its budget; with the whole library it would not be. */
export async function checkPage(app, tell) {
  const size = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const [js, css] = await weighPage(app)
  tell(
    `a page of four components: ${size(js)} of script and ${size(css)} of styles, of ${size(pageBudget)}`,
    js + css > pageBudget ? `it weighs ${size(js + css)}` : '',
  )
  const [allJs, allCss] = await weighPage(
    app,
    "\nimport * as everything from '@parcours/ui'\nObject.assign(window, { everything })\n",
  )
  tell(
    'canary: with the whole library the page is refused',
    allJs + allCss > pageBudget ? '' : `it weighs ${size(allJs + allCss)}`,
  )
}

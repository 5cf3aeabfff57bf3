// Builds packages/i18n and packages/ui as another team installs them: packages/<name>/dist is the root of the
// published package (plain JavaScript, types, one CSS file a component), with a package.json of its own.
//   node scripts/build-package.mjs            builds both, and packs them into .cache/packages/*.tgz
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { libInjectCss } from 'vite-plugin-lib-inject-css'
import { at } from './lib/paths.mjs'
import { main, Problem } from './lib/problem.mjs'
import { tool } from './lib/process.mjs'

/** Where the packed packages lie. */
export const packed = at('.cache', 'packages')

/** Folders of a component or of a part of the library: each is a door of the package. */
const doorsOf = (dir) =>
  readdirSync(join(dir, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, 'src', entry.name, 'index.ts')))
    .map(({ name }) => name)

const own = (dir) => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))

/** The other team's Vite would write small pictures into its script: 33 kB on every page with a card. */
const picturesStayFiles = {
  name: 'pictures-stay-files',
  renderChunk: (code) =>
    code.replace(
      /new URL\(new URL\("([\w/.-]+\.svg)", import\.meta\.url\)\.href, "" \+ import\.meta\.url\)/g,
      'new URL("$1?no-inline", import.meta.url)',
    ),
}

/** The checks that another team runs on its own pages: see packages/ui/testing/public.ts. */
const testingDoors = (dir) =>
  ['public', 'playwright'].filter((name) => existsSync(join(dir, 'testing', `${name}.ts`)))

/** Scripts: a file for each module, so that a page takes only what it imports; each brings its own CSS. */
async function buildScripts(dir, doors) {
  await build({
    configFile: false,
    root: dir,
    base: './',
    logLevel: 'warn',
    plugins: [libInjectCss(), picturesStayFiles],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: true,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries([
          ['src/index', join(dir, 'src', 'index.ts')],
          ...doors.map((name) => [`src/${name}/index`, join(dir, 'src', name, 'index.ts')]),
          ...testingDoors(dir).map((name) => [`testing/${name}`, join(dir, 'testing', `${name}.ts`)]),
        ]),
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^[^./\0]/,
        output: {
          preserveModules: true,
          preserveModulesRoot: dir,
          entryFileNames: '[name].js',
          // The class names are final: a file called .module.css would be renamed once more by the other team's tools.
          assetFileNames: ({ names: [name = ''] }) =>
            name.endsWith('.svg') ? 'pictograms/[name][extname]' : name.replace('.module', ''),
        },
      },
    },
  })
}

/** The conformance suite as one script: `conformanceOfPage` puts it into any page. */
async function buildSuite(dir) {
  await build({
    configFile: false,
    root: dir,
    logLevel: 'warn',
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: join(dir, 'testing', 'inPage.ts'),
        name: 'parcoursSuite',
        formats: ['iife'],
        fileName: () => 'testing/inPage.js',
      },
    },
  })
}

/** Types: those of the sources, with the file endings of what is published. */
function buildTypes(dir) {
  const config = join(dir, 'tsconfig.package.json')
  const [command, ...args] = tool('tsc', '-p', config)
  const { status, stdout } = spawnSync(command, args, { cwd: dir, encoding: 'utf8' })
  if (status !== 0) throw new Problem(`The types of ${dir} cannot be built:\n${stdout}`)
  const types = readdirSync(join(dir, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.ts'),
  )
  if (types.length === 0) throw new Problem(`${dir}: tsc wrote no types.`)
  for (const file of types) {
    const path = join(dir, 'dist', file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/(['"])(\.{1,2}\/[^'"]+)\.tsx?\1/g, '$1$2.js$1'))
  }
}

/** Plain CSS and the tokens, beside the scripts. */
function copyStyles(dir) {
  const dist = join(dir, 'dist')
  cpSync(join(dir, 'generated', 'tokens.css'), join(dist, 'tokens.css'))
  cpSync(join(dir, 'tokens'), join(dist, 'tokens'), { recursive: true })
  for (const file of ['base.css', 'fonts.css']) cpSync(join(dir, 'src', file), join(dist, file))
  writeFileSync(
    join(dist, 'styles.css'),
    "@import './fonts.css';\n@import './tokens.css';\n@import './base.css';\n",
  )
  // Read by the types.
  cpSync(join(dir, 'pictograms', 'concepts.json'), join(dist, 'pictograms', 'concepts.json'))
  // Words by section, for a page that takes only those it shows (`WordsProvider`).
  for (const file of readdirSync(join(dir, 'locales')))
    if (!file.endsWith('.of.json')) cpSync(join(dir, 'locales', file), join(dist, 'locales', file))
  cpSync(join(dir, 'testing', 'transcript', 'words.json'), join(dist, 'testing', 'transcript', 'words.json'))
  cpSync(join(dir, 'pictograms', 'LICENCE.md'), join(dist, 'pictograms', 'LICENCE.md'))
}

/** The commands, with the scripts of the package instead of our sources, and the example brand. */
function copyCommands(dir) {
  const dist = join(dir, 'dist')
  mkdirSync(join(dist, 'bin'), { recursive: true })
  const command = readFileSync(join(dir, 'bin', 'parcours-ui.mjs'), 'utf8')
  writeFileSync(join(dist, 'bin', 'parcours-ui.mjs'), command.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"), {
    mode: 0o755,
  })
  cpSync(join(dir, 'brands'), join(dist, 'brands'), { recursive: true })
}

const testingDoor = (name) => ({ types: `./testing/${name}.d.ts`, default: `./testing/${name}.js` })

const door = (name) => ({ types: `./src/${name}.d.ts`, default: `./src/${name}.js` })

function writeManifest(dir, doors, hasStyles) {
  const { name, version, license, description, bin, dependencies = {}, peerDependencies } = own(dir)
  const exports = {
    '.': door('index'),
    ...Object.fromEntries(doors.map((one) => [`./${one}`, door(`${one}/index`)])),
    ...(hasStyles && {
      './testing': testingDoor('public'),
      './testing/playwright': testingDoor('playwright'),
      './styles.css': './styles.css',
      './fonts.css': './fonts.css',
      './tokens.css': './tokens.css',
      './base.css': './base.css',
      './tokens/*': './tokens/*',
      './brands/*': './brands/*',
      './locales/*.json': './locales/*.json',
    }),
    './package.json': './package.json',
  }
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    ...(bin && { bin }),
    exports,
    types: './src/index.d.ts',
    // A bundler may put the class names in place and forget the module that brings the styles.
    sideEffects: hasStyles ? ['**/*.css', '**/*.module.js'] : false,
    dependencies,
    peerDependencies,
  }
  writeFileSync(join(dir, 'dist', 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const file of ['README.md', 'CHANGELOG.md'])
    if (existsSync(join(dir, file))) cpSync(join(dir, file), join(dir, 'dist', file))
  cpSync(at('LICENSE'), join(dir, 'dist', 'LICENSE'))
}

function pack(dir) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', packed],
    { cwd: join(dir, 'dist'), encoding: 'utf8' },
  )
  if (status !== 0) throw new Problem(`npm pack failed in ${dir}/dist: ${stderr}`)
  const report = JSON.parse(stdout)
  const [{ filename, size, entryCount }] = Array.isArray(report) ? report : Object.values(report)
  console.log(`${filename}: ${entryCount} files, ${(size / 1000).toFixed(0)} kB`)
}

/** Builds and packs both packages. */
export async function buildPackages() {
  rmSync(packed, { recursive: true, force: true })
  mkdirSync(packed, { recursive: true })
  for (const short of ['i18n', 'ui']) {
    const dir = at('packages', short)
    const doors = short === 'ui' ? doorsOf(dir).filter((name) => !/stor(y|ies)-text/.test(name)) : []
    await buildScripts(dir, doors)
    buildTypes(dir)
    if (short === 'ui') {
      await buildSuite(dir)
      copyStyles(dir)
      copyCommands(dir)
    }
    writeManifest(dir, doors, short === 'ui')
    pack(dir)
  }
}

if (process.argv[1] === import.meta.filename) await main(buildPackages)

// What `npm test` runs: the stages in order, each with its budget in seconds on two cores and its tasks.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { at } from './lib/paths.mjs'
import { tool } from './lib/process.mjs'

/** The workspaces: `{ name: '@parcours/ui', short: 'ui', dir: '/…/packages/ui', scripts }`. */
export function workspaces() {
  return ['packages', 'apps']
    .flatMap((folder) => readdirSync(at(folder)).map((short) => at(folder, short)))
    .filter((dir) => existsSync(join(dir, 'package.json')))
    .map((dir) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
      return { name, short: basename(dir), dir, scripts }
    })
}

const turboRan = /Tasks: +[1-9]\d* successful/
const script = (file, ...args) => [process.execPath, at(file), ...args]
const turbo = (task, workspace) =>
  tool('turbo', 'run', task, `--filter=${workspace}`, '--output-logs=new-only')
const check = (name, pkg, command, more = {}) => ({ name, package: pkg, command, ...more })
const buildOf = (short) =>
  check(`build-${short}`, `@parcours/${short}`, turbo('build', `@parcours/${short}`), { must: turboRan })
const vitest = ({ short, name, dir }) =>
  check(short, name, script('scripts/lib/run-vitest.mjs'), { cwd: dir, report: 'vitest' })
/** In parts, each with a browser of its own: pages that had shown stories for 38 minutes gave no answer any more. */
const vitestInParts = (workspace, parts) =>
  Array.from({ length: parts }, (_, index) => {
    const { name, command, ...task } = vitest(workspace)
    const part = `${index + 1}`
    return { ...task, name: `${name}-${part}`, command: [...command, `--shard=${part}/${parts}`] }
  })

/** The stages. Call it when everything is installed. */
export function stages() {
  const all = workspaces()
  const isLibrary = ({ short }) => short !== 'storybook'
  return [
    // Installing itself is done before, by ensureReady; what it took is counted in this stage.
    { name: 'install', budget: 180, tasks: ['flows', 'places', 'ui'].map(buildOf) },
    { name: 'static', budget: 45, parallel: 2, tasks: staticTasks(all) },
    {
      name: 'unit',
      budget: 135,
      needs: 'chromium',
      tasks: all.filter((one) => isLibrary(one) && 'test' in one.scripts).map(vitest),
    },
    {
      name: 'builds',
      budget: 180,
      tasks: [
        buildOf('kiosk'),
        buildOf('storybook'),
        check('sizes', 'apps/kiosk, packages/flows', script('scripts/check-sizes.mjs')),
        check('package', '@parcours/ui, @parcours/i18n', script('scripts/check-package.mjs')),
        check('storybook-pages', '@parcours/storybook', script('scripts/check-storybook.mjs')),
      ],
    },
    {
      name: 'stories',
      budget: 480,
      needs: 'chromium',
      tasks: all
        .filter((one) => !isLibrary(one))
        .flatMap((one) => (process.env.PARCOURS_FULL === '1' ? vitestInParts(one, 6) : [vitest(one)])),
    },
    {
      name: 'journeys',
      budget: 480,
      needs: 'chromium',
      before: [buildOf('kiosk')],
      tasks: [
        check('kiosk', '@parcours/kiosk', tool('playwright', 'test', '--workers=2'), {
          cwd: at('apps', 'kiosk'),
          report: 'playwright',
        }),
        // The kiosk with a fourth language, made from the French: no text in code, room for longer words.
        check(
          'pseudo-language',
          '@parcours/kiosk',
          tool('playwright', 'test', '--config=playwright.pseudo.config.ts', '--workers=2'),
          { cwd: at('apps', 'kiosk'), report: 'playwright' },
        ),
      ],
    },
  ]
}

function staticTasks(all) {
  return [
    ...all
      .filter(({ scripts }) => 'typecheck' in scripts)
      .map(({ short, name }) => check(`types-${short}`, name, turbo('typecheck', name), { must: turboRan })),
    check(
      'biome',
      'the whole project',
      tool(
        'biome',
        'check',
        '--error-on-warnings',
        '--max-diagnostics=200',
        '--reporter=default',
        '--reporter=summary',
      ),
      { must: /Checked [1-9]\d* files/ },
    ),
    check('knip', 'the whole project', tool('knip', '--no-progress')),
    check('catalogue', '@parcours/flows', script('packages/flows/bin/parcours.mjs', 'check'), {
      must: /Français : [1-9]\d* phrases/,
    }),
    check(
      'falc-strings',
      '@parcours/ui, @parcours/kiosk',
      script(
        'packages/flows/bin/parcours.mjs',
        'falc',
        'packages/ui/locales/fr.json',
        'apps/kiosk/locales/fr.json',
        'apps/kiosk/locales/visit/fr.json',
        'apps/kiosk/locales/phone/fr.json',
        'apps/kiosk/locales/about/fr.json',
        'apps/kiosk/reading-sheets/words.fr.json',
        'apps/storybook/pages/review/checklist.fr.json',
      ),
      { must: /Français : [1-9]\d* phrases/ },
    ),
    check('strings', '@parcours/i18n', script('packages/i18n/bin/strings.mjs', 'check'), {
      must: /[1-9]\d* texts checked/,
    }),
    check('canaries', 'scripts/canaries', script('scripts/check-canaries.mjs')),
    check(
      'runner',
      'scripts',
      [process.execPath, '--test', '--test-reporter=spec', at('scripts/lib/results.test.mjs')],
      { must: /pass [1-9]/ },
    ),
  ]
}

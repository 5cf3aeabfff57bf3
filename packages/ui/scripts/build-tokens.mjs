// Turns the DTCG files of tokens/ (format 2025.10, modes in parcours.resolver.json) into generated/tokens.css (custom
// properties) and generated/tokens.ts (the same values and their names, typed, for tests, print and calibration).
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@parcours/i18n'
import Color from 'colorjs.io'
import StyleDictionary from 'style-dictionary'
import { cssValue, entries, plain, readResolver } from './lib/dtcg.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Custom properties of a DTCG tree, as lines of CSS ("  --pc-ink: #14213D;").
 * @param others the tokens that its references name.
 */
async function cssLines(tokens, others = {}) {
  const dictionary = new StyleDictionary({
    tokens: Object.fromEntries(entries({ ...others, ...tokens })),
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: {
      css: {
        transforms: ['name/kebab'],
        prefix: 'pc',
        files: [{ destination: 'lines', format: 'pc/lines' }],
      },
    },
    hooks: {
      formats: {
        'pc/lines': ({ dictionary: { allTokens } }) =>
          allTokens
            .filter(({ path: [name] }) => name in tokens)
            .map(({ name, original }) => `  --${name}: ${cssValue(original)};`)
            .join('\n'),
      },
    },
  })
  const [file] = await dictionary.formatPlatform('css')
  return String(file.output)
}

/** Whether text is lighter than its ground: form controls and scroll bars of the browser follow. */
const isDark = ({ ink, ground }) => luminance(ink) > luminance(ground)
const luminance = ({ $value }) => new Color($value.hex).luminance

// Lengths that depend on the text size or on the screen are computed again on each element that
// carries data-size or data-bar (44px: the floor of WCAG 2.5.5 on a screen of large pixels, a phone): a custom property is resolved where it is declared, not where it is used.
const computed = `:root,
[data-size],
[data-bar] {
  --pc-text: calc(var(--pc-cap-mm) * var(--pc-px-per-mm) / var(--pc-cap-ratio) * 1px);
  --pc-heading: calc(var(--pc-text) * var(--pc-heading-ratio));
  --pc-target: max(44px, round(up, calc(var(--pc-target-mm) * var(--pc-px-per-mm) * 1px), 1px));
  --pc-gap: round(up, calc(var(--pc-gap-mm) * var(--pc-px-per-mm) * 1px), 1px);
  --pc-print-text: calc(var(--pc-print-text-pt) * 1pt);
}

:root,
[lang] {
  --pc-font: var(--pc-font-latin);
}
`

/**
 * The font of each language whose script has its own: the token that names the script (ISO 15924).
 * @throws when a language is in a script that no token is for.
 */
function languageFonts(shared) {
  const fonts = entries(shared).filter(([, { $type }]) => $type === 'fontFamily')
  const rules = languages.flatMap(({ code, script }) => {
    if (script === 'Latn') return []
    const [name] = fonts.find(([, token]) => token.$extensions?.['parcours.script'] === script) ?? []
    if (name === undefined)
      throw new Error(
        `${code} is written in ${script}: give tokens/type.json a font with this parcours.script.`,
      )
    return [`[lang|='${code}'] {\n  --pc-font: var(--pc-${name});\n}\n`]
  })
  return rules.join('\n')
}

/** `:root` too where the mode is the usual one. */
const selectorOf = (mode, context, usual) =>
  `${context === usual ? ':root,\n' : ''}[data-${mode}='${context}']`

async function buildCss(shared, { size, theme, calm, wish, medium }) {
  const parts = [
    '/* Built by scripts/build-tokens.mjs: edit tokens/*.json. */',
    `:root {\n${await cssLines(shared)}\n}`,
  ]
  for (const [context, tokens] of Object.entries(size.contexts))
    parts.push(`${selectorOf('size', context, size.default)} {\n${await cssLines(tokens)}\n}`)
  for (const [context, tokens] of Object.entries(theme.contexts)) {
    const scheme = `  color-scheme: ${isDark(tokens) ? 'dark' : 'light'};`
    parts.push(`${selectorOf('theme', context, theme.default)} {\n${scheme}\n${await cssLines(tokens)}\n}`)
  }
  const colours = theme.contexts[theme.default]
  // Stronger than the themes, which stand on the same element.
  parts.push(`[data-calm]:not(#_) {\n${await cssLines(calm.contexts.on, colours)}\n}`)
  parts.push(
    `@media (prefers-contrast: more) {\n:root:not(#_),\n[data-theme]:not(#_) {\n${await cssLines(wish.contexts.more, colours)}\n}\n}`,
    `@media print {\n:root:not(#_),\n[data-theme]:not(#_) {\n  color-scheme: light;\n${await cssLines(medium.contexts.paper)}\n}\n}`,
  )
  return `${parts.join('\n\n')}\n\n${computed}\n${languageFonts(shared)}`
}

const mapContexts = (contexts, read) =>
  Object.fromEntries(Object.entries(contexts).map(([name, tree]) => [name, read(tree)]))

function buildTypes(shared, device, { size, theme, calm, wish }, contrast) {
  const constant = (name, value, what = '') =>
    `${what}export const ${name} = ${JSON.stringify(value, null, 2)} as const;`
  const lines = [
    '// Built by scripts/build-tokens.mjs: edit tokens/*.json.',
    constant('colours', mapContexts(theme.contexts, plain), '/** The colours of each theme. */\n'),
    constant(
      'calmColours',
      plain(calm.contexts.on),
      '/** What takes the place of a colour on a calm screen: the name of another. */\n',
    ),
    constant(
      'moreContrast',
      plain(wish.contexts.more),
      '/** What takes the place of a colour where the browser asks for more contrast: the name of another. */\n',
    ),
    constant(
      'capMm',
      mapContexts(size.contexts, (tree) => tree['cap-mm'].$value),
    ),
    constant(
      'contrast',
      contrast,
      '/** The colours that meet, the contrast they need (least and most) and why: tokens/pairs.json. */\n',
    ),
    constant('tokens', plain(shared)),
    constant(
      'device',
      Object.fromEntries(Object.entries(plain(shared)).filter(([name]) => name in device)),
      '/** Those of `tokens` that tell of the screen, apart: a page that needs no others does not carry them. */\n',
    ),
    "/** Name of a colour: `--pc-<name>` in CSS. */\nexport type ColourName = keyof (typeof colours)['light'];",
    '/** Name of a token that is the same in every mode: `--pc-<name>` in CSS. */\nexport type SharedTokenName = keyof typeof tokens;',
  ]
  return `${lines.join('\n\n')}\n`
}

/** Written beside and renamed, so that a test that runs meanwhile never reads half a file. */
async function writeWhole(path, text) {
  const current = await readFile(path, 'utf8').catch(() => '')
  if (current === text) return
  const beside = `${path}.${process.pid}`
  await writeFile(beside, text)
  await rename(beside, path)
}

const { sets, modifiers } = await readResolver(join(root, 'tokens'), 'parcours.resolver.json')
const device = JSON.parse(await readFile(join(root, 'tokens/device.json'), 'utf8'))
const { kinds, themes, pairs } = JSON.parse(await readFile(join(root, 'tokens/pairs.json'), 'utf8'))

await mkdir(join(root, 'generated'), { recursive: true })
await writeWhole(join(root, 'generated/tokens.css'), await buildCss(sets.base, modifiers))
await writeWhole(
  join(root, 'generated/tokens.ts'),
  buildTypes(sets.base, device, modifiers, { kinds, themes, pairs }),
)

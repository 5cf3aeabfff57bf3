// Turns the DTCG files of tokens/ into generated/tokens.css (custom properties) and
// generated/tokens.ts (the same values, typed, for tests, print and the screen calibration).
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@parcours/i18n'
import StyleDictionary from 'style-dictionary'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const themes = ['light', 'dark', 'contrast', 'contrast-light', 'low']
const darkThemes = new Set(['dark', 'contrast'])
const sharedFiles = ['space', 'type', 'device']

/** Custom properties of a DTCG tree, as lines of CSS ("  --pc-ink: #14213D;"). */
async function cssLines(tokens) {
  const dictionary = new StyleDictionary({
    tokens,
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
          allTokens.map((token) => `  --${token.name}: ${token.$value};`).join('\n'),
      },
    },
  })
  const [file] = await dictionary.formatPlatform('css')
  return String(file.output)
}

/** Plain { name: value } of a flat DTCG tree. */
const plain = (tree) => Object.fromEntries(Object.entries(tree).map(([name, token]) => [name, token.$value]))

const readTokens = async (name) => JSON.parse(await readFile(join(root, 'tokens', `${name}.json`), 'utf8'))

// Lengths that depend on the text size or on the screen are computed again on each element that
// carries data-size (44px: the floor of WCAG 2.5.5 on a screen of large pixels, a phone): a custom property is resolved where it is declared, not where it is used.
const computed = `:root,
[data-size] {
  --pc-text: calc(var(--pc-cap-mm) * var(--pc-px-per-mm) / var(--pc-cap-ratio) * 1px);
  --pc-heading: calc(var(--pc-text) * var(--pc-heading-ratio));
  --pc-target: max(44px, round(up, calc(var(--pc-target-mm) * var(--pc-px-per-mm) * 1px), 1px));
  --pc-gap: round(up, calc(var(--pc-gap-mm) * var(--pc-px-per-mm) * 1px), 1px);
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
  const fonts = Object.entries(shared).filter(([, { $type }]) => $type === 'fontFamily')
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

async function buildCss(shared, sizes, colours) {
  const parts = [
    '/* Built by scripts/build-tokens.mjs: edit tokens/*.json. */',
    `:root {\n${await cssLines(shared)}\n}`,
  ]
  for (const [size, tokens] of Object.entries(sizes)) {
    const selector = size === '2' ? ":root,\n[data-size='2']" : `[data-size='${size}']`
    parts.push(`${selector} {\n${await cssLines(tokens)}\n}`)
  }
  for (const theme of themes) {
    const selector = theme === 'light' ? ":root,\n[data-theme='light']" : `[data-theme='${theme}']`
    const scheme = `  color-scheme: ${darkThemes.has(theme) ? 'dark' : 'light'};`
    parts.push(`${selector} {\n${scheme}\n${await cssLines(colours[theme])}\n}`)
  }
  return `${parts.join('\n\n')}\n\n${computed}\n${languageFonts(shared)}`
}

function buildTypes(shared, sizes, colours) {
  const capMm = Object.fromEntries(
    Object.entries(sizes).map(([size, tokens]) => [size, tokens['cap-mm'].$value]),
  )
  const lines = [
    '// Built by scripts/build-tokens.mjs: edit tokens/*.json.',
    `export const colours = ${JSON.stringify(colours, null, 2)} as const;`,
    `export const capMm = ${JSON.stringify(capMm, null, 2)} as const;`,
    `export const tokens = ${JSON.stringify(plain(shared), null, 2)} as const;`,
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

const shared = Object.assign({}, ...(await Promise.all(sharedFiles.map(readTokens))))
const sizes = await readTokens('size')
const trees = await Promise.all(themes.map((theme) => readTokens(`theme.${theme}`)))
const treeByTheme = Object.fromEntries(themes.map((theme, index) => [theme, trees[index]]))
const plainByTheme = Object.fromEntries(themes.map((theme) => [theme, plain(treeByTheme[theme])]))

await mkdir(join(root, 'generated'), { recursive: true })
await writeWhole(join(root, 'generated/tokens.css'), await buildCss(shared, sizes, treeByTheme))
await writeWhole(join(root, 'generated/tokens.ts'), buildTypes(shared, sizes, plainByTheme))

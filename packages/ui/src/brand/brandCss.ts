import { themes } from '../locale-provider/display.ts'
import type { Brand } from './brandSchema.ts'

const block = (selector: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`

const generic = /^(?:system-ui|(?:ui-)?(?:sans-)?serif|monospace)$/
/** Behind the fonts of a brand stand ours: a letter that they lack is still drawn, as wide and as clear. */
const fallback = [
  "'Atkinson Hyperlegible Next Variable'",
  "'Noto Sans Arabic Variable'",
  'system-ui',
  'sans-serif',
]
const familyList = (families: readonly string[]): string =>
  [...new Set([...families.map((name) => (generic.test(name) ? name : `'${name}'`)), ...fallback])].join(', ')

function sharedLines({ corners, fonts }: Brand): string[] {
  const lines: string[] = []
  if (corners) lines.push(`--pc-radius: ${corners.radius}px`, `--pc-radius-s: ${corners.small}px`)
  if (!fonts) return lines
  lines.push(`--pc-font-latin: ${familyList(fonts.latin)}`, `--pc-cap-ratio: ${fonts.capRatio}`)
  if (fonts.arabic) lines.push(`--pc-font-arabic: ${familyList(fonts.arabic)}`)
  if (fonts.textWeight) lines.push(`--pc-text-weight: ${fonts.textWeight}`)
  if (fonts.strongWeight) lines.push(`--pc-text-strong-weight: ${fonts.strongWeight}`)
  return lines
}

/**
 * The style sheet of a brand: before or after `styles.css`, it counts. Paper stays black on white, and a calm screen calm.
 * @param brand as `checkBrand` gives it
 * @param options.isScoped only inside an element with `data-brand="<id>"`, `<html>` as a rule. @default false
 */
export function brandCss(brand: Brand, options: { readonly isScoped?: boolean } = {}): string {
  const scope = `[data-brand='${brand.id}']`
  // Stronger than the tokens, whichever sheet comes first: a brand that loads too early would change nothing, unsaid.
  const root = options.isScoped ? `${scope}${scope}` : ':root:root'
  const selectorOf = (theme: string): string => {
    if (options.isScoped) return `${scope}[data-theme='${theme}'], ${scope} [data-theme='${theme}']`
    const here = `[data-theme='${theme}'][data-theme]`
    return theme === themes[0] ? `:root:not([data-theme]), ${here}` : here
  }
  return [
    `/* Brand: ${brand.name}. Made by « parcours-ui brand ». */\n`,
    block(root, sharedLines(brand)),
    ...themes.map((theme) =>
      block(
        selectorOf(theme),
        Object.entries(brand.colours?.[theme] ?? {}).map(([name, value]) => `--pc-${name}: ${value}`),
      ),
    ),
  ].join('')
}

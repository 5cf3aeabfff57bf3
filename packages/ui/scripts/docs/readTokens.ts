import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TokenValues } from './model.ts'

const tokenUse = /var\(\s*--pc-([a-z0-9-]+)/g
const composedFrom = /composes:[^;]*\bfrom\s+['"]([^'"]+)['"]/g

const firsts = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first)

/** Names of the tokens that a style sheet uses, and those that it composes from: "ink", "space-2". */
function tokensOfSheet(path: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(path) || !existsSync(path)) return []
  seen.add(path)
  const text = readFileSync(path, 'utf8')
  const composed = firsts(text, composedFrom).flatMap((from) =>
    tokensOfSheet(join(dirname(path), from), seen),
  )
  return [...new Set([...firsts(text, tokenUse), ...composed])]
}

/** Files of a folder that make up its component: no tests, stories, fixtures or contract. */
function productFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !/\.(test|stories)\.tsx?$|^contract\.ts$|[Ff]ixture|^use\w*Stories?/.test(file),
    )
    .map((file) => join(dir, file))
}

/** Tokens of a folder: those of its style sheets, and those that its code writes itself. */
export function tokensOfFolder(dir: string): string[] {
  const sheets = readdirSync(dir).filter((file) => file.endsWith('.css'))
  const inSheets = sheets.flatMap((file) => tokensOfSheet(join(dir, file)))
  const inCode = productFiles(dir).flatMap((file) => firsts(readFileSync(file, 'utf8'), tokenUse))
  return [...new Set([...inSheets, ...inCode])].sort()
}

/** Custom properties that components set for themselves or leave to the page around, in any folder of `src`: no tokens. */
export function ownProperties(src: string): Set<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|tsx?)$/.test(file),
  )
  const set = files.flatMap((file) =>
    // Set ("--pc-x: …"), or used with a value of its own where nobody set it ("var(--pc-x, …)").
    firsts(readFileSync(join(src, file), 'utf8'), /--pc-([a-z0-9-]+)['"`]?\]?\s*[:,]/g),
  )
  return new Set(set)
}

/** Folders that the component of a folder is made with. */
export function foldersUsed(dir: string): string[] {
  const used = productFiles(dir).flatMap((file) =>
    firsts(readFileSync(file, 'utf8'), /from '\.\.\/([a-z-]+)\/[^']*'/g),
  )
  return [...new Set(used)].sort()
}

interface Rule {
  readonly selector: string
  readonly declarations: readonly (readonly [name: string, value: string])[]
}

/** The rules of the built sheet of tokens: flat CSS, one property a line. */
function rulesOf(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    declarations: [...body.matchAll(/--pc-([a-z0-9-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  }))
}

/** Every token of `generated/tokens.css` with its values: by theme, by text size, or one. */
export function tokenValues(css: string): Record<string, TokenValues> {
  const byKind: Record<'theme' | 'size', Record<string, Record<string, string>>> = { theme: {}, size: {} }
  const plain: Record<string, TokenValues> = {}
  for (const { selector, declarations } of rulesOf(css)) {
    const [, kind, mode = ''] = selector.match(/\[data-(theme|size)='([^']+)'\]/) ?? []
    for (const [name, value] of declarations) {
      if (kind === 'theme' || kind === 'size') {
        const values = byKind[kind][name] ?? {}
        values[mode] = value
        byKind[kind][name] = values
      } else plain[name] ??= { by: 'nothing', value }
    }
  }
  for (const by of ['theme', 'size'] as const)
    for (const [name, values] of Object.entries(byKind[by])) plain[name] = { by, values }
  return plain
}

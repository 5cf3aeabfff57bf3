import { readWish, type Suppression } from './suppress.ts'

/** What JSON or YAML holds. */
export type Tree =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Tree[]
  | { readonly [key: string]: Tree }

export type TreeString = { readonly path: string; readonly text: string }

const SUFFIX = '.falc-ignore'

/** All strings of a tree with their key paths, and the wishes in its `…​.falc-ignore` keys. */
export function readTree(tree: Tree): { strings: TreeString[]; suppressions: Suppression[] } {
  const strings: TreeString[] = []
  const suppressions: Suppression[] = []
  const stack: { node: Tree; path: string }[] = [{ node: tree, path: '' }]
  while (stack.length > 0) {
    const { node, path } = stack.pop() as { node: Tree; path: string }
    if (typeof node === 'string') strings.push({ path, text: node })
    if (typeof node !== 'object' || node === null) continue
    const entries = Array.isArray(node)
      ? node.map((child, i) => [String(i), child] as const)
      : Object.entries(node)
    for (const [key, child] of entries.reverse()) {
      const at = path === '' ? key : `${path}.${key}`
      if (key.endsWith(SUFFIX)) suppressions.push(keySuppression(at, child))
      else stack.push({ node: child, path: at })
    }
  }
  return { strings, suppressions }
}

function keySuppression(path: string, value: Tree): Suppression {
  const wish = readWish(typeof value === 'string' ? value : '', true) ?? { rules: [], reason: '' }
  return {
    ...wish,
    path,
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    covers: coversPath(path.slice(0, -SUFFIX.length)),
  }
}

/** A wish beside a key holds for its string, and for all strings below it. */
export function coversPath(path: string): (finding: { path: string | null }) => boolean {
  return (finding) => finding.path === path || (finding.path?.startsWith(`${path}.`) ?? false)
}

import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml'
import { readWish, type Suppression } from '../check/suppress.ts'
import { coversPath, type Tree } from '../check/tree.ts'

type Place = { readonly line: number; readonly column: number; readonly block: boolean }

export type ParsedTree = {
  readonly tree: Tree
  /** Where the file holds the string of a key path. */
  readonly places: ReadonlyMap<string, Place>
  readonly wishes: readonly Suppression[]
}

type Walk = { places: Map<string, Place>; firstPathOfLine: Map<number, string>; counter: LineCounter }

function note(walk: Walk, offset: number, path: string): void {
  const { line } = walk.counter.linePos(offset)
  if (!walk.firstPathOfLine.has(line)) walk.firstPathOfLine.set(line, path)
}

function visit(node: unknown, path: string, walk: Walk): void {
  const join = (key: string): string => (path === '' ? key : `${path}.${key}`)
  if (isMap(node))
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
      const range = (pair.key as Node | null)?.range
      if (range) note(walk, range[0], join(key))
      visit(pair.value, join(key), walk)
    }
  else if (isSeq(node))
    node.items.forEach((item, i) => {
      visit(item, join(String(i)), walk)
    })
  else if (isScalar(node) && node.range) {
    note(walk, node.range[0], path)
    const { line, col } = walk.counter.linePos(node.range[0])
    const type = (node as Scalar).type
    const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
    walk.places.set(path, {
      line,
      column: col + (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0),
      block,
    })
  }
}

const COMMENT = /^([^\n]*?)#\s*(falc-ignore\b[^\n]*)$/gm

/** `# falc-ignore T7: raison` holds for what begins on its line, or on the next line that holds anything. */
function commentWishes(source: string, walk: Walk): Suppression[] {
  const lines = [...walk.firstPathOfLine.keys()].sort((a, b) => a - b)
  const found: Suppression[] = []
  for (const match of source.matchAll(COMMENT)) {
    const wish = readWish(match[2] as string)
    if (!wish) continue
    const { line, col } = walk.counter.linePos(match.index)
    const target =
      (match[1] as string).trim() === '' ? lines.find((l) => l > line) : lines.find((l) => l === line)
    const path = target === undefined ? undefined : walk.firstPathOfLine.get(target)
    found.push({
      ...wish,
      path: null,
      start: match.index,
      end: match.index + match[0].length,
      line,
      column: col + (match[1] as string).length,
      covers: path === undefined ? () => false : coversPath(path),
    })
  }
  return found
}

/** Reads YAML or JSON. Throws an error that names the line when the file cannot be read. */
export function parseTree(source: string): ParsedTree {
  const counter = new LineCounter()
  const doc = parseDocument(source, { lineCounter: counter, uniqueKeys: false })
  const problem = doc.errors[0]
  if (problem) throw new Error(problem.message)
  const walk: Walk = { places: new Map(), firstPathOfLine: new Map(), counter }
  if (isCollection(doc.contents) || isScalar(doc.contents)) visit(doc.contents, '', walk)
  return {
    tree: doc.toJS() as Tree,
    places: walk.places,
    wishes: source.includes('falc-ignore') ? commentWishes(source, walk) : [],
  }
}

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

type Walk = {
  readonly places: Map<string, Place>
  /** For a comment at the end of a line: what begins there. Of `- a: …` this is `a`. */
  readonly endOfLine: Map<number, string>
  /** For a comment on a line of its own: what begins on the next line. Of `- a: …` this is the whole item. */
  readonly lineBefore: Map<number, string>
  /** Where strings lie, in their order: a `#` in there is no comment. */
  readonly strings: { readonly from: number; readonly to: number }[]
  readonly source: string
  readonly counter: LineCounter
}

function note(walk: Walk, offset: number, path: string, whole = true): void {
  const { line } = walk.counter.linePos(offset)
  if (!walk.lineBefore.has(line)) walk.lineBefore.set(line, path)
  if (whole && !walk.endOfLine.has(line)) walk.endOfLine.set(line, path)
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
      if (isCollection(item) && item.range) note(walk, item.range[0], join(String(i)), item.flow === true)
      visit(item, join(String(i)), walk)
    })
  else if (isScalar(node) && node.range) {
    note(walk, node.range[0], path)
    const { line, col } = walk.counter.linePos(node.range[0])
    const type = (node as Scalar).type
    const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
    const [from, to] = node.range
    const text = block ? walk.source.indexOf('\n', from) : from
    if (type !== 'PLAIN' && text !== -1) walk.strings.push({ from: text, to })
    walk.places.set(path, {
      line,
      column: col + (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0),
      block,
    })
  }
}

const COMMENT = /^([^\n]*?)#\s*(falc-ignore\b[^\n]*)$/gm

function insideString(offset: number, { strings }: Walk): boolean {
  let low = 0
  let high = strings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strings[middle] as { to: number }).to <= offset) low = middle + 1
    else high = middle
  }
  const at = strings[low]
  return at !== undefined && at.from < offset
}

/** `# falc-ignore T7: raison` holds for what begins on its line, or on the next line that holds anything. */
function commentWishes(walk: Walk): Suppression[] {
  const lines = [...walk.lineBefore.keys()].sort((a, b) => a - b)
  const found: Suppression[] = []
  let at = 0
  for (const match of walk.source.matchAll(COMMENT)) {
    const wish = readWish(match[2] as string)
    if (!wish || insideString(match.index + (match[1] as string).length, walk)) continue
    const { line, col } = walk.counter.linePos(match.index)
    const alone = (match[1] as string).trim() === ''
    while ((lines[at] ?? Number.POSITIVE_INFINITY) <= line) at++
    const next = alone ? lines[at] : undefined
    const path = next === undefined ? walk.endOfLine.get(line) : walk.lineBefore.get(next)
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
  const walk: Walk = {
    places: new Map(),
    endOfLine: new Map(),
    lineBefore: new Map(),
    strings: [],
    source,
    counter,
  }
  if (isCollection(doc.contents) || isScalar(doc.contents)) visit(doc.contents, '', walk)
  return {
    tree: doc.toJS() as Tree,
    places: walk.places,
    wishes: source.includes('falc-ignore') ? commentWishes(walk) : [],
  }
}

import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Block, BlockKind, TextFormat } from './types.ts'

type Line = { start: number; end: number }
type Draft = { kind: BlockKind; start: number; end: number; level: number; list: number }

const BULLET = /^[\t   ]{0,40}(?:[-*+•–—·▪◦‣●○]|\d{1,3}[.)]|[a-z]\))[ \t  ]+/u
const HEADING = /^ {0,3}(#{1,6})[ \t]+/
const RULE = /^\s*(?:[-*_=]\s*){3,}$/
const QUOTE = /^\s{0,3}(?:>\s?){1,5}/

function* linesOf(text: string): Generator<Line> {
  let start = 0
  while (start <= text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    yield { start, end: text[end - 1] === '\r' ? end - 1 : end }
    if (stop === -1) return
    start = stop + 1
  }
}

const indentOf = (line: string): number => (/^[\t  ]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length

/** A short line that ends with no full stop and stands alone is a title in plain text. */
function looksLikeTitle(line: string, before: boolean, afterBlank: boolean, more: boolean): boolean {
  const text = line.trim()
  if (!before || !more || text.length > 80 || /[.!;,:…]$/.test(text)) return false
  return afterBlank && /^[\p{Lu}\d«]/u.test(text) && text.split(/\s+/).length <= 10
}

class BlockReader {
  readonly drafts: Draft[] = []
  private readonly text: string
  private readonly format: TextFormat
  private open: Draft | null = null
  private indents: number[] = []
  private list = 0

  constructor(text: string, format: TextFormat) {
    this.text = text
    this.format = format
  }

  private close(): void {
    if (this.open) this.drafts.push(this.open)
    this.open = null
  }

  private begin(kind: BlockKind, start: number, end: number, level = 1): void {
    this.close()
    this.open = { kind, start, end, level, list: kind === 'bullet' ? this.list : 0 }
    if (kind === 'heading' || kind === 'cell') this.close()
  }

  private bullet(line: Line, mark: string): void {
    const indent = indentOf(mark)
    if (this.indents.length === 0) this.list++
    while (this.indents.length > 0 && (this.indents.at(-1) as number) > indent) this.indents.pop()
    if (this.indents.at(-1) !== indent) this.indents.push(indent)
    this.begin('bullet', line.start + mark.length, line.end, this.indents.length)
  }

  private cells(line: Line): void {
    let from = line.start
    for (let i = line.start; i <= line.end; i++) {
      if (i < line.end && this.text[i] !== '|') continue
      if (/[\p{L}\d]/u.test(this.text.slice(from, i))) this.begin('cell', from, i)
      from = i + 1
    }
  }

  /** Reads one line; `title` says whether it stands alone as a plain-text title. */
  read(line: Line, title: boolean): void {
    let raw = this.text.slice(line.start, Math.min(line.end, line.start + 200))
    if (raw.trim() === '' || RULE.test(raw)) {
      if (raw.trim() !== '' || this.open?.kind !== 'bullet') this.indents = []
      this.close()
      return
    }
    const quote = this.format === 'markdown' ? (QUOTE.exec(raw)?.[0].length ?? 0) : 0
    const at = { start: line.start + quote, end: line.end }
    raw = raw.slice(quote)
    const heading = this.format === 'markdown' ? HEADING.exec(raw) : null
    const mark = BULLET.exec(raw)?.[0]
    if (heading || title) {
      this.indents = []
      this.begin('heading', at.start + (heading?.[0].length ?? 0), at.end, heading?.[1]?.length ?? 1)
    } else if (this.format === 'markdown' && /^\s*\|.*\|\s*$/.test(raw)) this.cells(at)
    else if (mark) this.bullet(at, mark)
    else if (this.open) this.open.end = at.end
    else {
      if (indentOf(raw) === 0) this.indents = []
      this.begin('paragraph', at.start, at.end)
    }
  }

  finish(): Draft[] {
    this.close()
    return this.drafts
  }
}

function withSentences(prose: string, draft: Draft): Block {
  return { ...draft, sentences: splitSentences(tokenise(prose, draft.start, draft.end)) }
}

/** Headings, paragraphs, bullets and table cells of a text whose inline marks are already blanked. */
export function readBlocks(prose: string, format: TextFormat): Block[] {
  const reader = new BlockReader(prose, format)
  const lines = [...linesOf(prose)]
  const isBlank = (line: Line | undefined): boolean =>
    !line || prose.slice(line.start, Math.min(line.end, line.start + 400)).trim() === ''
  lines.forEach((line, i) => {
    const raw = prose.slice(line.start, Math.min(line.end, line.start + 200))
    const plain = format === 'text' && !BULLET.test(raw)
    const more = lines.slice(i + 1, i + 4).some((next) => !isBlank(next))
    reader.read(line, plain && looksLikeTitle(raw, isBlank(lines[i - 1]), isBlank(lines[i + 1]), more))
  })
  return reader.finish().map((draft) => withSentences(prose, draft))
}

const HTML_BLOCK =
  /<(\/?)(h[1-6]|p|li|ul|ol|div|section|article|td|th|tr|br|dt|dd|blockquote|main|header|footer)\b[^<>]{0,2000}>/gi

/** Blocks of HTML, told apart by the tags that open and close them. */
export function readHtmlBlocks(source: string, prose: string): Block[] {
  const drafts: Draft[] = []
  let from = 0
  let kind: BlockKind = 'paragraph'
  let level = 1
  let depth = 0
  let list = 0
  const push = (end: number): void => {
    if (/[\p{L}\d]/u.test(prose.slice(from, end)))
      drafts.push({ kind, start: from, end, level, list: kind === 'bullet' ? list : 0 })
  }
  for (const tag of source.matchAll(HTML_BLOCK)) {
    push(tag.index)
    from = tag.index + tag[0].length
    const name = (tag[2] as string).toLowerCase()
    const opens = tag[1] === ''
    if (name === 'ul' || name === 'ol') {
      if (opens && depth === 0) list++
      depth = Math.max(0, depth + (opens ? 1 : -1))
    }
    if (name === 'br') continue
    kind = !opens
      ? depth > 0 && name !== 'li'
        ? 'bullet'
        : 'paragraph'
      : name[0] === 'h' && name.length === 2
        ? 'heading'
        : name === 'li'
          ? 'bullet'
          : /^t[dh]$/.test(name)
            ? 'cell'
            : 'paragraph'
    level = kind === 'heading' ? Number(name[1]) : Math.max(1, depth)
  }
  push(source.length)
  return drafts.map((draft) => withSentences(prose, draft))
}

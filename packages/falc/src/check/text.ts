import type { TextDocument } from '../text/types.ts'
import { Lines } from './report.ts'
import { readWish, type Suppression } from './suppress.ts'

const COMMENT = /<!--\s*(falc-ignore\b[^>]{0,500}?)\s*-->/g

/** Wishes in comments of Markdown or HTML: each holds for the block of its line, or for the next one. */
export function textSuppressions(doc: TextDocument): Suppression[] {
  if (doc.format === 'text' || !doc.source.includes('falc-ignore')) return []
  const lines = new Lines(doc.source)
  const found: Suppression[] = []
  let next = 0
  for (const match of doc.source.matchAll(COMMENT)) {
    const wish = readWish(match[1] as string)
    if (!wish) continue
    const end = match.index + match[0].length
    const lineStart = doc.source.lastIndexOf('\n', match.index) + 1
    while (
      next < doc.blocks.length &&
      ((doc.blocks[next]?.sentences.length ?? 0) === 0 || (doc.blocks[next]?.end ?? 0) <= lineStart)
    )
      next++
    const block = doc.blocks[next]
    const covers = (finding: { start: number }): boolean =>
      block !== undefined && finding.start >= block.start && finding.start <= block.end
    found.push({ ...wish, path: null, start: match.index, end, ...lines.at(match.index), covers })
  }
  return found
}

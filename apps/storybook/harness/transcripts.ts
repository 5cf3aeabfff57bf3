import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserCommand } from 'vitest/node'

const folder = join(import.meta.dirname, '../../../packages/ui/transcripts')
/** A text that is wrong on purpose: never written. */
const canaries = join(import.meta.dirname, '../canaries')

/** Set by `npm run transcripts -w @parcours/ui`: what is said now is written down instead of compared. */
const isWriting = process.env.PARCOURS_TRANSCRIPTS === 'write'

const titles = new Map<string, string>()

/** Components of which a text was kept before this run, by the beginning of their ids. */
const known = new Set(
  existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? file.split('--')[0] : []))
    : [],
)

/** The first story of a component that has no text yet is kept without being asked for. */
function isFirst(title: string, id: string): boolean {
  // Screens of the kiosk change with the catalogue: they have a transcript only where its file exists.
  if (id.startsWith('écrans') || known.has(id.split('--')[0])) return false
  const first = titles.get(title) ?? id
  titles.set(title, first)
  return first === id
}

/** Two texts line by line: what is the same at both ends is left out but for one line. */
function differenceOf(kept: string, now: string): string {
  const [before, after] = [kept.split('\n'), now.split('\n')]
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++
  const part = (lines: readonly string[], mark: string) =>
    lines.slice(start, lines.length - end).map((line) => `  ${mark} ${line}`)
  const around = start > 0 ? [`    ${before[start - 1]}`] : []
  return [...around, ...part(before, '-'), ...part(after, '+')].join('\n')
}

/** Called from the browser: whether the text of a story is kept, or begins to be. */
export const isTranscribed: BrowserCommand<[story: { readonly id: string; readonly title: string }]> = (
  _context,
  { id, title },
) => !id.startsWith('canaries') && (existsSync(join(folder, `${id}.fr.txt`)) || isFirst(title, id))

/**
 * Called from the browser: compares what is said in a story with the text that is kept.
 * @returns null where none is kept for the story, '' where they are the same, the difference otherwise.
 */
export const compareTranscript: BrowserCommand<
  [story: { readonly id: string; readonly title: string }, language: string, text: string]
> = (_context, { id, title }, language, text) => {
  const isCanary = id.startsWith('canaries')
  const file = join(isCanary ? canaries : folder, `${id}.${language}.txt`)
  const isKept = existsSync(file)
  if (isWriting && !isCanary && (isKept || isFirst(title, id))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
    return ''
  }
  if (!isKept) return null
  const kept = readFileSync(file, 'utf8')
  return kept === text ? '' : differenceOf(kept, text)
}

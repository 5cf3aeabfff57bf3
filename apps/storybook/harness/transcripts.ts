import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustBeHeard, readStories, transcriptFiles } from '@parcours/ui/evidence/run'
import type { BrowserCommand } from 'vitest/node'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'packages/ui/transcripts')
/** A text that is wrong on purpose: never written. */
const canaries = join(import.meta.dirname, '../canaries')

/** Set by `npm run transcripts -w @parcours/ui`: what is said now is written down instead of compared. */
const isWriting = process.env.PARCOURS_TRANSCRIPTS === 'write'

const isCanary = (id: string): boolean => id.startsWith('canaries')

/** Stories that must have a text; of a canary, one that has none on purpose. */
const required = new Set([
  ...readStories(root)
    .filter(mustBeHeard)
    .map(({ id }) => id),
  'canaries-transcript--not-kept',
])

const fileOf = (id: string, language: string): string =>
  join(isCanary(id) ? canaries : folder, `${id}.${language}.txt`)

/** Names of the texts that are kept. */
export const keptTranscripts = (): string[] =>
  existsSync(folder) ? transcriptFiles(readdirSync(folder)) : []

/** Names of the texts that were compared in this run. */
export const comparedTranscripts = new Set<string>()

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

/** Whether the text of a story is kept, or must be. */
const isHeard = (id: string): boolean =>
  required.has(id) || ['fr', 'ar'].some((language) => existsSync(fileOf(id, language)))

/** Called from the browser: whether the text of a story is compared. */
export const isTranscribed: BrowserCommand<[story: { readonly id: string }]> = (_context, { id }) =>
  isHeard(id)

/**
 * Called from the browser: compares what is said in a story with the text that is kept.
 * @returns null where a story has none and needs none, '' where they are the same, the difference otherwise.
 */
export const compareTranscript: BrowserCommand<
  [story: { readonly id: string }, language: string, text: string]
> = (_context, { id }, language, text) => {
  if (!isHeard(id)) return null
  const file = fileOf(id, language)
  if (isWriting && !isCanary(id)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
    return ''
  }
  if (!existsSync(file)) return `  no text is kept\n${differenceOf('', text)}`
  if (!isCanary(id)) comparedTranscripts.add(`${id}.${language}.txt`)
  const kept = readFileSync(file, 'utf8')
  return kept === text ? '' : differenceOf(kept, text)
}

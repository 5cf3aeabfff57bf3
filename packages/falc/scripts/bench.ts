/**
 * How fast the checker is, and that its cost grows with the length of a text and no faster.
 *   npm run bench -w @parcours/falc -- FILE…      sentences per second on real texts, then 2, 4 and 8 times as long
 *   npm run bench -w @parcours/falc               texts made to hurt, at half a megabyte and at one
 */
import { readFileSync } from 'node:fs'
import { loadData } from '../src/data.ts'
import { checkSource } from '../src/files/index.ts'
import { createChecker } from '../src/index.ts'

type Format = Parameters<typeof checkSource>[2]

const started = performance.now()
const data = await loadData()
const checker = createChecker(data)
checker.checkText('Vous signez la lettre.')
console.log(`ready in ${Math.round(performance.now() - started)} ms`)

/** Time of the processor, so that other work on the machine changes little. */
function time(text: string, format: Format): { sentences: number; ms: number } {
  const from = process.cpuUsage()
  const { sentences } = checkSource(checker, text, format)
  const { user, system } = process.cpuUsage(from)
  return { sentences, ms: (user + system) / 1000 }
}

function benchFiles(files: readonly string[]): void {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n\n')
  for (const times of [1, 2, 4, 8]) {
    const many = `${text}\n\n`.repeat(times)
    const { sentences, ms } = time(many, 'markdown')
    console.log(
      `${many.length} characters, ${sentences} sentences: ${Math.round(ms)} ms, ${Math.round((1000 * sentences) / ms)} sentences/s`,
    )
  }
}

/** A text of about `size` characters that says `part` again and again. */
const again = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length))

const HOSTILE: readonly (readonly [string, Format, (size: number) => string])[] = [
  ['easy sentences', 'markdown', (size) => again('Vous signez la lettre. Gardez une copie.\n\n', size)],
  ['no full stop', 'text', (size) => again('la mairie donne une aide et ', size)],
  ['commas', 'text', (size) => again('une photo, une carte, ', size)],
  ['one word', 'text', (size) => again('a', size)],
  ['hyphens and apostrophes', 'text', (size) => again("l'a-", size)],
  ['digits', 'text', (size) => again('1 234', size)],
  ['emoji', 'text', (size) => again('👩🏽‍🦽👍 ', size)],
  ['combining marks', 'text', (size) => again('e\u0301\u0300', size)],
  ['right-to-left', 'text', (size) => again('\u202Eمرحبا بكم \u202C', size)],
  ['control characters', 'text', (size) => again('\u0000\u0007\u001B[31m', size)],
  ['lone surrogates', 'text', (size) => again('\uD83D a ', size)],
  ['opening brackets', 'text', (size) => again('(', size)],
  ['nested brackets', 'text', (size) => again('(', size / 2) + again(')', size / 2)],
  ['braces', 'text', (size) => again('{{', size)],
  ['guillemets', 'text', (size) => again('« ', size)],
  ['list markers', 'markdown', (size) => again('- ', size)],
  ['open links', 'markdown', (size) => again('[a](', size)],
  ['open comments', 'markdown', (size) => again('<!-- falc-ignore ', size)],
  ['comments', 'markdown', (size) => again('<!-- falc-ignore T7: x -->\n', size)],
  ['tags', 'html', (size) => again('<div><p', size)],
  ['YAML comments', 'yaml', (size) => again('- Signez. # falc-ignore T9: x\n', size)],
]

function benchHostile(): void {
  const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
  row(['Text', 'Half a megabyte', 'One megabyte', 'Growth'])
  row(['---', '---:', '---:', '---:'])
  for (const [name, format, make] of HOSTILE) {
    const [half, whole] = [time(make(500_000), format).ms, time(make(1_000_000), format).ms]
    row([name, `${Math.round(half)} ms`, `${Math.round(whole)} ms`, `× ${(whole / half).toFixed(1)}`])
  }
}

const files = process.argv.slice(2)
if (files.length > 0) benchFiles(files)
else benchHostile()

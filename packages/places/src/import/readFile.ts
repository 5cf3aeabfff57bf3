/**
 * Reads a file of places piece by piece: a list of 100,000 places never stands in memory as text.
 */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { csvRows, type Header, nameOf } from './csvRows.ts'
import type { Item } from './items.ts'
import { jsonObjects } from './jsonObjects.ts'

/** The file cannot be read at all. The message is for the operator, in French. */
export class FileError extends Error {}

/** An error that names the file. */
export function fileError(file: string, words: string): FileError {
  return new FileError(`${basename(file)} : ${words}`)
}

/** How the text is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** First bytes of files that are no text, and what to do. */
const FOREIGN: readonly (readonly [bytes: readonly number[], words: string])[] = [
  [
    [0x50, 0x4b, 3, 4],
    'c’est un classeur de tableur ou une archive. Ouvrez-le, puis enregistrez la feuille au format « CSV UTF-8 ».',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'c’est un classeur de tableur. Ouvrez-le, puis enregistrez la feuille au format « CSV UTF-8 ».',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'c’est un document PDF. Téléchargez la liste au format CSV ou JSON.'],
  [[0x1f, 0x8b], 'c’est une archive. Décompressez-la, puis donnez le fichier qui est dedans.'],
]

/**
 * How the text of a file is written: UTF-8 when every byte agrees, or nearly every letter with an accent (a few spoilt
 * bytes must not spoil all others); else the encoding of old spreadsheets (Windows-1252, of which Latin-1 is a part).
 * @throws FileError when it is no text.
 */
export async function encodingOf(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8')
  let isFirst = true
  const letters = { good: 0, spoilt: 0 }
  const zeros = { found: 0, of: 0 }
  for await (const piece of createReadStream(file)) {
    const bytes = piece as Buffer
    if (isFirst) {
      const marked = markOf(bytes)
      if (marked !== undefined) return marked
      const foreign = FOREIGN.find(([first]) => first.every((byte, at) => bytes[at] === byte))
      if (foreign !== undefined) throw fileError(file, foreign[1])
    }
    isFirst = false
    countZeros(bytes, zeros)
    countLetters(decoder.decode(bytes, { stream: true }), letters)
  }
  if (isFirst) throw fileError(file, 'ce fichier est vide. Téléchargez la liste à nouveau.')
  if (zeros.found * ZERO_SHARE > zeros.of)
    throw fileError(file, 'ce n’est pas du texte. Enregistrez la liste au format « CSV UTF-8 », ou en JSON.')
  countLetters(decoder.decode(), letters)
  return letters.spoilt * 10 <= letters.good ? 'utf-8' : 'windows-1252'
}

/** One zero byte in so many is no text: a picture, a program, UTF-16 that does not say so. Fewer are spoilt bytes. */
const ZERO_SHARE = 50

function countZeros(bytes: Buffer, zeros: { found: number; of: number }): void {
  zeros.of += bytes.length
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) zeros.found += 1
}

/** UTF-16 says itself at the beginning of the file. UTF-32 begins alike, and is no text that anybody keeps lists in. */
function markOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const isUtf32 = bytes[2] === 0 && bytes[3] === 0
  return bytes[0] === 0xff && bytes[1] === 0xfe && !isUtf32 ? 'utf-16le' : undefined
}

/** Counts the letters beyond ASCII that could be read, and those that could not. */
function countLetters(text: string, letters: { good: number; spoilt: number }): void {
  for (const [letter] of text.matchAll(/\P{ASCII}/gu)) letters[letter === '\ufffd' ? 'spoilt' : 'good'] += 1
}

/** Every row of a CSV file, every object of a JSON file: the first character tells which it is. */
export async function* itemsOf(file: string, encoding: Encoding): AsyncGenerator<Item> {
  const text = textOf(file, encoding)
  const first = await text.next()
  // A mark (BOM) that was itself read in the wrong encoding.
  const start = first.done ? '' : first.value.replace(/^ï»¿/, '')
  if (start.trim() === '') throw fileError(file, 'ce fichier est vide. Téléchargez la liste à nouveau.')
  if (/^\s*</.test(start))
    throw fileError(
      file,
      'c’est une page web, pas une liste. Téléchargez le fichier lui-même, en CSV ou en JSON.',
    )
  const whole = (async function* () {
    yield start
    yield* text
  })()
  if (/^\s*[[{]/.test(start)) yield* jsonObjects(whole)
  else yield* csvRows(whole, headerOf(file, start))
}

/** Reads the names of the columns. @throws FileError when a name stands twice: one column would hide the other. */
function headerOf(file: string, start: string): Header {
  const [line = ''] = start.trimStart().split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
  const names = line.split(delimiter).map((name) => nameOf(name))
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at)
  // A first line without an id holds no names: that is told later.
  if (twice !== undefined && names.some((name) => name.startsWith('id')))
    throw fileError(file, `deux colonnes s’appellent « ${twice} ». Donnez à l’une un autre nom.`)
  return { delimiter, columns: names.length }
}

/** The text, piece by piece. The mark at the beginning (BOM) is left away by the decoder; a zero is a spoilt letter. */
async function* textOf(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of createReadStream(file)) {
    const text = decoder.decode(piece as Buffer, { stream: true }).replaceAll('\0', '\ufffd')
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/**
 * Reads a file of places piece by piece: a list of 100,000 places never stands in memory as text.
 */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import type { Raw } from './draft.ts'
import { jsonObjects } from './jsonObjects.ts'
import type { RemarkCode } from './report.ts'

/** A row or an object, or what was wrong with it. */
export type Item =
  | { readonly line: number; readonly raw: Raw }
  | { readonly line: number; readonly code: RemarkCode; readonly values?: Readonly<Record<string, string>> }

/** The file cannot be read at all. The message is for the operator, in French. */
export class FileError extends Error {}

/** How the text is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/**
 * How the text of a file is written: UTF-8 when every byte agrees, else the encoding of old spreadsheets (Windows-1252,
 * of which Latin-1 is a part).
 * @throws FileError when it is no text.
 */
export async function encodingOf(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  let isUtf8 = true
  for await (const piece of createReadStream(file)) {
    const bytes = piece as Buffer
    if (isFirst && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    isFirst = false
    if (bytes.includes(0)) throw new FileError('Ce fichier n’est pas du texte (CSV ou JSON).')
    isUtf8 &&= decodes(decoder, bytes)
  }
  if (isFirst) throw new FileError('Ce fichier est vide.')
  return isUtf8 ? 'utf-8' : 'windows-1252'
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Every row of a CSV file, every object of a JSON file: the first character tells which it is. */
export async function* itemsOf(file: string, encoding: Encoding): AsyncGenerator<Item> {
  const text = textOf(file, encoding)
  const first = await text.next()
  const start = first.done ? '' : first.value
  if (start.trim() === '') throw new FileError('Ce fichier est vide.')
  const whole = (async function* () {
    yield start
    yield* text
  })()
  if (/^\s*[[{]/.test(start)) yield* jsonObjects(whole)
  else yield* rows(whole, start)
}

/** The text, piece by piece. The mark at the beginning (BOM) is left away by the decoder. */
async function* textOf(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of createReadStream(file)) {
    const text = decoder.decode(piece as Buffer, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function* rows(text: AsyncIterable<string>, start: string): AsyncGenerator<Item> {
  const [header = ''] = start.split(/\r?\n/, 1)
  const delimiter =
    [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ','
  const skipped: Item[] = []
  const parser = Readable.from(text).pipe(
    parse({
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // A quote that is never closed must not swallow the rest of the file in silence.
      max_record_size: 100_000,
      skip_records_with_error: true,
      on_skip: (error) => {
        skipped.push(itemOfError(error))
        return undefined
      },
    }),
  )
  const columns = header.split(delimiter).length
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Raw; info: Info }>) {
      yield* skipped.splice(0)
      yield rowOf(record, info, columns)
    }
  } catch (error) {
    yield itemOfError(error as CsvError)
  }
  yield* skipped
}

function rowOf(raw: Raw, info: Info, columns: number): Item {
  const { lines: line, error } = info as Info & { readonly error?: CsvError }
  if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') return { line, raw }
  const found = error.message.match(/got (\d+)/)?.[1] ?? '?'
  return { line, code: 'row-columns', values: { found, wanted: String(columns) } }
}

function itemOfError(error: CsvError | undefined): Item {
  const line = Number(error?.lines ?? 0)
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return { line, code: 'file-cut' }
  return { line, code: 'row-unreadable', values: { detail: error?.code ?? '' } }
}

/**
 * The rows of a large CSV file, one after the other, without the whole file in memory.
 */
import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import type { Raw } from './draft.ts'
import { type Item, lastRead } from './items.ts'

/** The first line of a CSV file. */
export interface Header {
  readonly delimiter: string
  /** How many columns. */
  readonly columns: number
}

/** The name of a column, whatever its spaces, quotes and capitals. */
export const nameOf = (name: string): string => name.replaceAll('"', '').trim().toLowerCase()

/**
 * The rows, each with the line where it ends. Where the file is cut, or a quote that is never closed swallows the rest, the
 * last item says so, and the last line that was read.
 */
export async function* csvRows(text: AsyncIterable<string>, header: Header): AsyncGenerator<Item> {
  const state: State = { errors: [], end: '' }
  const parser = Readable.from(watched(text, state)).pipe(parserOf(header, state))
  const read = { row: 0, any: 0 }
  let held: Item | undefined
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Raw; info: Info }>) {
      // What the reader finds again behind the loss begins in the middle of a row.
      if (info.lines > lineOfLoss(state)) continue
      if (held !== undefined) yield held
      yield* badRows(state)
      held = rowOf(record, info, header)
      read.any = held.line
      if ('raw' in held) read.row = held.line
    }
  } catch (error) {
    state.errors.push(error as CsvError)
  }
  const loss = lossOf(state)
  const values = { last: lastRead('ligne', read.row) }
  if (held !== undefined)
    yield loss === undefined && isCut(held, state) ? { ...held, code: 'file-cut', values } : held
  yield* badRows(state)
  if (loss !== undefined) yield { line: read.any + 1, code: LOSSES[loss.code] ?? 'rest-lost', values }
}

interface State {
  /** What the reader could not read. It is ahead: the rows before may not have been given yet. */
  readonly errors: CsvError[]
  /** Last character of the text so far. */
  end: string
}

async function* watched(text: AsyncIterable<string>, state: State): AsyncGenerator<string> {
  for await (const piece of text) {
    state.end = piece.at(-1) ?? ''
    yield piece
  }
}

function parserOf({ delimiter }: Header, { errors }: State) {
  return parse({
    columns: (names: string[]) => names.map(nameOf),
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // A quote that is never closed must not swallow the rest of the file in silence.
    max_record_size: 100_000,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) errors.push(error)
      return undefined
    },
  })
}

/** Errors behind which nothing can be read. */
const LOSSES: Readonly<Record<string, 'file-cut' | 'rest-lost'>> = {
  CSV_QUOTE_NOT_CLOSED: 'file-cut',
  CSV_MAX_RECORD_SIZE: 'rest-lost',
}

const lossOf = ({ errors }: State): CsvError | undefined => errors.find(({ code }) => code in LOSSES)

const lineOfLoss = (state: State): number => Number(lossOf(state)?.lines ?? Number.POSITIVE_INFINITY)

/** The rows that could not be read, each once. */
function badRows({ errors }: State): readonly Item[] {
  const bad = errors.filter(({ code }) => !(code in LOSSES))
  errors.splice(0, errors.length, ...errors.filter(({ code }) => code in LOSSES))
  return bad.map(({ code, lines }) => ({
    line: Number(lines ?? 0),
    code: 'row-unreadable',
    values: { detail: CSV_WORDS[code] ?? '' },
  }))
}

/** What the reader says, in French. */
const CSV_WORDS: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'Un guillemet est mal placé.',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'Elle n’a pas le bon nombre de colonnes.',
}

/** The last row has too few columns, and no end of line: the file stops there. */
function isCut(last: Item, { end }: State): boolean {
  return 'code' in last && last.code === 'row-columns' && end !== '\n' && end !== '\r'
}

function rowOf(raw: Raw, info: Info, { columns }: Header): Item {
  const { lines: line, error } = info as Info & { readonly error?: CsvError }
  if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') return { line, raw }
  const found = error.message.match(/got (\d+)/)?.[1] ?? '?'
  const code = Number(found) > columns ? 'row-joined' : 'row-columns'
  return { line, code, values: { found, wanted: String(columns) } }
}

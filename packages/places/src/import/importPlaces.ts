/**
 * Lists of places to one directory.
 */
import { basename } from 'node:path'
import type { Directory, Place, Source } from '../directory/directory.ts'
import { checkDraft, type Say } from './checkDraft.ts'
import type { CommuneBook } from './communeBook.ts'
import { type Draft, type Format, type Raw, textOf } from './draft.ts'
import { formatOf } from './formats.ts'
import { changeOf, dateOf, laterOf } from './listDates.ts'
import { mendedRaw } from './mendText.ts'
import { isOfficial, operator } from './operator.ts'
import { withNotes } from './operatorNotes.ts'
import { encodingOf, type FileError, fileError, itemsOf } from './readFile.ts'
import { isLoss, type Remark, reasonOf } from './report.ts'
import { checkCoordinates, markDuplicates, type Row, tellFarPoints } from './together.ts'

/** What an import is told. */
export interface ImportOptions {
  readonly files: readonly string[]
  readonly book: CommuneBook
  /** Date of the lists that do not say it themselves, nor by their name: `2024-08-01` or `2024-08`. */
  readonly date?: string | undefined
  /** Only places of these departments; none: all. */
  readonly departments?: readonly string[] | undefined
  /** The present day, `2026-11-25`: no list is of a later one. */
  readonly today: string
}

/** What an import did. */
export interface Imported {
  readonly directory: Directory
  readonly remarks: readonly Remark[]
  /** Rows and objects that were read. */
  readonly read: number
  /** Places that the kiosk has no use for, by reason. */
  readonly unused: ReadonlyMap<string, number>
  /** How each file was written. */
  readonly encodings: ReadonlyMap<string, string>
  /** Date of each file, and how it is known. */
  readonly dates: ReadonlyMap<string, string>
}

/**
 * Reads the lists, one after the other, and checks them together.
 * @throws FileError for a file that is no list of places, or a list without a date.
 */
export async function importPlaces(options: ImportOptions): Promise<Imported> {
  const state: State = {
    rows: [],
    remarks: [],
    ids: new Map(),
    noted: new Set(),
    unused: new Map(),
    encodings: new Map(),
    dates: new Map(),
    sources: new Map(),
    read: 0,
  }
  for (const file of options.files) await readList(file, options, state)
  const rows = markDuplicates(checkCoordinates(state.rows))
  tellFarPoints(rows, options.book)
  const { remarks, read, unused, encodings, dates } = state
  return {
    directory: {
      format: 'parcours-directory',
      version: 1,
      sources: [...state.sources.values()],
      places: rows.map(({ place }) => place),
    },
    remarks,
    read,
    unused,
    encodings,
    dates,
  }
}

interface State {
  readonly rows: Row[]
  readonly remarks: Remark[]
  /** Where each place stands in `rows`. */
  readonly ids: Map<string, number>
  /** Places of official lists that the operator added to. */
  readonly noted: Set<string>
  readonly unused: Map<string, number>
  readonly encodings: Map<string, string>
  readonly dates: Map<string, string>
  readonly sources: Map<string, Source>
  read: number
}

async function readList(path: string, options: ImportOptions, state: State): Promise<void> {
  const file = basename(path)
  const encoding = await encodingOf(path)
  state.encodings.set(file, encoding)
  const seen: Seen = { formats: new Map(), columns: new Set() }
  for await (const item of itemsOf(path, encoding)) {
    state.read += 1
    if ('code' in item) state.remarks.push({ file, ...item })
    else readRow(item.raw, { at: { file, line: item.line, record: item.record }, options, state, seen })
  }
  if (seen.formats.size === 0) throw noFormat(file, state)
  for (const [format, changedOn] of seen.formats) addSource(format, changedOn, { file, options, state })
}

/** Why a file gave no place at all: what stands in it, and what should. */
function noFormat(file: string, { remarks }: State): FileError {
  const [first] = remarks.filter((remark) => remark.file === file)
  if (first === undefined)
    return fileError(
      file,
      'aucun lieu : une ligne de titres seule, ou un fichier pour autre chose. Téléchargez la liste à nouveau.',
    )
  if (isLoss(first)) return fileError(file, `${reasonOf(first)} Téléchargez la liste à nouveau.`)
  const found = first.value === undefined ? reasonOf(first) : `Champs lus : ${first.value}.`
  return fileError(
    file,
    `aucun lieu d’un format connu. Ligne ${first.line} : ${found} La première ligne d’un fichier CSV porte les noms des colonnes, et rien ne vient avant. Les formats sont : France services (CSV : id_fs, lib_fs…), annuaire de l’administration (JSON), lieux de médiation numérique (CSV ou JSON), lieux du gestionnaire (CSV ou JSON : identifiant, genre, nom, commune…).`,
  )
}

/** The formats of a list, with the day of the last change that it names. */
interface Seen {
  readonly formats: Map<Format, string>
  /** Names of columns that were told: no format knows them. */
  readonly columns: Set<string>
}

interface RowContext {
  readonly at: Pick<Remark, 'file' | 'line' | 'record'>
  readonly options: ImportOptions
  readonly state: State
  readonly seen: Seen
}

function readRow(written: Raw, { at, options, state, seen }: RowContext): void {
  const mended = mendedRaw(written)
  const raw = mended?.raw ?? written
  const format = formatOf(raw)
  if (format === undefined) {
    const value = Object.keys(raw).slice(0, 5).join(', ')
    state.remarks.push({ ...at, id: idOf(raw), code: 'record-unknown', value })
    return
  }
  const draft = format.draft(raw)
  if (!seen.formats.has(format)) sayMissing(raw, format, { file: at.file, state })
  sayUnknown(raw, format, at, { seen, state })
  seen.formats.set(format, seen.formats.get(format) ?? '')
  if ('unused' in draft) {
    count(state.unused, `type ${draft.unused}`)
    return
  }
  const remarks: Remark[] = []
  const say = sayer(remarks, { ...at, id: draft.id })
  if (mended !== undefined) say('encoding-mended', { value: mended.first.slice(0, 300) })
  const changedOn = changeOf(draft, { field: format.fields.changedOn, today: options.today, say })
  seen.formats.set(format, laterOf(changedOn, seen.formats.get(format)))
  if (format === operator && isOfficial(draft.id) && addNotes(raw, draft, say, state)) {
    state.remarks.push(...remarks)
    return
  }
  const place = checkDraft(draft, { source: format.id, fields: format.fields, book: options.book, say })
  if (place !== null && isElsewhere(place, options)) {
    count(state.unused, 'autre département')
    return
  }
  state.remarks.push(...remarks)
  if (place !== null) keep(place, { ...at, id: place.id }, format, state)
}

/** Keeps a place, unless another one has its id. */
function keep(
  place: Place,
  at: Pick<Remark, 'file' | 'line' | 'record' | 'id'>,
  format: Format,
  { ids, remarks, rows }: State,
): void {
  const say = sayer(remarks, at)
  if (ids.has(place.id)) {
    say('id-repeated')
    return
  }
  ids.set(place.id, rows.length)
  rows.push({ place, say, coordinatesField: format.fields.coordinates })
}

/** The id of a record of no known format, so that its reader finds it. */
function idOf(raw: Raw): string | undefined {
  return ['id', 'identifiant', 'id_fs'].map((field) => textOf(raw, field)).find((id) => id !== '')
}

/** Tells the columns that the list should have and has not, once. */
function sayMissing(raw: Raw, { columns = [] }: Format, { file, state }: SourceContext): void {
  for (const field of columns)
    if (!(field in raw)) state.remarks.push({ file, line: 1, code: 'column-missing', field })
}

/** Tells the columns that the list should not have, each once: a name that is written wrong would lose its field. */
function sayUnknown(
  raw: Raw,
  { known }: Format,
  at: RowContext['at'],
  { seen: { columns }, state }: Pick<RowContext, 'seen' | 'state'>,
): void {
  if (known === undefined) return
  for (const [field, value] of Object.entries(raw)) {
    // A spreadsheet writes columns without a name behind the last one: only what stands in them is lost.
    if (known.includes(field) || columns.has(field) || (field === '' && value === '')) continue
    columns.add(field)
    state.remarks.push({ ...at, code: 'column-unknown', field })
  }
}

/**
 * Adds what the operator knows to a place of a list that was read before.
 * @returns false when the row is to be read as a place of its own.
 */
function addNotes(raw: Raw, draft: Draft, say: Say, { ids, noted, rows }: State): boolean {
  const at = ids.get(draft.id)
  const row = at === undefined ? undefined : rows[at]
  if (at === undefined || row === undefined) {
    if (draft.name !== '') return false
    say('official-missing')
  } else if (noted.has(draft.id) || row.place.source === operator.id) say('id-repeated')
  else {
    noted.add(draft.id)
    rows[at] = { ...row, place: withNotes(row.place, raw, draft, say) }
  }
  return true
}

/** A function of its own, so that what a row keeps until the end does not keep the text of the file. */
function sayer(remarks: Remark[], at: Pick<Remark, 'file' | 'line' | 'record' | 'id'>): Say {
  return (code, more) => {
    remarks.push({ ...at, code, ...more })
  }
}

function isElsewhere({ department }: Place, { departments = [] }: ImportOptions): boolean {
  return departments.length > 0 && !departments.includes(department)
}

function count(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1)
}

interface SourceContext {
  readonly file: string
  readonly state: State
}

/** The date of a list: that of its newest place, else that in the name of the file, else what the operator says. */
function addSource(
  format: Format,
  changedOn: string,
  { file, options, state }: SourceContext & { readonly options: ImportOptions },
): void {
  const [date, from] = dateOf(changedOn, file, options)
  state.dates.set(file, `${date} (${from})`)
  const known = state.sources.get(format.id)
  const { id, source: name, licence } = format
  if (known === undefined || known.date < date) state.sources.set(id, { id, name, licence, date })
}

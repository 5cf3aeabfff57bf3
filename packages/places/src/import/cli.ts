/**
 * `npx parcours places import FILE…`: for the operator of a kiosk.
 */
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Directory, DirectoryError, readDirectory } from '../directory/directory.ts'
import type { Shard } from '../shards.ts'
import { communeBook } from './communeBook.ts'
import { type Imported, importPlaces } from './importPlaces.ts'
import { isDate } from './listDates.ts'
import { FileError } from './readFile.ts'
import { readShards } from './readShards.ts'
import { csvReport, isLoss, levelOf, reasonOf, remarkRow, summaryOf, whereOf } from './report.ts'

const USAGE = `parcours places import FILE…   lists of places to one file for the kiosk

  FILE            the list of France services (CSV), the directory of public offices (JSON),
                  places of digital help (CSV or JSON), places of the operator (CSV or JSON, last):
                  recognised by what is in it
  --out FILE      where to write                             [places.json]
  --report FILE   every remark, with line and reason: .csv for a spreadsheet, else .json
  --date DATE     date of the lists, 2026-11-25 or 2026-11, where neither they nor their names say it
  --department D  only this department; may be repeated
  --partial       write what was read of a list that is cut, or broken in the middle

Exit status: 0 every row is in the file; 1 the file is written, some rows are not in it; 2 nothing is written.
`

const OPTIONS = {
  out: { type: 'string', default: 'places.json' },
  report: { type: 'string' },
  date: { type: 'string' },
  department: { type: 'string', multiple: true },
  partial: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** What the command did; the exit status is explained in the usage. */
export interface Outcome {
  readonly status: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/**
 * Runs the command. A wrong call or an unreadable file is a message and status 2, never an exception.
 * @param today the present day, `2026-11-25`
 */
export async function runPlaces(args: readonly string[], today: string): Promise<Outcome> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [command, ...files] = positionals
    if (values.help || command === undefined) return { status: 0, out: USAGE, err: '' }
    if (command !== 'import')
      throw new FileError(`« places ${command} » n’existe pas. Écrivez : places import FICHIER.`)
    if (files.length === 0)
      throw new FileError('Donnez au moins un fichier. Exemple : places import liste.csv')
    const { date, department: departments, out, report } = values
    for (const file of files) {
      if (!existsSync(file)) throw new FileError(`Le fichier « ${file} » n’existe pas.`)
      if (statSync(file).isDirectory()) throw new FileError(`« ${file} » est un dossier. Donnez un fichier.`)
    }
    if (date !== undefined && !isDate(date))
      throw new FileError(`--date « ${date} » : écrivez 2026-11-25 ou 2026-11.`)
    if (date !== undefined && date > today)
      throw new FileError(`--date « ${date} » : cette date n’est pas encore passée.`)
    const imported = await importPlaces({ files, date, departments, book: communeBook(communes()), today })
    if (!values.partial) refuseLoss(imported)
    if (imported.directory.places.length === 0)
      throw new FileError(`Aucun lieu à écrire.\n${textOf(imported)}`)
    write(out, directoryText(imported.directory))
    if (report !== undefined) write(report, reportOf(report, imported))
    const isWhole = imported.remarks.every((remark) => levelOf(remark) !== 'rejected')
    return {
      status: isWhole ? 0 : 1,
      out: `${textOf(imported)}\n→ ${[out, report ?? []].flat().join(', ')}\n`,
      err: '',
    }
  } catch (error) {
    if (error instanceof FileError || isArgumentError(error))
      return { status: 2, out: '', err: `${error.message}\n` }
    if (isSystemError(error)) return { status: 2, out: '', err: `${systemWords(error)}\n` }
    throw error
  }
}

/** A list that was not read to its end would take the place of a whole one. */
function refuseLoss({ remarks }: Imported): void {
  const lost = remarks.filter(isLoss)
  if (lost.length === 0) return
  const why = lost.map((remark) => `${whereOf(remark)} : ${reasonOf(remark)}`)
  throw new FileError(
    [
      ...why,
      'Rien n’est écrit : le fichier d’avant reste. Téléchargez la liste à nouveau, ou corrigez-la à cet endroit.',
      'Pour écrire quand même ce qui est lu : --partial.',
    ].join('\n'),
  )
}

/**
 * The text of the file, opened first as the kiosk opens it: one field that it refuses would cost every place.
 * @throws FileError naming the field and the place.
 */
export function directoryText(directory: Directory): string {
  try {
    readDirectory(directory)
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error
    const place = error.place === undefined ? '' : ` (${error.place})`
    throw new FileError(
      `La borne refuserait ce fichier : ${error.message}${place}. Rien n’est écrit : le fichier d’avant reste. Corrigez ce champ dans la liste.`,
    )
  }
  return `${JSON.stringify(directory)}\n`
}

/** The old file stays until the new one is whole: a full disk loses nothing. */
function write(file: string, text: string): void {
  const unfinished = `${file}.partial`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}

/** A file or a folder that the system refuses: its path, and the name of the refusal. */
type SystemError = Error & { readonly code: string; readonly path?: string }

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}

const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'ce dossier n’existe pas. Créez-le, ou donnez un autre chemin.',
  EISDIR: 'c’est un dossier. Donnez un fichier.',
  EACCES: 'vous n’en avez pas le droit. Demandez à qui gère l’ordinateur.',
  ENOSPC: 'le disque est plein. Faites de la place, puis recommencez.',
}

function systemWords({ code, path = '', message }: SystemError): string {
  return `« ${path.replace(/\.partial$/, '')} » : ${REFUSALS[code] ?? message}`
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function communes(): readonly Shard[] {
  const shards = readShards()
  if (shards === null) throw new FileError('La liste des communes manque. Lancez « npm start » une fois.')
  return shards
}

function reportOf(file: string, { remarks }: Imported): string {
  if (file.endsWith('.csv')) return csvReport(remarks)
  return `${JSON.stringify(remarks.map(remarkRow), null, 2)}\n`
}

/** The summary in French: what was read, what is in the file, what is not and why. */
function textOf({
  directory: { places, sources },
  remarks,
  read,
  unused,
  encodings,
  dates,
}: Imported): string {
  const without = (test: (place: (typeof places)[number]) => boolean): number => places.filter(test).length
  return [
    ...sources.map(({ name, date, licence }) => `${name}, ${date}, ${licence}`),
    ...[...encodings].map(([file, encoding]) => `${file} : ${encoding}, ${dates.get(file)}`),
    `${counted(read, 'ligne lue', 'lignes lues')}, ${counted(places.length, 'lieu', 'lieux')} dans le fichier.`,
    `Sans horaires : ${without(({ hours }) => hours === undefined)}. Sans téléphone : ${without(({ phones }) => phones.length === 0)}. Sans coordonnées : ${without(({ coordinates }) => coordinates === undefined)}.`,
    ...[...unused].map(([reason, count]) => `Laissés de côté, ${reason} : ${count}`),
    summaryOf(remarks),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`
}

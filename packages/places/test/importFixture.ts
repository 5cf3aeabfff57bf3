import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Outcome, runPlaces } from '../src/import/cli.ts'
import { communeBook } from '../src/import/communeBook.ts'
import { type Imported, importPlaces } from '../src/import/importPlaces.ts'
import { france } from './communesFixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The official list of communes. */
export const book = communeBook(france)

/** The day of the import. */
export const today = '2026-11-26'

/** Runs `places import` on that day. */
export const run = (...args: readonly string[]): Promise<Outcome> => runPlaces(['import', ...args], today)

let files = 0

/** Writes a list; its name says the date. */
export function file(content: string | Uint8Array, name = 'liste-2026-11-01.csv'): string {
  files += 1
  const path = join(folder, `${files}-${name}`)
  writeFileSync(path, content)
  return path
}

/** A place of the list of France Services, invented; the commune is a true one, for its code. */
export const row = {
  id_fs: '1',
  insee_dep: '72',
  lib_fs: 'France services de la Fiction',
  adresse: '1 rue de la Fiction',
  complement_adresse: '',
  insee_com: '72181',
  code_postal: '72000',
  lib_com: 'Le Mans',
  latitude: '48.0',
  longitude: '0.2',
  mail: 'fiction@exemple.fr',
  telephone: '02 61 91 00 01',
  h_lundi: '09:00 - 12:00 / 14:00 - 16:30',
  h_mardi: '',
  h_mercredi: '',
  h_jeudi: '',
  h_vendredi: '',
  h_samedi: '',
  prise_rdv: 'Non',
  commentaire: '',
  format_fs: 'Fixe',
}

/** Rows as a CSV file. */
export function csv(...rows: readonly Partial<typeof row>[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map((own) =>
    Object.values({ ...row, ...own })
      .map(cell)
      .join(','),
  )
  return `${[Object.keys(row).map(cell).join(','), ...lines].join('\n')}\n`
}

/** Imports lists that say their date in their name. */
export function imported(...paths: readonly string[]): Promise<Imported> {
  return importPlaces({ files: paths, book, today })
}

/** Imports one row of France Services: the place, and the codes of the remarks. */
export async function importRow(own: Partial<typeof row>) {
  const { directory, remarks } = await imported(file(csv(own)))
  return { place: directory.places[0], codes: remarks.map(({ code }) => code), remarks }
}

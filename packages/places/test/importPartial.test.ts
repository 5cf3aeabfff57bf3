import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { directoryText } from '../src/import/cli.ts'
import { FileError } from '../src/import/readFile.ts'
import { type Directory, readDirectory } from '../src/index.ts'
import { csv, file, imported, run } from './importFixture.ts'

const lieu = (at: number, own: object = {}): object => ({
  identifiant: `${at}`,
  genre: 'association',
  nom: `Association ${at}`,
  commune: 'Le Mans',
  code_postal: '72000',
  adresse: `${at} rue de la Fiction`,
  ...own,
})
/** A text of a million signs: longer than any place. */
const endless = 'a'.repeat(1_200_000)
const list = (...lieux: readonly object[]): string => JSON.stringify(lieux, null, 1)
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id_fs: `${at}`,
    lib_fs: `Lieu ${at}`,
    adresse: `${at} rue`,
    telephone: '',
  }))

/** What the list is, what is said of its end, the places that were read, line and record of the remark. */
const broken = [
  [
    'a JSON list that is cut inside of a record',
    () => file(list(lieu(1), lieu(2), lieu(3)).slice(0, -30), 'l-2026-11.json'),
    ['file-cut', 2, 18, 3],
    /ligne 18, fiche 3 : Le fichier s’arrête au milieu d’un lieu\. Dernière fiche lue : 2\./,
  ],
  [
    'a JSON list that is cut between two records',
    () => file(list(lieu(1), lieu(2)).replace(/\s*\]$/, ','), 'l-2026-11.json'),
    ['file-cut', 2, 17, undefined],
    /Dernière fiche lue : 2\./,
  ],
  [
    'a brace that is missing in a short JSON list',
    () =>
      file(
        list(lieu(1), lieu(2), lieu(3)).replace(
          'Fiction"\n },\n {\n  "identifiant": "3"',
          'Fiction",\n {\n  "identifiant": "3"',
        ),
        'l-2026-11.json',
      ),
    ['rest-lost', 1, 10, 2],
    /fiche 2 : .* Dernière fiche lue : 1\./,
  ],
  [
    'a brace that is missing in a JSON list of more than a million signs',
    () =>
      file(
        list(lieu(1), lieu(2), lieu(3, { note: endless }), lieu(4)).replace(
          /"2 rue de la Fiction"\n \}/,
          '"2 rue"',
        ),
        'l-2026-11.json',
      ),
    ['rest-lost', 1, 10, 2],
    /ligne 10, fiche 2 : Un guillemet .* Dernière fiche lue : 1\./,
  ],
  [
    'a quote that is missing in the first record of such a list',
    () =>
      file(
        list(lieu(1), lieu(2, { note: endless })).replace('"Association 1"', '"Association 1'),
        'l-2026-11.json',
      ),
    ['file-cut', 0, 2, 1],
    /Rien n’est lu/,
  ],
  [
    'a brace too many in a JSON list',
    () =>
      file(list(lieu(1), lieu(2), lieu(3)).replace('"2 rue de la Fiction"', '"2 rue" }'), 'l-2026-11.json'),
    ['rest-lost', 2, 17, undefined],
    /ligne 17 : Un guillemet .* ou est de trop.* Dernière fiche lue : 2\./,
  ],
  [
    'a CSV list that is cut inside of a row',
    () => file(csv(...rows(3)).slice(0, -90)),
    ['file-cut', 2, 4, undefined],
    /ligne 4 : Le fichier s’arrête au milieu d’un lieu\. Dernière ligne lue : 3\./,
  ],
  [
    'a CSV list that is cut inside of a cell',
    () => file(csv(...rows(3)).slice(0, -3)),
    ['file-cut', 2, 4, undefined],
    /Dernière ligne lue : 3\./,
  ],
  [
    'a quote that is never closed in a long CSV list',
    () =>
      file(
        csv(...rows(3_000))
          .replaceAll('"', '')
          .replace('10 rue', '"10 rue'),
      ),
    ['rest-lost', 10, 12, undefined],
    /ligne 12 : Un guillemet .* Dernière ligne lue : 11\./,
  ],
] as const

describe('A list that was not read to its end', () => {
  test.each(broken)(
    '%s writes nothing, and says up to where it was read',
    async (_, write, _remark, words) => {
      const out = file('yesterday', 'o.json')
      const { status, err } = await run(write(), '--out', out)
      expect(status).toBe(2)
      expect(err).toMatch(words)
      expect(readFileSync(out, 'utf8')).toBe('yesterday')
    },
  )

  test.each(broken)(
    '%s is told once, where it begins to be lost',
    async (_, write, [code, count, line, record]) => {
      if (count === 0) return expect(imported(write())).rejects.toThrow('Rien n’est lu')
      const { directory, remarks } = await imported(write())
      expect(directory.places).toHaveLength(count)
      expect(remarks.map((one) => [one.code, one.line, one.record])).toEqual([[code, line, record]])
    },
  )

  test('--partial writes what was read: status 1', async () => {
    const out = file('yesterday', 'o.json')
    const cut = list(lieu(1), lieu(2), lieu(3)).slice(0, -30)
    const { status, out: said } = await run(file(cut, 'l-2026-11.json'), '--partial', '--out', out)
    expect(status).toBe(1)
    expect(said).toContain('Dernière fiche lue : 2.')
    expect(readDirectory(JSON.parse(readFileSync(out, 'utf8'))).places).toHaveLength(2)
  })

  test('A last row without an end of line is a row like any other', async () => {
    const { status } = await run(file(csv(...rows(2)).trimEnd()), '--out', file('', 'o.json'))
    expect(status).toBe(0)
  })
})

describe('The file that is written', () => {
  const source = { id: 's', name: 'Liste', licence: 'x', date: '2026-11' }
  const place = {
    source: 's',
    kind: 'ccas',
    name: 'Lieu',
    address: [],
    commune: 'Le Mans',
    department: '72',
    phones: [],
  } as const
  const directory = (...places: Directory['places']): Directory => ({
    format: 'parcours-directory',
    version: 1,
    sources: [source],
    places,
  })

  test('opens on the kiosk', () => {
    const written = directory({ ...place, id: 'a' })
    expect(readDirectory(JSON.parse(directoryText(written)))).toEqual(written)
  })

  test('is refused before it takes the place of another one, by the field and the place', () => {
    const wrong = directory({ ...place, id: 'a' }, { ...place, id: 'b', note: 'a'.repeat(1001) })
    expect(() => directoryText(wrong)).toThrow(FileError)
    expect(() => directoryText(wrong)).toThrow(/places\.1\.note: .* \(b\)\. Rien n’est écrit/)
  })
})

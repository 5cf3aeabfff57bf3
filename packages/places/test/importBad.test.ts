import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvReport, reasonOf, summaryOf } from '../src/import/report.ts'
import { csv, file, imported, importRow, run } from './importFixture.ts'

test('A few spoilt bytes spoil their own row only, not every letter of the file', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({
    id_fs: `${at + 1}`,
    adresse: `${at === 7 ? '7 allée' : 'Allée'} du Pré, là-bas`,
    telephone: '',
  }))
  const [before = '', after = ''] = csv(...rows).split('7 allée')
  const broken = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from(after)])
  const { directory, remarks } = await imported(file(broken))
  const damaged = remarks.filter(({ code }) => code === 'encoding-damaged')
  expect(damaged.map(({ id, line }) => [id, line])).toEqual([['fs-8', 9]])
  expect(directory.places[0]?.address).toEqual(['Allée du Pré, là-bas'])
})

test('A zero byte is a spoilt letter like any other: its row is told, all others are kept', async () => {
  const list = csv(
    {},
    { id_fs: '2', adresse: '2 rue\0Haute', telephone: '' },
    { id_fs: '3', adresse: '3 rue' },
  )
  const { directory, remarks } = await imported(file(list))
  expect(directory.places.map(({ id }) => id)).toEqual(['fs-1', 'fs-2', 'fs-3'])
  const damaged = remarks.filter(({ code }) => code === 'encoding-damaged')
  expect(damaged).toMatchObject([{ id: 'fs-2', line: 3, value: '2 rue\ufffdHaute' }])
})

describe('UTF-8 that was read as Windows-1252 and saved again', () => {
  const windows = new TextDecoder('windows-1252')
  const spoilt = (text: string): string => windows.decode(new TextEncoder().encode(text))

  test.each(['Valserhône', 'À l’Œuvre – ÉTÉ', '« Nîmes », 10 °C, 5 €', 'Cœur de ville… Ÿ'])(
    '« %s » is read again, once or twice spoilt, and told',
    async (name) => {
      for (const lib_fs of [spoilt(name), spoilt(spoilt(name))]) {
        const { place, remarks } = await importRow({ lib_fs })
        expect(place?.name).toBe(name)
        expect(remarks).toMatchObject([{ code: 'encoding-mended', value: name, id: 'fs-1' }])
      }
    },
  )

  test.each(['Valserhône', '« CAFÉ »', 'CHÂTEAU D’EAU', 'Å l’Île', 'Ça, là…', 'Œuvre'])(
    '« %s » is right as it is: nothing is changed',
    async (lib_fs) => {
      const { place, codes } = await importRow({ lib_fs })
      expect(place?.name).toBe(lib_fs)
      expect(codes).toEqual([])
    },
  )

  test('What cannot be read again is told as damaged', async () => {
    const { codes } = await importRow({ lib_fs: 'Voilà : voilÃ ' })
    expect(codes).toEqual(['encoding-damaged'])
  })

  test('Right letters beside spoilt ones stay right', async () => {
    const { place } = await importRow({ lib_fs: `Été à ${spoilt('Orléans')}` })
    expect(place?.name).toBe('Été à Orléans')
  })
})

describe('A list of JSON in one line', () => {
  const lieu = (id: string, own: object = {}) => ({
    identifiant: id,
    genre: 'association',
    nom: 'Association de la Fiction',
    commune: 'Le Mans',
    code_postal: '72000',
    ...own,
  })

  test('tells which record, and its id: without a name, of no format, not readable', async () => {
    const other = { id: 'c', titre: 'x' }
    const last = lieu('e', { nom: 'Autre association' })
    const records = [lieu('a'), lieu('b', { nom: '' }), other, lieu('d'), last]
    const list = JSON.stringify(records).replace('"identifiant":"d",', '"identifiant":"d"')
    const { directory, remarks } = await imported(file(list, 'lieux-2026-11.json'))
    expect(directory.places.map(({ id }) => id)).toEqual(['own-a', 'own-e'])
    expect(remarks.map(({ line, record, id, code }) => [line, record, id, code])).toEqual([
      [1, 2, 'own-b', 'name-missing'],
      [1, 3, 'c', 'record-unknown'],
      [1, 4, 'd', 'record-unreadable'],
    ])
    expect(summaryOf(remarks)).toContain('lieux-2026-11.json, ligne 1, fiche 2 (own-b), nom : ')
    expect(csvReport(remarks)).toMatch(/;1;2;own-b;rejected;name-missing;/)
  })

  test('A mistake of JSON is told in French, by its line and column in the file', async () => {
    const list = JSON.stringify([lieu('a'), lieu('b')], null, 2).replace('"b",', '"b"')
    const { remarks } = await imported(file(list, 'lieux-2026-11.json'))
    expect(remarks.map(reasonOf)).toEqual([
      'Cette fiche n’est pas du JSON valide. L’erreur est ligne 11, colonne 5.',
    ])
  })
})

test('An office of the State without name or hours is told by its id', async () => {
  const list = JSON.stringify([{ id: 'a2', nom: '', pivot: [{ type_service_local: 'mairie' }], adresse: [] }])
  const { remarks } = await imported(file(list, 'annuaire-2026-11.json'))
  expect(remarks).toMatchObject([{ id: 'dila-a2', code: 'name-missing', record: 1 }])
})

describe('Columns of the list', () => {
  test('One that is missing is told once, by its name: its field is lost for every place', async () => {
    const list = csv({}, { id_fs: '2', adresse: '2 rue' }).replace('telephone', 'tel')
    const { remarks, directory } = await imported(file(list))
    expect(remarks.filter(({ code }) => code === 'column-missing')).toMatchObject([
      { line: 1, field: 'telephone' },
    ])
    expect(directory.places).toHaveLength(2)
  })

  test('Two of the same name are refused: one would hide the other', async () => {
    const list = csv({}).replace('complement_adresse', 'adresse')
    await expect(imported(file(list))).rejects.toThrow('deux colonnes s’appellent « adresse »')
  })
})

test('A quote that is missing glues two places: it is told, and the others are kept', async () => {
  const rows = csv(
    { id_fs: '1' },
    { id_fs: '2', adresse: '2 rue', format_fs: 'Deux' },
    { id_fs: '3', adresse: '3 rue', telephone: '' },
  )
  const { directory, remarks } = await imported(file(rows.replace('"Deux"', '"Deux')))
  expect(directory.places.map(({ id }) => id)).toEqual(['fs-1'])
  expect(remarks.map(({ code, line }) => [code, line])).toEqual([['row-joined', 4]])
})

test.each([
  ['no file', () => [], /Donnez au moins un fichier/],
  ['a file that does not exist', () => ['absent.csv'], /« absent.csv » n’existe pas/],
  ['a folder', () => ['/'], /« \/ » est un dossier/],
  ['a foreign list', () => [file('a;b\n1;2\n')], /liste-2026-11-01.csv : .*Ligne 2 : Champs lus : a, b/],
  ['a list without its first line', () => [file(csv({}).replace(/^.*\n/, ''))], /une ligne de titres seule/],
  [
    'a longer list without its first line',
    () => [file(csv({}, { id_fs: '2' }).replace(/^.*\n/, ''))],
    /porte les noms des colonnes/,
  ],
  ['a title before the first line', () => [file(`Liste\n${csv({})}`)], /rien ne vient avant/],
  ['the first line alone', () => [file(csv())], /une ligne de titres seule/],
  ['an empty file', () => [file('')], /liste-2026-11-01.csv : ce fichier est vide/],
  ['blank lines', () => [file('\n \n')], /ce fichier est vide/],
  ['a JSON list that is cut at once', () => [file('{"service": [{"id":')], /s’arrête au milieu d’un lieu/],
  ['a JSON file for another purpose', () => [file('{"languages": ["fr"]}')], /un fichier pour autre chose/],
  ['a picture', () => [file(Uint8Array.from([137, 80, 78, 71, 0, 0, 0]))], /« CSV UTF-8 »/],
  ['a spreadsheet', () => [file(Uint8Array.from([0x50, 0x4b, 3, 4, 20]))], /classeur de tableur/],
  ['an old spreadsheet', () => [file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))], /classeur de tableur/],
  ['a PDF document', () => [file('%PDF-1.4')], /PDF/],
  ['an archive', () => [file(Uint8Array.from([0x1f, 0x8b, 8]))], /Décompressez-la/],
  ['UTF-16 that does not say so', () => [file(Buffer.from(csv({}), 'utf16le'))], /« CSV UTF-8 »/],
  ['the page of an error', () => [file('<!doctype html><p>404')], /page web/],
  ['a list without a date', () => [file(csv({}), 'liste.csv')], /--date/],
  ['a date that is none', () => [file(csv({})), '--date', 'hier'], /écrivez 2026-11-25/],
  ['an unknown option', () => [file(csv({})), '--x'], /--x/],
  [
    'a folder to write to that does not exist',
    () => [file(csv({}))],
    /« \/nowhere\/places.json » : ce dossier n’existe pas/,
  ],
])('Status 2, words that say what to do, and nothing written: %s', async (_, args, message) => {
  const outcome = await run('--out', '/nowhere/places.json', ...args())
  expect(outcome.status).toBe(2)
  expect(outcome.err).toMatch(message)
})

test('The directory of yesterday stays when the new list is no list', async () => {
  const out = file('yesterday', 'out.json')
  await run(file(''), '--out', out)
  expect(readFileSync(out, 'utf8')).toBe('yesterday')
})

test('Each remark says where, which field, why and what to do', async () => {
  const report = file('', 'report.json')
  const list = file(csv({ telephone: '02' }))
  const outcome = await run(list, '--out', file('', 'o.json'), '--report', report)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual([
    expect.objectContaining({
      line: 2,
      id: 'fs-1',
      field: 'telephone',
      value: '02',
      mend: expect.stringMatching(/\S/),
    }),
  ])
  expect(outcome.out).toMatch(
    /ligne 2 \(fs-1\), telephone « 02 » : Le numéro a 2 chiffres.*\n +→ Demandez au lieu/,
  )
})

test('A hundred thousand rows are read, and the bad ones among them told one by one', {
  timeout: 60_000,
}, async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    id_fs: `${at}`,
    adresse: `${at} rue de la Fiction`,
    ...(at % 1000 === 0 ? { h_lundi: '25:00 - 26:00', telephone: '' } : {}),
  }))
  const { directory, remarks } = await imported(file(csv(...rows)))
  expect(directory.places).toHaveLength(100_000)
  expect(remarks.filter(({ code }) => code === 'hours-absurd')).toHaveLength(100)
})

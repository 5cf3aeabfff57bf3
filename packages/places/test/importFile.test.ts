import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csvReport, reasonOf } from '../src/import/report.ts'
import { readDirectory } from '../src/index.ts'
import { csv, file, imported, run } from './importFixture.ts'

const accents = csv({ lib_fs: 'France services du Pré-Œuvré' })
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === 'Œ' ? 0x8c : letter === 'œ' ? 0x9c : letter.charCodeAt(0)))

describe('How the text is written does not matter', () => {
  test.each([
    ['UTF-8', accents],
    ['UTF-8 with a BOM', `\uFEFF${accents}`],
    ['Windows-1252', latin(accents)],
    ['UTF-16 with a BOM', Buffer.from(`\uFEFF${accents}`, 'utf16le')],
    ['UTF-16 with a BOM, the other way round', Buffer.from(`\uFEFF${accents}`, 'utf16le').swap16()],
    [
      'with capitals and spaces in the names of the columns',
      accents.replace(/^.*/, (head) => head.toUpperCase().replaceAll('"', ' ')),
    ],
    ['with Windows line ends', accents.replaceAll('\n', '\r\n')],
    ['with semicolons', accents.replaceAll('","', '";"')],
  ])('%s', async (_, content) => {
    const { directory, remarks } = await imported(file(content))
    expect(directory.places[0]?.name).toBe('France services du Pré-Œuvré')
    expect(remarks).toEqual([])
  })
})

describe('A file that is not whole', () => {
  test('A row that is cut is refused with its line; the rows before are kept', async () => {
    const whole = csv({}, { id_fs: '2', lib_fs: 'Deux', telephone: '', adresse: '2 rue' })
    const { directory, remarks } = await imported(file(whole.slice(0, whole.indexOf('Deux') + 12)))
    expect(directory.places).toHaveLength(1)
    expect(remarks).toHaveLength(1)
    expect(remarks[0]?.code).toMatch(/row-columns|file-cut/)
    expect(remarks[0]?.line).toBe(3)
  })

  test('A quote that is never closed is told', async () => {
    const { remarks } = await imported(file(`${csv({})}"2","72`))
    expect(remarks.map(({ code }) => code)).toEqual(['file-cut'])
  })

  test('A cut JSON list keeps the places before', async () => {
    const list = JSON.stringify([office('a'), office('b')])
    const { directory, remarks } = await imported(file(list.slice(0, -40), 'annuaire-2026-11-01.json'))
    expect(directory.places).toHaveLength(1)
    expect(remarks.map(({ code }) => code)).toEqual(['file-cut'])
  })
})

/** An office as the DILA writes it. */
const office = (id: string, own: object = {}): object => ({
  id,
  nom: 'Mairie - Fiction',
  pivot: [{ type_service_local: 'mairie', code_insee_commune: ['72181'] }],
  code_insee_commune: '72181',
  adresse: [
    {
      type_adresse: 'Adresse',
      numero_voie: `${id} place de la Fiction`,
      code_postal: '72000',
      nom_commune: 'Le Mans',
      latitude: '48.0',
      longitude: '0.2',
      accessibilite: 'DEM',
    },
  ],
  telephone: [{ valeur: '02 61 91 00 02', description: '' }],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Mardi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '14:00:00',
      valeur_heure_fin_2: '17:00:00',
      commentaire: '',
    },
    {
      nom_jour_debut: 'Samedi',
      nom_jour_fin: 'Samedi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
      commentaire: '1er samedi du mois',
    },
  ],
  adresse_courriel: ['mairie@exemple.fr'],
  site_internet: [{ libelle: '', valeur: 'https://www.exemple.fr' }],
  date_modification: '09/08/2026 13:30:19',
  ...own,
})

describe('The directory of public offices', () => {
  test.each([
    ['as the archive writes it', (one: object) => JSON.stringify({ service: [one] })],
    [
      'as the web service exports it, lists as texts',
      (one: object) =>
        JSON.stringify([
          Object.fromEntries(
            Object.entries(one).map(([name, value]) => [
              name,
              Array.isArray(value) ? JSON.stringify(value) : value,
            ]),
          ),
        ]),
    ],
  ])('%s', async (_, write) => {
    const { directory, remarks } = await imported(file(write(office('a')), 'annuaire.json'))
    expect(remarks).toEqual([])
    expect(directory.places[0]).toMatchObject({
      id: 'dila-a',
      kind: 'town_hall',
      phones: ['0261910002'],
      website: 'https://www.exemple.fr',
      access: 'help',
      hours: 'Mo-Tu 09:00-12:00,14:00-17:00; Sa 09:00-12:00 unknown "1er samedi du mois"; PH off',
    })
    expect(directory.sources[0]?.date).toBe('2026-08-09')
  })

  test('Offices that no step sends to are counted by type, not silently dropped', async () => {
    const other = office('b', { pivot: [{ type_service_local: 'hypotheque' }] })
    const { directory, unused } = await imported(file(JSON.stringify([office('a'), other]), 'annuaire.json'))
    expect(directory.places).toHaveLength(1)
    expect([...unused]).toEqual([['type hypotheque', 1]])
  })
})

describe('Places of digital help', () => {
  const lieu = {
    id: 'lieu-1',
    nom: 'Médiathèque de la Fiction',
    pivot: '00000000000000',
    commune: 'Le Mans',
    code_postal: '72000',
    code_insee: '72181',
    adresse: '3 rue de la Fiction',
    latitude: '48.0',
    longitude: '0.2',
    telephone: '+33261910003',
    horaires: 'Tu-Sa 10:00-12:00',
    services: 'Aide aux démarches administratives',
    dispositif_programmes_nationaux: 'Conseillers numériques',
    date_maj: '2026-10-02',
  }

  test('are kept in the syntax of their hours, closed on public holidays', async () => {
    const { directory, remarks } = await imported(file(JSON.stringify([lieu]), 'lieux.json'))
    expect(remarks).toEqual([])
    expect(directory.places[0]).toMatchObject({
      kind: 'conseiller_numerique',
      phones: ['0261910003'],
      hours: 'Tu-Sa 10:00-12:00; PH off',
    })
  })

  test('Places of a type that no step sends to are counted by type, not silently dropped', async () => {
    const others = [
      { ...lieu, id: 'a', dispositif_programmes_nationaux: '', typologie: 'BIB' },
      { ...lieu, id: 'b', dispositif_programmes_nationaux: '', typologie: '' },
    ]
    const { directory, unused, remarks } = await imported(
      file(JSON.stringify([lieu, ...others]), 'lieux.json'),
    )
    expect(directory.places.map(({ id }) => id)).toEqual(['mn-lieu-1'])
    expect([...unused]).toEqual([
      ['type BIB', 1],
      ['type sans type', 1],
    ])
    expect(remarks).toEqual([])
  })

  test.each([
    ['Mo 25:00-26:00', 'hours-impossible'],
    ['Mo 09:00-09:00', 'hours-impossible'],
    ['Mo 18:00-12:00', 'hours-impossible'],
    ['lundi matin', 'hours-unreadable'],
    ['Mo-Fr 9h-12h', 'hours-unreadable'],
  ])('« %s » is not kept: %s', async (horaires, code) => {
    const { directory, remarks } = await imported(file(JSON.stringify([{ ...lieu, horaires }]), 'lieux.json'))
    expect(directory.places[0]).not.toHaveProperty('hours')
    expect(remarks.map((remark) => remark.code)).toContain(code)
  })

  test.each([
    [
      'a value that it does not know',
      { services: 'Magie' },
      'services',
      "« Le service 'Magie' n'est pas une valeur admise »",
    ],
    ['a field that is empty', { pivot: '' }, 'pivot', '« pivot » est vide'],
    ['a field that is not there', { pivot: undefined }, 'pivot', '« pivot » est vide'],
    ['a list where a text should be', { services: ['Magie'] }, 'services', '« services » n’est pas un texte'],
  ])('What the schema refuses is noted by its field, in French: %s', async (_, own, field, said) => {
    const list = file(JSON.stringify([{ ...lieu, ...own }]), 'lieux-2026-11.json')
    const { directory, remarks } = await imported(list)
    expect(directory.places).toHaveLength(1)
    expect(remarks).toMatchObject([{ code: 'not-conform', field }])
    expect(remarks.map(reasonOf)[0]).toContain(said.replaceAll(/^« | »$/g, ''))
  })

  test('Hours that are not understood are told by the place of the fault, not in the words of a library', async () => {
    const list = file(JSON.stringify([{ ...lieu, horaires: 'Mo-Fu 09:00-12:00' }]), 'lieux.json')
    const { remarks } = await imported(list)
    expect(remarks.map(reasonOf)).toEqual([
      'Les horaires ne sont pas compris. L’erreur est à la fin de « Mo-F ».',
    ])
  })
})

describe('The command', () => {
  test('writes a directory that opens, and a report', async () => {
    const out = file('', 'out.json')
    const report = file('', 'report.csv')
    const list = file(csv({ telephone: '02' }, { id_fs: '2', lib_fs: '' }))
    const outcome = await run(list, '--out', out, '--report', report)
    expect(outcome.status).toBe(1)
    expect(readDirectory(JSON.parse(readFileSync(out, 'utf8'))).places).toHaveLength(1)
    expect(outcome.out).toContain('2 lignes lues, 1 lieu dans le fichier.')
    expect(readFileSync(report, 'utf8').split('\r\n')).toHaveLength(4)
  })

  test('status 0 when each row is in the file', async () => {
    const outcome = await run(file(csv({})), '--out', file('', 'out.json'))
    expect(outcome).toMatchObject({ status: 0, err: '' })
  })

  test('keeps only the departments that are asked for, and counts the others', async () => {
    const outcome = await run(file(csv({})), '--department', '75', '--out', file('', 'o.json'))
    expect(outcome.status).toBe(2)
    expect(outcome.err).toContain('autre département : 1')
  })

  test('the report runs no formula in a spreadsheet', () => {
    const report = csvReport([{ file: 'a.csv', line: 2, code: 'name-missing', value: '=HYPERLINK("x")' }])
    expect(report).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

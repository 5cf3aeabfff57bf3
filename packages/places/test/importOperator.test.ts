import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOf, reasonOf } from '../src/import/report.ts'
import { placeKinds, readDirectory } from '../src/index.ts'
import { csv, file, imported, run } from './importFixture.ts'

const header = 'identifiant;genre;nom;commune;code_postal;horaires;rendez_vous;acces;venir;entree;note'

/** A list of the operator. */
const own = (...rows: readonly string[]): string => file([header, ...rows].join('\n'))
const asso = (cells: string): string => `asso;association;Droits pour tous;Le Mans;72000;${cells}`

test('Places of kinds that no official list has say how to get there', async () => {
  const { directory, remarks } = await imported(own(asso('Mo 14:00-18:00;non;oui;Bus 1.;À droite.;')))
  expect(remarks).toEqual([])
  expect(directory.places[0]).toMatchObject({
    id: 'own-asso',
    kind: 'association',
    communeCode: '72181',
    hours: 'Mo 14:00-18:00; PH off',
    appointment: 'no',
    access: 'full',
    howToGet: 'Bus 1.',
    entrance: 'À droite.',
  })
})

describe('The kind of a place', () => {
  test.each([
    ['Association', 'association'],
    [' ASSOCIATION ', 'association'],
    ['Défenseur des droits', 'defenseur_des_droits'],
    ['france services', 'france_services'],
    ...placeKinds.map((kind) => [kind, kind]),
  ] as readonly (readonly [string, string])[])(
    '« %s » is %s: capitals, accents and spaces do not matter',
    async (genre, kind) => {
      const { directory, remarks } = await imported(own(`x;${genre};Lieu;Le Mans;72000;;;;;;`))
      expect(directory.places[0]?.kind).toBe(kind)
      expect(remarks).toEqual([])
    },
  )

  test.each(['boulangerie', 'other', ''])('« %s » is none: the row is not taken, and told', async (genre) => {
    const list = own(asso(';;;;;'), `x;${genre};Pain;Le Mans;72000;;;;;;`)
    const { status, out } = await run(list, '--out', file('', 'o.json'))
    expect(status).toBe(1)
    expect(out).toContain('2 lignes lues, 1 lieu dans le fichier.')
    const { remarks } = await imported(list)
    expect(remarks).toMatchObject([
      { line: 3, id: 'own-x', code: 'kind-unknown', field: 'genre', value: genre },
    ])
  })
})

describe('A cell that is not understood is told with the words that are', () => {
  test.each([
    ['rendez_vous', 'oui', null],
    ['rendez_vous', 'Obligatoire', 'only'],
    ['rendez_vous', 'possible', 'possible'],
    ['rendez_vous', 'NON', 'no'],
    ['acces', 'ascenseur', null],
    ['acces', 'constructor', null],
    ['acces', 'Non accessible', 'none'],
    ['acces', 'Accessible', 'full'],
    ['acces', 'aide', 'help'],
    ['itinerant', 'parfois', null],
    ['itinerant', 'x', true],
    ['itinerant', 'Oui', true],
    ['itinerant', 'non', undefined],
  ] as const)('%s « %s »: %s', async (field, cell, meaning) => {
    const list = file(
      `${header};itinerant\n${asso(';')}${field === 'rendez_vous' ? cell : ''};${
        field === 'acces' ? cell : ''
      };;;;${field === 'itinerant' ? cell : ''}`,
    )
    const { directory, remarks } = await imported(list)
    const { appointment, access, isItinerant } = directory.places[0] ?? {}
    const read = { rendez_vous: appointment, acces: access, itinerant: isItinerant }[field]
    expect(read).toBe(meaning ?? undefined)
    const told = remarks.filter(({ code }) => code === 'word-unknown')
    expect(told).toMatchObject(meaning === null ? [{ line: 2, field, value: cell }] : [])
    if (told[0] !== undefined) expect(reasonOf(told[0])).toMatch(/Les mots sont : \w+, /)
  })

  test('In JSON, what is neither a text nor a number', async () => {
    const lieu = { identifiant: 'a', genre: 'association', nom: 'A', commune: 'Le Mans', code_postal: 72000 }
    const list = [{ ...lieu, telephone: ['02 61 91 00 01'], itinerant: true, note: null }]
    const { remarks } = await imported(file(JSON.stringify(list), 'lieux-2026-11.json'))
    expect(remarks.map(({ code, field }) => [code, field])).toEqual([
      ['field-not-text', 'telephone'],
      ['field-not-text', 'itinerant'],
    ])
  })
})

describe('A column that no list of the operator has', () => {
  test('is told once, by its name, whatever stands in it', async () => {
    const list = file(`${header};horaire;téléphone;\n${asso(';;;;;;x;y;')}\nb${asso(';;;;;;x;y;')}`)
    const { directory, remarks } = await imported(list)
    expect(directory.places).toHaveLength(2)
    expect(remarks.filter(({ code }) => code === 'column-unknown')).toMatchObject([
      { line: 2, field: 'horaire' },
      { line: 2, field: 'téléphone' },
    ])
  })

  test('is told in JSON where it first stands', async () => {
    const lieu = {
      identifiant: 'a',
      genre: 'association',
      nom: 'A',
      commune: 'Le Mans',
      code_postal: '72000',
    }
    const list = [
      lieu,
      { ...lieu, identifiant: 'b', nom: 'B', tel: '1' },
      { ...lieu, identifiant: 'c', nom: 'C', tel: '2' },
    ]
    const { remarks } = await imported(file(JSON.stringify(list), 'lieux-2026-11.json'))
    expect(remarks).toMatchObject([{ code: 'column-unknown', field: 'tel', record: 2 }])
  })
})

describe('A row with the id of an official place', () => {
  const official = (commentaire = ''): string => file(csv({ commentaire }))

  test('adds to it', async () => {
    const { directory, remarks } = await imported(official(), own('fs-1;;;;;;;aide;Tramway T1.;;'))
    expect(directory.places).toHaveLength(1)
    expect(directory.places[0]).toMatchObject({
      kind: 'france_services',
      access: 'help',
      howToGet: 'Tramway T1.',
    })
    expect(remarks).toEqual([])
  })

  test.each([
    ['', 'Sonnez.'],
    ['Fermé en août', 'Fermé en août. Sonnez.'],
    ['Fermé en août !', 'Fermé en août ! Sonnez.'],
  ])('The comment « %s » stays before the note of the operator', async (commentaire, note) => {
    const { directory } = await imported(official(commentaire), own('fs-1;;;;;;;;;;Sonnez.'))
    expect(directory.places[0]?.note).toBe(note)
  })

  test('Each filled field that it may not change is told, and those that say the same are not', async () => {
    const columns =
      'identifiant;genre;nom;commune;code_postal;telephone;horaires;rendez_vous;itinerant;courriel'
    const same = 'fs-1;France services;France Services de la fiction;LE MANS;72000;02.61.91.00.01'
    const list = file(`${columns}\n${same};Mo 09:00-12:00;oui;;autre@exemple.fr`)
    const { directory, remarks } = await imported(official(), list)
    expect(remarks.map(({ code, field, value }) => [code, field, value])).toEqual([
      ['field-not-taken', 'courriel', 'autre@exemple.fr'],
      ['field-not-taken', 'horaires', 'Mo 09:00-12:00'],
      ['field-not-taken', 'rendez_vous', 'oui'],
    ])
    expect(directory.places[0]).toMatchObject({ email: 'fiction@exemple.fr', appointment: 'no' })
  })

  test.each(['venir', 'entree', 'note'])(
    'A text of 1,001 signs in « %s » is told, and the file still opens',
    async (field) => {
      const text = 'a'.repeat(1001)
      const cells = ['venir', 'entree', 'note'].map((one) => (one === field ? text : 'Court.'))
      const list = own(`fs-1;;;;;;;;${cells.join(';')}`)
      const out = file('', 'o.json')
      expect(await run(official(), list, '--out', out)).toMatchObject({ status: 0 })
      expect(readDirectory(JSON.parse(readFileSync(out, 'utf8'))).places).toHaveLength(1)
      const { remarks } = await imported(official(), list)
      expect(remarks).toMatchObject([{ code: 'field-long', field, values: { length: '1001' }, line: 2 }])
    },
  )

  test('A note that is too long beside the comment is told, and the comment stays', async () => {
    const { directory, remarks } = await imported(
      official('b'.repeat(600)),
      own(`fs-1;;;;;;;;;;${'a'.repeat(600)}`),
    )
    expect(directory.places[0]?.note).toBe('b'.repeat(600))
    expect(remarks).toMatchObject([{ code: 'field-long', field: 'note', values: { length: '1202' } }])
  })

  test('Letters that are lost, or read again, are told', async () => {
    const lost = await imported(official(), own('fs-1;;;;;;;;voilÃ ;;'))
    expect(lost.remarks.map(({ code }) => code)).toEqual(['encoding-damaged'])
    const mended = await imported(official(), own('fs-1;;;;;;;;Au rez-de-chaussÃ©e;;'))
    expect(mended.directory.places[0]?.howToGet).toBe('Au rez-de-chaussée')
    expect(mended.remarks.map(({ code }) => code)).toEqual(['encoding-mended'])
  })

  test('A second row for the same place is refused: the first one stands', async () => {
    const { directory, remarks } = await imported(
      official(),
      own('fs-1;;;;;;;;Bus 1.;;', 'fs-1;;;;;;;;Bus 2.;;'),
    )
    expect(directory.places[0]?.howToGet).toBe('Bus 1.')
    expect(remarks).toMatchObject([{ code: 'id-repeated', line: 3, id: 'fs-1' }])
  })

  test('An id that no list read before has is told, as where the list of the operator comes first', async () => {
    const { remarks } = await imported(own('fs-1;;;;;;;;Bus 1.;;'), official())
    expect(remarks).toMatchObject([{ code: 'official-missing', id: 'fs-1', line: 2 }])
    expect(remarks.map(levelOf)).toEqual(['rejected'])
  })
})

describe('Texts that are longer than the directory holds', () => {
  test('A name and a commune are cut at 300, an id is refused; the file still opens', async () => {
    const long = 'a'.repeat(301)
    const list = own(`x;association;${long};${long};72000;;;;;;`, `${long};association;B;Le Mans;72000;;;;;;`)
    const out = file('', 'o.json')
    expect(await run(list, '--out', out)).toMatchObject({ status: 1 })
    const [place] = readDirectory(JSON.parse(readFileSync(out, 'utf8'))).places
    expect([place?.name.length, place?.commune.length]).toEqual([300, 300])
    const { remarks } = await imported(list)
    expect(remarks.map(({ code, field }) => [code, field])).toEqual([
      ['field-cut', 'commune'],
      ['field-cut', 'nom'],
      ['id-long', undefined],
    ])
  })
})

test('Whatever stands in the cells, the file opens on the kiosk', async () => {
  const kinds = fc.constantFrom('association', 'ccas')
  const towns = fc.constantFrom('72000', '13001', '2A004', '')
  const long = fc.constantFrom(300, 301, 1000, 1001).map((length) => 'a'.repeat(length))
  const cell = fc.oneof(fc.string(), long, fc.webUrl(), fc.emailAddress())
  const own = fc.record(
    {
      ...{ adresse: cell, telephone: cell, courriel: cell, site: cell, horaires: cell, rendez_vous: cell },
      ...{ latitude: cell, longitude: fc.double(), acces: cell, note: cell, venir: cell, entree: cell },
      ...{
        identifiant: cell,
        nom: cell,
        commune: cell,
        code_commune: cell,
        code_postal: towns,
        genre: kinds,
      },
    },
    { requiredKeys: ['identifiant', 'genre', 'nom', 'commune'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(own, { minLength: 1, maxLength: 8 }), async (lieux) => {
      const notes = lieux.map((one) => ({ ...one, identifiant: 'fs-1' }))
      const lists = [lieux, notes].map((some) => file(JSON.stringify(some), 'lieux-2026-11.json'))
      const { directory } = await imported(file(csv({ commentaire: 'c'.repeat(900) })), ...lists)
      expect(readDirectory(directory).places.length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

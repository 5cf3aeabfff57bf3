import { describe, expect, test } from 'vitest'
import { reasonOf } from '../src/import/report.ts'
import { csv, file, imported, importRow } from './importFixture.ts'

test('A whole row becomes a place, without a remark', async () => {
  const { place, codes } = await importRow({})
  expect(codes).toEqual([])
  expect(place).toEqual({
    id: 'fs-1',
    source: 'france-services',
    kind: 'france_services',
    name: 'France services de la Fiction',
    address: ['1 rue de la Fiction'],
    postcode: '72000',
    commune: 'Le Mans',
    communeCode: '72181',
    department: '72',
    coordinates: { latitude: 48, longitude: 0.2 },
    phones: ['0261910001'],
    email: 'fiction@exemple.fr',
    hours: 'Mo 09:00-12:00,14:00-16:30; PH off',
    appointment: 'no',
  })
})

describe('A bad field is left away and told, the place is kept', () => {
  test.each([
    ['telephone', '02 61 91 00', 'phone-length', 'phones'],
    ['telephone', 'voir le site', 'phone-wrong', 'phones'],
    ['mail', 'fiction chez exemple', 'email-wrong', 'email'],
    ['code_postal', '7200', 'none', 'none'],
    ['code_postal', '720000', 'postcode-wrong', 'postcode'],
    ['latitude', 'nord', 'coordinates-wrong', 'coordinates'],
    ['latitude', '480', 'coordinates-wrong', 'coordinates'],
    ['latitude', '47,99', 'none', 'none'],
    ['latitude', '60', 'coordinates-outside', 'coordinates'],
    ['longitude', '-9', 'coordinates-outside', 'coordinates'],
  ] as const)('%s = « %s »: %s', async (field, value, code, lost) => {
    const { place, codes } = await importRow({ [field]: value })
    expect(codes).toEqual(code === 'none' ? [] : [code])
    expect(place?.name).toBe('France services de la Fiction')
    if (lost === 'phones') expect(place?.phones).toEqual([])
    else if (lost !== 'none') expect(place).not.toHaveProperty(lost)
  })

  test('0/0 and swapped coordinates are told apart from the sea', async () => {
    const zero = await importRow({ latitude: '0', longitude: '0' })
    const swapped = await importRow({ latitude: '0.2', longitude: '48.0' })
    expect([...zero.codes, ...swapped.codes]).toEqual(['coordinates-zero', 'coordinates-swapped'])
    expect(zero.place).not.toHaveProperty('coordinates')
  })
})

describe('Hours', () => {
  test.each([
    ['25:00 - 26:00', 'hours-absurd', 'Mo unknown; PH off'],
    ['12:00 - 09:00', 'hours-absurd', 'Mo unknown; PH off'],
    ['09:00 - 09:00', 'hours-absurd', 'Mo unknown; PH off'],
    ['09:75 - 12:00', 'hours-absurd', 'Mo unknown; PH off'],
    ['le matin', 'hours-absurd', 'Mo unknown; PH off'],
    ['00:00 - 00:00 / 09:00 - 12:00', 'hours-empty', 'Mo 09:00-12:00; PH off'],
    ['09:00 - 12:00 / 09:00 - 12:00', 'hours-repeated', 'Mo 09:00-12:00; PH off'],
    ['09:00 - 17:00 / 10:00 - 12:00', 'hours-overlap', 'Mo 09:00-17:00 unknown; PH off'],
  ] as const)('« %s » on a Monday: %s', async (cell, code, hours) => {
    const { place, codes, remarks } = await importRow({ h_lundi: cell })
    expect(codes).toEqual([code])
    expect(place?.hours).toBe(hours)
    expect(remarks.map(reasonOf)[0]).toMatch(/^Lundi : /)
  })

  test('Two ranges that touch are one, and days with the same hours stand together', async () => {
    const day = '09:00 - 11:00 / 11:00 - 12:00'
    const { place, codes } = await importRow({ h_lundi: day, h_mardi: day, h_jeudi: '09:00 - 12:00' })
    expect(codes).toEqual([])
    expect(place?.hours).toBe('Mo-Tu,Th 09:00-12:00; PH off')
  })

  test('A place without hours has none: it is not closed', async () => {
    const { place } = await importRow({ h_lundi: '' })
    expect(place).not.toHaveProperty('hours')
  })
})

test.each([
  ['Non', '', 'no'],
  ['Oui', '', 'possible'],
  ['Non', 'UNIQUEMENT SUR RDV', 'only'],
  ['Oui', 'Sur rendez-vous uniquement', 'only'],
  ['Oui', 'Prise de rendez-vous obligatoire au : 02 61 91 00 01', 'only'],
  ['Non', 'Sur rendez-vous uniquement les après-midi', 'possible'],
  ['Oui', 'Uniquement sur rendez-vous le mardi', 'possible'],
  ['Non', 'Sur RDV tous les après-midi', 'possible'],
  ['Non', 'Accueil avec et sans rendez-vous', 'no'],
] as const)(
  'An appointment « %s » with the comment « %s » is %s',
  async (prise_rdv, commentaire, appointment) => {
    const { place } = await importRow({ prise_rdv, commentaire })
    expect(place?.appointment).toBe(appointment)
  },
)

describe('Where it is', () => {
  test('An old commune becomes the one of today', async () => {
    const { place, codes } = await importRow({
      insee_dep: '93',
      insee_com: '93059',
      code_postal: '93380',
      lib_com: 'Pierrefitte-sur-Seine',
      latitude: '',
    })
    expect(place?.communeCode).toBe('93066')
    expect(codes).toContain('commune-code-old')
  })

  test('A code that does not exist is found again by name and postcode', async () => {
    const { place, codes } = await importRow({ insee_com: '72999' })
    expect(place?.communeCode).toBe('72181')
    expect(codes).toEqual(['commune-code-found'])
  })

  test.each([
    ['Marseille', '13001', '13055'],
    ['Villeurbanne', '69100', '69266'],
  ])(
    'The code of Lyon with « %s %s » is told: name and postcode go over it',
    async (lib_com, code_postal, code) => {
      const own = { insee_com: '69123', insee_dep: '', lib_com, code_postal, latitude: '', longitude: '' }
      const { place, codes, remarks } = await importRow(own)
      expect(place).toMatchObject({ communeCode: code, commune: lib_com, department: code.slice(0, 2) })
      expect(codes).toEqual(['commune-code-other'])
      expect(remarks.map(reasonOf)[0]).toMatch(/^Le code commune est celui de Lyon\. .* donnent/)
    },
  )

  test.each([
    ['the city of an arrondissement', { insee_com: '13201', lib_com: 'Marseille', code_postal: '13001' }],
    [
      'an arrondissement of the city',
      { insee_com: '13055', lib_com: 'Marseille 1er Arrondissement', code_postal: '13001' },
    ],
    ['a name alone', { insee_com: '69123', lib_com: 'Marseille', code_postal: '69001' }],
    ['a postcode alone', { insee_com: '69123', lib_com: 'Lyon', code_postal: '13001' }],
  ])('The code stands where they do not both point to another commune: %s', async (_, own) => {
    const { place, codes } = await importRow({ ...own, insee_dep: '', latitude: '', longitude: '' })
    expect(place?.communeCode).toBe(own.insee_com)
    expect(codes).toEqual([])
  })

  test('Without a known name, the postcode gives the department; without both, the place is refused', async () => {
    const kept = await importRow({ insee_com: '72999', lib_com: 'Fiction' })
    expect(kept.place).toMatchObject({ department: '72', commune: 'Fiction' })
    expect(kept.place).not.toHaveProperty('communeCode')
    expect(kept.codes).toEqual(['commune-code-wrong'])
    const refused = await importRow({ insee_com: '', lib_com: 'Fiction', code_postal: '' })
    expect(refused.codes).toEqual(['commune-missing'])
    expect(refused.place).toBeUndefined()
  })

  test('The department of the commune wins over the one that is written', async () => {
    const { place, codes } = await importRow({ insee_dep: '27' })
    expect(place?.department).toBe('72')
    expect(codes).toEqual(['department-other'])
  })

  test('A point far from all other places of its department is left away', async () => {
    const others = Array.from({ length: 12 }, (_, index) => ({
      id_fs: `${index + 10}`,
      lib_fs: `Lieu ${index}`,
      adresse: `${index} rue de la Fiction`,
      telephone: '',
      latitude: `${48 + index / 200}`,
    }))
    const { directory, remarks } = await imported(
      file(csv(...others, { latitude: '44.1', longitude: '3.5' })),
    )
    expect(remarks.map(({ code, id }) => [code, id])).toEqual([['coordinates-outside', 'fs-1']])
    expect(directory.places.filter(({ coordinates }) => coordinates === undefined)).toHaveLength(1)
  })
})

describe('A point far from its commune is told, and kept', () => {
  const marseille = {
    insee_dep: '13',
    insee_com: '13201',
    code_postal: '13001',
    lib_com: 'Marseille 1er Arrondissement',
    longitude: '5.38',
  }
  const mende = {
    insee_dep: '48',
    insee_com: '48095',
    code_postal: '48000',
    lib_com: 'Mende',
    longitude: '3.5',
  }

  test.each([
    ['in the town itself', { ...marseille, latitude: '43.31' }, false],
    ['in its last quarter', { ...marseille, latitude: '43.37' }, false],
    ['10 km away', { ...marseille, latitude: '43.39' }, true],
    ['40 km away', { ...marseille, latitude: '43.66' }, true],
    ['14 km from a commune that shares its postcode', { ...mende, latitude: '44.65' }, false],
    ['50 km from one', { ...mende, latitude: '44.97' }, true],
    ['a bus that stands elsewhere', { ...marseille, latitude: '43.66', format_fs: 'Bus' }, false],
  ])('%s', async (_, own, isFar) => {
    const { place, codes } = await importRow(own)
    expect(codes.includes('coordinates-far')).toBe(isFar)
    expect(place?.coordinates).toBeDefined()
  })
})

describe('Places that stand twice', () => {
  test('Same phone and address is a duplicate, whatever the name; same name elsewhere is only noted', async () => {
    const list = csv(
      {},
      { id_fs: '2', lib_fs: 'France services, antenne', adresse: '1 Rue de la fiction' },
      { id_fs: '3', adresse: '9 rue du Modèle', telephone: '' },
    )
    const { directory, remarks } = await imported(file(list))
    expect(remarks.map(({ code, id }) => [code, id])).toEqual([
      ['duplicate', 'fs-2'],
      ['same-name', 'fs-3'],
    ])
    expect(directory.places.map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, 'fs-1', undefined])
  })

  test('Without an address, the same phone in the same commune is a duplicate, and the same name is only noted', async () => {
    const alone = { adresse: '', complement_adresse: '' }
    const list = csv(
      alone,
      { ...alone, id_fs: '2', lib_fs: 'Antenne' },
      { ...alone, id_fs: '3', telephone: '02 61 91 00 03' },
      {
        ...alone,
        id_fs: '4',
        lib_fs: 'Ailleurs',
        insee_com: '72003',
        lib_com: 'Allonnes',
        code_postal: '72700',
      },
      { id_fs: '5', lib_fs: 'Avec adresse' },
      { id_fs: '6', lib_fs: 'Autre', telephone: '02 61 91 00 06' },
      { ...alone, id_fs: '7', lib_fs: 'Autre encore', telephone: '02 61 91 00 06' },
    )
    const { directory } = await imported(file(list))
    const twins = directory.places.flatMap(({ id, duplicateOf }) => (duplicateOf ? [[id, duplicateOf]] : []))
    expect(twins).toEqual([
      ['fs-2', 'fs-1'],
      ['fs-5', 'fs-1'],
      ['fs-7', 'fs-6'],
    ])
  })

  test('Stops of a bus share their phone without being duplicates, and are flagged', async () => {
    const bus = { format_fs: 'Bus_équivalent' }
    const { directory, remarks } = await imported(
      file(csv(bus, { ...bus, id_fs: '2', lib_fs: 'Bus, autre arrêt' })),
    )
    expect(directory.places.every(({ isItinerant, duplicateOf }) => isItinerant && !duplicateOf)).toBe(true)
    expect(remarks.map(({ code }) => code)).toEqual(['itinerant', 'itinerant'])
  })

  test('A second row with the same id is refused', async () => {
    const { directory, remarks } = await imported(file(csv({}, { lib_fs: 'Autre' })))
    expect(directory.places).toHaveLength(1)
    expect(remarks.map(({ code, line }) => [code, line])).toEqual([['id-repeated', 3]])
  })
})

import { describe, expect, test } from 'vitest'
import { importPlaces } from '../src/import/importPlaces.ts'
import { book, csv, file, run, today } from './importFixture.ts'

/** The date of a list, and how it is known. */
async function dated(name: string, list: string): Promise<readonly unknown[]> {
  const { directory, dates } = await importPlaces({ files: [file(list, name)], book, today, date: '2026-11' })
  return [directory.sources[0]?.date, [...dates.values()][0]]
}

const lieu = {
  id: 'a',
  nom: 'Médiathèque de la Fiction',
  pivot: '00000000000000',
  commune: 'Le Mans',
  code_postal: '72000',
  adresse: '3 rue de la Fiction',
  services: 'Aide aux démarches administratives',
  dispositif_programmes_nationaux: 'Conseillers numériques',
  date_maj: '2026-08-09',
}

test('The date of a list is that of its places, else that in its name; --date is for a list that has neither', async () => {
  const list = JSON.stringify([lieu])
  expect(await dated('lieux-2026-10.json', list)).toEqual(['2026-08-09', '2026-08-09 (d’après ses lieux)'])
  expect(await dated('france-services-2024-08.csv', csv({}))).toEqual([
    '2024-08',
    '2024-08 (d’après son nom)',
  ])
  expect(await dated('liste.csv', csv({}))).toEqual(['2026-11', '2026-11 (--date)'])
})

test.each(['lot-1020-55.csv', 'liste-2024-13.csv', 'liste-12024-11.csv'])(
  '« %s » tells no date',
  async (name) => {
    expect(await dated(name, csv({}))).toEqual(['2026-11', '2026-11 (--date)'])
  },
)

test('The command says of each list which date it took, and from where', async () => {
  const lists = [file(csv({}), 'france-services-2024-08.csv'), file(JSON.stringify([lieu]), 'lieux.json')]
  const { out } = await run(...lists, '--date', '2026-11', '--out', file('', 'o.json'))
  expect(out).toContain('utf-8, 2024-08 (d’après son nom)')
  expect(out).toContain('utf-8, 2026-08-09 (d’après ses lieux)')
  expect(out).not.toContain('2026-11')
})

describe('A day that is yet to come', () => {
  const places = (own: object): string =>
    JSON.stringify([lieu, { ...lieu, id: 'b', nom: 'Autre lieu', adresse: '9 rue de la Fiction', ...own }])

  test.each(['2062-08-09', '2026-11-27', '2026-99-99'])(
    '« %s » of a place does not date the list',
    async (day) => {
      const list = file(places({ date_maj: day }), 'lieux.json')
      const { directory, remarks } = await importPlaces({ files: [list], book, today })
      expect(directory.sources[0]?.date).toBe('2026-08-09')
      expect(remarks).toMatchObject([{ code: 'date-future', field: 'date_maj', value: day, id: 'mn-b' }])
    },
  )

  test('The day of the import itself does', async () => {
    const { directory, remarks } = await importPlaces({
      files: [file(places({ date_maj: today }), 'lieux.json')],
      book,
      today,
    })
    expect([directory.sources[0]?.date, remarks]).toEqual([today, []])
  })

  test('That of an office of the State is told by the name of its own field', async () => {
    const office = {
      id: 'a',
      nom: 'Mairie',
      pivot: [{ type_service_local: 'mairie' }],
      adresse: [{ code_postal: '72000', nom_commune: 'Le Mans' }],
      date_modification: '09/08/2062 13:30:19',
    }
    const { remarks } = await importPlaces({
      files: [file(JSON.stringify([office]), 'annuaire-2026-10.json')],
      book,
      today,
    })
    expect(remarks).toMatchObject([{ code: 'date-future', field: 'date_modification', value: '2062-08-09' }])
  })

  test('In the name of a list it is no date; after --date it is refused', async () => {
    expect(await dated('liste-2027-11.csv', csv({}))).toEqual(['2026-11', '2026-11 (--date)'])
    const { status, err } = await run(file(csv({}), 'liste.csv'), '--date', '2026-12')
    expect(status).toBe(2)
    expect(err).toContain('pas encore passée')
  })
})

test.each(['2026-13', '2026-11-40', '11/2026', 'hier'])('--date %s is refused', async (date) => {
  const { status, err } = await run(file(csv({})), '--date', date)
  expect(status).toBe(2)
  expect(err).toContain(`--date « ${date} »`)
})

import { expect, test } from 'vitest'
import { runPlaces } from '../src/import/cli.ts'
import { importPlaces } from '../src/import/importPlaces.ts'
import { book, csv, file } from './importFixture.ts'

/** The date of a list, and how it is known. */
async function dated(name: string, list: string): Promise<readonly unknown[]> {
  const { directory, dates } = await importPlaces({ files: [file(list, name)], book, date: '2026-11' })
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
  const { out } = await runPlaces(['import', ...lists, '--date', '2026-11', '--out', file('', 'o.json')])
  expect(out).toContain('utf-8, 2024-08 (d’après son nom)')
  expect(out).toContain('utf-8, 2026-08-09 (d’après ses lieux)')
  expect(out).not.toContain('2026-11')
})

test.each(['2026-13', '2026-11-40', '11/2026', 'hier'])('--date %s is refused', async (date) => {
  const { status, err } = await runPlaces(['import', file(csv({})), '--date', date])
  expect(status).toBe(2)
  expect(err).toContain(`--date « ${date} »`)
})

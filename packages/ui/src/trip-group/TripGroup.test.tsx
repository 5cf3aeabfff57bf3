import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { usualWeek } from '../opening-hours/openingFixture.ts'
import type { PlaceItem } from '../place-card/index.ts'
import type { StepCardItem } from '../step-card/index.ts'
import { TripGroup, type TripPaper, tripGroupBlocks } from './index.ts'

const step = (id: string): StepCardItem => ({
  id,
  picture: 'home',
  title: `Démarche ${id}`,
  official: id,
  status: 'applies',
  onOpen: () => {},
})

const hall: PlaceItem = {
  id: 'hall',
  picture: 'same-town',
  kind: 'La mairie',
  name: 'Mairie de Lille',
  address: ['1 place Augustin Laurent', '59000 Lille'],
  phones: ['0199000020'],
  now: { state: 'closed', next: '2027-03-03T09:00', isHoliday: false, today: '2027-03-02' },
  week: usualWeek,
  appointment: 'only',
}

const paper = (id: string): TripPaper => ({ id, label: `Papier ${id}` })

test('says where to go, how many things are done there, and which papers to bring', async () => {
  await renderUi(
    <TripGroup
      place="La mairie"
      at={hall}
      steps={[step('1'), step('2')]}
      papers={[paper('a'), paper('b')]}
    />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'La mairie' })).toBeVisible()
  for (const words of ['Mairie de Lille', '1 place Augustin Laurent, 59000 Lille'])
    expect(screen.getByText(words)).toHaveAttribute('lang', 'fr')
  expect(screen.getByText('2 démarches ici')).toBeVisible()
  const [steps, papers] = screen.getAllByRole('list')
  expect(steps?.tagName).toBe('OL')
  expect(
    within(papers as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Papier a', 'Papier b'])
})

test('says of the place what its card says: phone, open now or when, appointment; each once', async () => {
  await renderUi(<TripGroup place="La mairie" at={hall} steps={[step('1')]} papers={[]} />)
  expect(screen.getByText('01 99 00 00 20')).toHaveAttribute('dir', 'ltr')
  for (const words of ['Fermé maintenant', 'Ouvre demain à 9 heures', 'Prenez rendez-vous avant de venir.'])
    expect(screen.getAllByText(words)).toHaveLength(1)
})

test('says of an invented place that it is invented', async () => {
  await renderUi(
    <TripGroup place="La mairie" at={{ ...hall, isDemo: true }} steps={[step('1')]} papers={[]} />,
  )
  expect(screen.getByText('Lieu inventé, pour essayer')).toBeVisible()
})

test('says nothing of papers where there are none', async () => {
  await renderUi(<TripGroup place="Mairie" steps={[step('1')]} papers={[]} />)
  expect(screen.queryByText('À apporter')).toBeNull()
  expect(screen.getByText('1 démarche ici')).toBeVisible()
})

test('cuts a long list of papers, so that each part stands on a page, under a title of its own', async () => {
  const papers = ['a', 'b', 'c', 'd', 'e', 'f'].map(paper)
  const blocks = tripGroupBlocks({ place: 'Mairie', steps: [step('1')], papers })
  expect(blocks).toHaveLength(3 + 2)
  await renderUi(<main>{blocks}</main>)
  for (const title of ['À apporter', 'À apporter aussi'])
    expect(screen.getAllByText(title, { exact: true })).toHaveLength(1)
})

test('refuses a paper given twice, and says how to mend it', async () => {
  const build = () =>
    tripGroupBlocks({ place: 'Mairie', steps: [step('1')], papers: [paper('a'), paper('a')] })
  expect(build).toThrow('the paper « a » twice')
  expect(build).toThrow('Give each paper once')
})

test('shows the French name of a paper beside its Arabic one', async () => {
  const papers = [{ id: 'lease', label: 'عقد الإيجار', french: 'Bail' }]
  await renderUi(<TripGroup place="Mairie" steps={[step('1')]} papers={papers} />, { language: 'ar' })
  expect(screen.getByText('Bail')).toHaveAttribute('lang', 'fr')
})

// Wrong use does not compile. This line is never run: tsc judges it.
void [
  // @ts-expect-error a trip without anything to do
  () => <TripGroup place="Mairie" steps={[]} papers={[]} />,
]

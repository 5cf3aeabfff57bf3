import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
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

const paper = (id: string): TripPaper => ({ id, label: `Papier ${id}` })

test('says where to go, how many things are done there, and which papers to bring', async () => {
  await renderUi(
    <TripGroup
      place="Mairie de Lille"
      address="1 place Augustin Laurent"
      steps={[step('1'), step('2')]}
      papers={[paper('a'), paper('b')]}
    />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Mairie de Lille' })).toBeVisible()
  expect(screen.getByText('1 place Augustin Laurent')).toHaveAttribute('lang', 'fr')
  expect(screen.getByText('2 démarches ici')).toBeVisible()
  const [steps, papers] = screen.getAllByRole('list')
  expect(steps?.tagName).toBe('OL')
  expect(
    within(papers as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Papier a', 'Papier b'])
})

test('says nothing of papers where there are none', async () => {
  await renderUi(<TripGroup place="Mairie" steps={[step('1')]} papers={[]} />)
  expect(screen.queryByText('À apporter')).toBeNull()
  expect(screen.getByText('1 démarche ici')).toBeVisible()
})

test('cuts a long list of papers, so that each part stands on a page', () => {
  const papers = ['a', 'b', 'c', 'd', 'e', 'f'].map(paper)
  expect(tripGroupBlocks({ place: 'Mairie', steps: [step('1')], papers })).toHaveLength(3 + 2)
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

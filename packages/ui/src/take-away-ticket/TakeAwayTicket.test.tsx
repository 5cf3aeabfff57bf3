import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { TakeAwayTicket } from './index.ts'

const listUnder = (name: string) => {
  const part = screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement
  return within(part)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
}

test('says what the paper holds, what it does not, and how many sheets come', async () => {
  await renderUi(
    <TakeAwayTicket
      medium="paper"
      pages={2}
      holds={['Vos démarches', 'Les dates']}
      leavesOut={['Votre nom']}
    />,
  )
  expect(screen.getByRole('region', { name: 'Votre papier' })).toBeVisible()
  expect(screen.getByText('2 pages')).toBeVisible()
  expect(listUnder('Vous emportez')).toEqual(['Vos démarches', 'Les dates'])
  expect(listUnder('Nous avons retiré')).toEqual(['Votre nom'])
})

test('gives a telephone its code, with words', async () => {
  await renderUi(
    <TakeAwayTicket
      medium="phone"
      address="https://borne.exemple.fr/#01"
      holds={['Vos dates']}
      leavesOut={[]}
    />,
  )
  expect(screen.getByRole('region', { name: 'Votre téléphone' })).toBeVisible()
  expect(screen.getByRole('img', { name: 'Un code pour votre téléphone.' })).toBeVisible()
  expect(screen.queryByText('Nous avons retiré')).toBeNull()
})

test('does not show the address, which may hold the answers', async () => {
  await renderUi(
    <TakeAwayTicket
      medium="phone"
      address="https://borne.exemple.fr/#01"
      holds={['Vos dates']}
      leavesOut={[]}
    />,
  )
  expect(document.body).not.toHaveTextContent('borne.exemple.fr')
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error a telephone without a code
  () => <TakeAwayTicket medium="phone" holds={['']} leavesOut={[]} />,
  // @ts-expect-error a paper with a code for a telephone
  () => <TakeAwayTicket medium="paper" pages={1} address="" holds={['']} leavesOut={[]} />,
  // @ts-expect-error a ticket that holds nothing
  () => <TakeAwayTicket medium="paper" pages={1} holds={[]} leavesOut={[]} />,
]

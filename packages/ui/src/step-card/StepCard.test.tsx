import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { StepCard, type StepCardProps } from './index.ts'

const step: StepCardProps = {
  picture: 'letter',
  title: 'Prévenir votre propriétaire',
  official: 'Congé du locataire',
  deadline: { kind: 'latest', date: '2027-03-01' },
  who: 'Par la poste',
  help: 'Un agent vous aide ici',
  status: 'applies',
  onOpen: () => {},
}

test('is one button whose name says all of the card, the title first', async () => {
  const onOpen = vi.fn()
  await renderUi(<StepCard {...step} onOpen={onOpen} />)
  const card = screen.getByRole('button')
  expect(card).toHaveAccessibleName(
    'Prévenir votre propriétaire À faire Au plus tard le lundi 1er mars 2027 Par la poste Un agent vous aide ici',
  )
  await userEvent.click(card)
  expect(onOpen).toHaveBeenCalledOnce()
})

test('opens by the keyboard', async () => {
  const onOpen = vi.fn()
  await renderUi(<StepCard {...step} onOpen={onOpen} />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(onOpen).toHaveBeenCalledOnce()
})

test.each([
  ['to_check', 'À vérifier'],
  ['done', 'Fait'],
] as const)('shows that a step is %s by a word', async (status, word) => {
  await renderUi(<StepCard {...step} status={status} />)
  expect(screen.getByText(word)).toBeVisible()
})

test('no longer presses with the date of a step that is done', async () => {
  await renderUi(<StepCard {...step} status="done" />)
  expect(screen.queryByText(/1er mars/)).toBeNull()
})

test('shows the official French term in another language', async () => {
  await renderUi(<StepCard {...step} title="إخبار صاحب البيت" />, { language: 'ar' })
  expect(screen.getByText('Congé du locataire')).toHaveAttribute('lang', 'fr')
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { StepPages, type StepPagesProps } from './index.ts'

const step: StepPagesProps = {
  title: 'Prévenir votre propriétaire',
  picture: 'letter',
  official: 'Congé du locataire',
  pages: [
    {
      id: 'what',
      idea: 'what',
      sentences: ['Écrivez une lettre.', 'Envoyez la lettre.', 'Gardez une copie.'],
    },
    { id: 'when', idea: 'when', sentences: ['3 mois avant.'] },
    { id: 'papers', idea: 'papers', sentences: ['Préparez ces papiers.'], blocks: [<p key="lease">Bail</p>] },
  ],
  onBack: () => {},
  onFinish: () => {},
}

const show = (props: Partial<StepPagesProps> = {}, options = {}) =>
  renderUi(
    <div style={{ blockSize: '800px' }}>
      <StepPages {...step} {...props} />
    </div>,
    options,
  )
const next = () => userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))

test('gives each idea a page of its own, whatever the room', async () => {
  await show()
  expect(screen.getByRole('heading', { level: 2, name: 'Que faire' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Quand' })).toBeNull()
  expect(screen.getByText('Page 1 sur 3')).toBeVisible()
  await next()
  expect(screen.getByRole('heading', { level: 2, name: 'Quand' })).toBeVisible()
  expect(screen.getByText('Écrivez une lettre.')).not.toBeVisible()
})

test('says the official name on the first page', async () => {
  await show()
  expect(screen.getByText('Congé du locataire')).toHaveAttribute('lang', 'fr')
})

test('finishes after the last page, and goes back page by page', async () => {
  const onFinish = vi.fn()
  const onBack = vi.fn()
  await show({ onFinish, onBack })
  await next()
  await next()
  expect(screen.getByText('Bail')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Voir mon parcours' }))
  expect(onFinish).toHaveBeenCalledOnce()
  const back = () => userEvent.click(screen.getByRole('button', { name: 'Retour' }))
  await back()
  await back()
  expect(onBack).not.toHaveBeenCalled()
  await back()
  expect(onBack).toHaveBeenCalledOnce()
})

test('tells which page is shown', async () => {
  const onPageChange = vi.fn()
  await show({ onPageChange })
  await next()
  expect(onPageChange).toHaveBeenCalledWith(2, 3)
})

test('gives every sentence an id to be marked while it is read aloud', async () => {
  await show()
  expect(screen.getByText('Envoyez la lettre.')).toHaveAttribute('id', 'what-1')
  expect(screen.getByText('Gardez une copie.')).toHaveAttribute('id', 'what-2')
})

test('shows a sentence as it is told to, and keeps its id', async () => {
  const renderSentence = (sentence: string) => <b>{sentence}</b>
  await show({ pages: [{ id: 'what', idea: 'what', sentences: ['Un.', 'Deux.', 'Trois.'], renderSentence }] })
  for (const sentence of ['Un.', 'Deux.', 'Trois.']) expect(screen.getByText(sentence).tagName).toBe('B')
  expect(screen.getByText('Trois.').parentElement).toHaveAttribute('id', 'what-2')
})

test('goes on to more pages at the largest size without cutting a sentence', async () => {
  await show({}, { display: { size: 4 } })
  expect(screen.getByText('Écrivez une lettre.')).toBeVisible()
})

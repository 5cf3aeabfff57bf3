import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { ToCheckCard } from './index.ts'

test('counts the steps and opens the questions that settle them', async () => {
  const onAnswer = vi.fn()
  await renderUi(<ToCheckCard stepCount={3} questionCount={2} onAnswer={onAnswer} onShowSteps={() => {}} />)
  expect(screen.getByText('3 démarches sont à vérifier.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Répondre à 2 questions' }))
  expect(onAnswer).toHaveBeenCalledOnce()
})

test('sends to an agent where no question settles them', async () => {
  const onShowSteps = vi.fn()
  await renderUi(<ToCheckCard stepCount={1} questionCount={0} onShowSteps={onShowSteps} />)
  expect(screen.getByText('1 démarche est à vérifier.')).toBeVisible()
  expect(screen.getByText('Demandez à un agent.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Voir la liste' }))
  expect(onShowSteps).toHaveBeenCalledOnce()
})

test('uses the dual of Arabic', async () => {
  await renderUi(<ToCheckCard stepCount={2} questionCount={2} onAnswer={() => {}} onShowSteps={() => {}} />, {
    language: 'ar',
  })
  expect(screen.getByText('إجراءان يحتاجان إلى التحقق.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'الإجابة عن سؤالين' })).toBeVisible()
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { SummaryList } from './index.ts'

const item = (question: string, onChange = () => {}) => ({ id: question, question, answer: 'Oui', onChange })

test('names each button by what it changes', async () => {
  const onChange = vi.fn()
  await renderUi(<SummaryList items={[item('Vos enfants'), item('Vos aides', onChange)]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Changer Vos aides' }))
  expect(onChange).toHaveBeenCalledOnce()
})

test('pairs each question with its answer', async () => {
  await renderUi(<SummaryList items={[item('Vos enfants')]} />)
  expect(screen.getByRole('term')).toHaveTextContent('Vos enfants')
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('Oui')
})

test('refuses two rows whose buttons would sound the same', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  await expect(
    renderUi(<SummaryList items={[item('Âge'), { ...item('Âge'), id: 'other' }]} />),
  ).rejects.toThrow(/two rows named « Âge ».*Say whose answer/s)
  vi.mocked(console.error).mockClear()
})

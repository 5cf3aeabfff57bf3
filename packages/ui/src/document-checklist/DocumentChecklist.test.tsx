import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { DocumentChecklist, type PaperItem } from './index.ts'

const papers: PaperItem[] = [
  { id: 'identity', label: 'Votre carte d’identité', french: 'Carte d’identité', isTicked: true },
  { id: 'lease', label: 'Votre contrat', french: 'Bail', isTicked: false },
]

test('says how many papers are ready', async () => {
  await renderUi(<DocumentChecklist papers={papers} onTick={() => {}} />)
  expect(screen.getByText('Papiers prêts : 1 sur 2')).toBeVisible()
  expect(screen.getByRole('group', { name: 'Les papiers' })).toBeVisible()
})

test('tells which paper is ticked and unticked', async () => {
  const onTick = vi.fn()
  await renderUi(<DocumentChecklist papers={papers} onTick={onTick} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Votre contrat' }))
  expect(onTick).toHaveBeenLastCalledWith('lease', true)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Votre carte d’identité' }))
  expect(onTick).toHaveBeenLastCalledWith('identity', false)
})

test('shows the French name of a paper in another language', async () => {
  await renderUi(
    <DocumentChecklist
      papers={[{ id: 'lease', label: 'عقد الإيجار', french: 'Bail', isTicked: false }]}
      onTick={() => {}}
    />,
    {
      language: 'ar',
    },
  )
  expect(screen.getByRole('checkbox', { name: 'عقد الإيجار Bail' })).toBeInTheDocument()
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { SensitiveTopics } from './index.ts'

function Topics({ onChange }: { onChange: (allowed: string[]) => void }) {
  const [allowed, setAllowed] = useState<readonly string[]>([])
  const change = (next: string[]) => {
    setAllowed(next)
    onChange(next)
  }
  return (
    <SensitiveTopics
      topics={[
        { value: 'health', label: 'Votre santé' },
        { value: 'violence', label: 'Votre sécurité' },
      ]}
      allowed={allowed}
      onChange={change}
    />
  )
}

test('allows nothing at first', async () => {
  await renderUi(<Topics onChange={() => {}} />)
  expect(screen.getByRole('checkbox', { name: 'Votre santé' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Votre sécurité' })).not.toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Aucun de ces sujets' })).toBeChecked()
})

test('allows a topic, and takes it back', async () => {
  const onChange = vi.fn()
  await renderUi(<Topics onChange={onChange} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Votre santé' }))
  expect(onChange).toHaveBeenLastCalledWith(['health'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Aucun de ces sujets' }))
  expect(onChange).toHaveBeenLastCalledWith([])
})

test('shows no picture that tells the topic', async () => {
  await renderUi(<Topics onChange={() => {}} />)
  expect(document.querySelector('img')).toBeNull()
})

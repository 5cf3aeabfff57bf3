import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { CheckboxCards } from './index.ts'

const choices = [
  { value: 'rsa', label: 'Le RSA' },
  { value: 'apl', label: 'Une aide pour le loyer' },
]

function Benefits({ onChange }: { onChange: (values: string[] | null) => void }) {
  const [values, setValues] = useState<readonly string[] | null>(null)
  const change = (next: string[] | null) => {
    setValues(next)
    onChange(next)
  }
  return <CheckboxCards question="Quelles aides ?" choices={choices} values={values} onChange={change} />
}

test('takes several answers, in the order of the question', async () => {
  const onChange = vi.fn()
  await renderUi(<Benefits onChange={onChange} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Une aide pour le loyer' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Le RSA' }))
  expect(onChange).toHaveBeenLastCalledWith(['rsa', 'apl'])
})

test('lets « Rien de tout cela » exclude the others, and the others exclude it', async () => {
  const onChange = vi.fn()
  await renderUi(<Benefits onChange={onChange} />)
  const none = screen.getByRole('checkbox', { name: 'Rien de tout cela' })
  await userEvent.click(screen.getByRole('checkbox', { name: 'Le RSA' }))
  await userEvent.click(none)
  expect(onChange).toHaveBeenLastCalledWith([])
  expect(screen.getByRole('checkbox', { name: 'Le RSA' })).not.toBeChecked()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Le RSA' }))
  expect(none).not.toBeChecked()
})

test('tells no answer apart from none of these', async () => {
  const onChange = vi.fn()
  await renderUi(<Benefits onChange={onChange} />)
  const none = screen.getByRole('checkbox', { name: 'Rien de tout cela' })
  expect(none).not.toBeChecked()
  await userEvent.click(none)
  await userEvent.click(none)
  expect(onChange).toHaveBeenLastCalledWith(null)
})

test('is ticked with the space bar', async () => {
  const onChange = vi.fn()
  await renderUi(<Benefits onChange={onChange} />)
  await userEvent.tab()
  await userEvent.keyboard(' ')
  expect(onChange).toHaveBeenLastCalledWith(['rsa'])
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Disclosure } from './index.ts'

test('opens and closes by touch', async () => {
  await renderUi(<Disclosure summary="Pourquoi ?">Les démarches changent.</Disclosure>)
  expect(screen.getByText('Les démarches changent.')).not.toBeVisible()
  await userEvent.click(screen.getByText('Pourquoi ?'))
  expect(screen.getByText('Les démarches changent.')).toBeVisible()
  await userEvent.click(screen.getByText('Pourquoi ?'))
  expect(screen.getByText('Les démarches changent.')).not.toBeVisible()
})

test('is reached by the keyboard and tells that it opened', async () => {
  const onToggle = vi.fn()
  await renderUi(
    <Disclosure summary="Pourquoi ?" onToggle={onToggle}>
      Les démarches changent.
    </Disclosure>,
  )
  await userEvent.tab()
  expect(screen.getByText('Pourquoi ?').closest('summary')).toHaveFocus()
  await userEvent.click(screen.getByText('Pourquoi ?'))
  await expect.poll(() => onToggle.mock.calls).toEqual([[true]])
})

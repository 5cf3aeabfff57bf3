import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { TalkButton, TalkProvider } from './index.ts'

test('leads to a person, in the language shown', async () => {
  const onTalk = vi.fn()
  await renderUi(
    <TalkProvider onTalk={onTalk}>
      <TalkButton />
    </TalkProvider>,
    { language: 'en' },
  )
  await userEvent.click(screen.getByRole('button', { name: 'Talk to someone' }))
  expect(onTalk).toHaveBeenCalledOnce()
})

test('offers nobody where there is nobody', async () => {
  await renderUi(<TalkButton />)
  expect(screen.queryByRole('button')).toBeNull()
})

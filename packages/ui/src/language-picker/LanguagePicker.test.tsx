import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { LanguagePicker } from './index.ts'

describe('LanguagePicker', () => {
  test('names each language in itself, and says so to the voice', async () => {
    await renderUi(<LanguagePicker onChange={() => {}} />)
    expect(screen.getByRole('button', { name: 'العربية' })).toHaveAttribute('lang', 'ar')
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en')
  })

  test('says which language is shown', async () => {
    await renderUi(<LanguagePicker onChange={() => {}} />, { language: 'ar' })
    expect(screen.getByRole('button', { pressed: true, name: 'العربية' })).toBeVisible()
    expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(2)
  })

  test('acts at once', async () => {
    const onChange = vi.fn()
    await renderUi(<LanguagePicker onChange={onChange} />)
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('ar')
  })

  test('shows no flag', async () => {
    const { container } = await renderUi(<LanguagePicker onChange={() => {}} />)
    expect(container.querySelector('img')).toBeNull()
  })
})

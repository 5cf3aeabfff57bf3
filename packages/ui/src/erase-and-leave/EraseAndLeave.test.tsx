import { bindPunctuation } from '@parcours/i18n'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { EraseAndLeave } from './index.ts'

const open = async (onErase = () => {}) => {
  await renderUi(<EraseAndLeave erased={['Vos réponses', 'Votre parcours']} onErase={onErase} />)
  await userEvent.click(screen.getByRole('button', { name: 'Effacer et partir' }))
  return within(screen.getByRole('alertdialog', { name: bindPunctuation('Effacer et partir ?') }))
}

describe('EraseAndLeave', () => {
  test('says what is erased before it erases', async () => {
    const onErase = vi.fn()
    const dialog = await open(onErase)
    expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Vos réponses',
      'Votre parcours',
    ])
    expect(onErase).not.toHaveBeenCalled()
  })

  test('erases once confirmed', async () => {
    const onErase = vi.fn()
    const dialog = await open(onErase)
    await userEvent.click(dialog.getByRole('button', { name: 'Effacer et partir' }))
    expect(onErase).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  test('« Rester » erases nothing', async () => {
    const onErase = vi.fn()
    const dialog = await open(onErase)
    await userEvent.click(dialog.getByRole('button', { name: 'Rester' }))
    expect(onErase).not.toHaveBeenCalled()
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  test('the safe answer comes first for the keyboard', async () => {
    const dialog = await open()
    const names = dialog.getAllByRole('button').map((button) => button.textContent)
    expect(names.indexOf('Rester')).toBeLessThan(names.indexOf('Effacer et partir'))
  })
})

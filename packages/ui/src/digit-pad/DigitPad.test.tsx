import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { DigitPad } from './index.ts'

test('gives the digit that is pressed, and says what it goes to', async () => {
  const onDigit = vi.fn()
  await renderUi(<DigitPad target="Jour" onDigit={onDigit} onErase={() => {}} />)
  expect(screen.getByRole('group', { name: bindPunctuation('Chiffres : Jour') })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '0' }))
  expect(onDigit).toHaveBeenCalledExactlyOnceWith('0')
})

test('erases with a key and by the keyboard', async () => {
  const onErase = vi.fn()
  await renderUi(<DigitPad target="Jour" onDigit={() => {}} onErase={onErase} />)
  screen.getByRole('button', { name: 'Effacer' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(onErase).toHaveBeenCalledOnce()
})

test('keeps the order of a telephone in Arabic', async () => {
  await renderUi(<DigitPad target="اليوم" onDigit={() => {}} onErase={() => {}} />, { language: 'ar' })
  const start = (name: string) => screen.getByRole('button', { name }).getBoundingClientRect().left
  expect(start('1')).toBeLessThan(start('2'))
})

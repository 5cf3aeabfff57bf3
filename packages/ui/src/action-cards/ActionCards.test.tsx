import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type ActionCardItem, ActionCards } from './index.ts'

const card = (changes: Partial<ActionCardItem> = {}): ActionCardItem => ({
  id: 'move',
  label: 'Je déménage',
  hint: 'Dans une autre commune.',
  onPress: () => {},
  ...changes,
})

test('is one button whose name is all its words, the label first', async () => {
  await renderUi(<ActionCards cards={[card()]} />)
  expect(screen.getByRole('button')).toHaveAccessibleName('Je déménage Dans une autre commune.')
})

test.each(['{Enter}', ' '])('leads on by the keyboard: %s', async (key) => {
  const onPress = vi.fn()
  await renderUi(<ActionCards cards={[card({ onPress })]} />)
  await userEvent.tab()
  await userEvent.keyboard(key)
  expect(onPress).toHaveBeenCalledOnce()
})

test('adds nothing to its words by its picture and its arrow', async () => {
  await renderUi(<ActionCards cards={[card({ picture: 'truck-mover' })]} />)
  expect(screen.getByRole('button', { name: 'Je déménage Dans une autre commune.' })).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})

test('says the language of a label that names a language', async () => {
  await renderUi(<ActionCards cards={[card({ label: 'العربية', hint: 'ابدأ', language: 'ar' })]} />)
  const button = screen.getByRole('button', { name: 'العربية ابدأ' })
  expect(button).toHaveAttribute('lang', 'ar')
  expect(button).toHaveAttribute('dir', 'rtl')
})

test('turns its arrow around in Arabic', async () => {
  await renderUi(<ActionCards cards={[card({ label: 'سأنتقل', hint: undefined, picture: 'home' })]} />, {
    language: 'ar',
  })
  const arrow = screen.getByRole('button').querySelector('svg')
  expect(arrow && getComputedStyle(arrow).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)')
  expect(screen.getByRole('button').querySelector('img')?.getBoundingClientRect().left).toBeGreaterThan(
    screen.getByText('سأنتقل').getBoundingClientRect().left,
  )
})

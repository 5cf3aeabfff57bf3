import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { OnScreenKeyboard, type OnScreenKeyboardProps } from './index.ts'
import { type Key, keys, keyTowards } from './keys.ts'

const keyboard = async (props: Partial<OnScreenKeyboardProps> = {}, language: 'fr' | 'ar' = 'fr') => {
  await renderUi(<OnScreenKeyboard target="Commune" onLetter={() => {}} onErase={() => {}} {...props} />, {
    language,
  })
}
const key = (name: string) => screen.getByRole('button', { name })

test('gives the letter that is pressed, and says what it goes to', async () => {
  const onLetter = vi.fn()
  await keyboard({ onLetter })
  expect(screen.getByRole('group', { name: 'Lettres : Commune' })).toBeVisible()
  await userEvent.click(key('L'))
  await userEvent.click(key('Espace'))
  expect(onLetter.mock.calls).toEqual([['L'], [' ']])
})

test('erases with a key and by the keyboard', async () => {
  const onErase = vi.fn()
  await keyboard({ onErase })
  key('Effacer').focus()
  await userEvent.keyboard('{Enter}')
  expect(onErase).toHaveBeenCalledOnce()
})

test('is spoken as letters in the order of the alphabet, then two words', async () => {
  await keyboard()
  const spoken = screen.getAllByRole('button').map((button) => button.textContent)
  expect(spoken.join(' ')).toBe('A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Espace Effacer')
})

test('is one stop for Tab, and comes back to the key that was left', async () => {
  await keyboard()
  await userEvent.tab()
  expect(key('A')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  expect(key('M')).toHaveFocus()
  await userEvent.tab()
  expect(document.body).toHaveFocus()
  await userEvent.tab({ shift: true })
  expect(key('M')).toHaveFocus()
})

test('arrows press nothing; Enter and the space bar press the key', async () => {
  const onLetter = vi.fn()
  await keyboard({ onLetter })
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(onLetter).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard(' ')
  expect(onLetter.mock.calls).toEqual([['B'], ['B']])
})

test.each<[Key, string, Key]>([
  ['A', 'ArrowLeft', 'A'],
  ['A', 'ArrowUp', 'A'],
  ['K', 'ArrowRight', 'L'],
  ['K', 'ArrowDown', 'V'],
  ['L', 'ArrowDown', 'W'],
  ['P', 'ArrowDown', 'space'],
  ['R', 'ArrowDown', 'space'],
  ['V', 'ArrowDown', 'erase'],
  ['erase', 'ArrowUp', 'S'],
  ['erase', 'ArrowRight', 'erase'],
  ['W', 'ArrowDown', 'W'],
  ['N', 'Home', 'L'],
  ['N', 'End', 'V'],
  ['X', 'End', 'erase'],
])('from %s, %s leads to %s', (from, arrow, to) => {
  expect(keyTowards(from, arrow)).toBe(to)
})

test.each<[Key, string, Key]>([
  ['A', 'ArrowDown', 'E'],
  ['X', 'ArrowDown', 'Z'],
  ['Y', 'ArrowDown', 'space'],
  ['space', 'ArrowDown', 'erase'],
  ['space', 'ArrowUp', 'Y'],
  ['E', 'End', 'H'],
  ['Y', 'End', 'Z'],
])('four on a line: from %s, %s leads to %s', (from, arrow, to) => {
  expect(keyTowards(from, arrow, 4)).toBe(to)
})

test.each([4, 11])('each key can be reached with the arrows, %d letters on a line', (columns) => {
  const reached = new Set<Key>(['A'])
  for (const from of reached)
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      reached.add(keyTowards(from, arrow, columns) ?? from)
  expect([...reached].toSorted()).toEqual([...keys].toSorted())
})

test('other keys are left alone', () => {
  expect(keyTowards('A', 'Tab')).toBeNull()
})

test('keeps the order of the alphabet in Arabic', async () => {
  await keyboard({}, 'ar')
  const start = (name: string) => key(name).getBoundingClientRect().left
  expect(start('A')).toBeLessThan(start('B'))
})

test('each key is 12.7 mm wide and high at least, 2.54 mm from the next', async () => {
  await keyboard()
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--pc-px-per-mm'))
  const [a, b] = [key('A').getBoundingClientRect(), key('B').getBoundingClientRect()]
  expect(Math.min(a.width, a.height) / mm).toBeGreaterThanOrEqual(12.69)
  expect((b.left - a.right) / mm).toBeGreaterThanOrEqual(2.53)
})

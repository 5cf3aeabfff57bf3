import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { OnScreenKeyboard, type OnScreenKeyboardProps, type Script } from './index.ts'
import { type Drawn, type Key, keysOf, keyTowards } from './keys.ts'

const keyboard = async (props: Partial<OnScreenKeyboardProps> = {}, language: 'fr' | 'ar' = 'fr') => {
  await renderUi(<OnScreenKeyboard target="Commune" onLetter={() => {}} onErase={() => {}} {...props} />, {
    language,
  })
}
const key = (name: string) => screen.getByRole('button', { name })

test('gives the letter that is pressed, and says what it goes to', async () => {
  const onLetter = vi.fn()
  await keyboard({ onLetter })
  expect(screen.getByRole('group', { name: bindPunctuation('Lettres : Commune') })).toBeVisible()
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

const keyboardOf = (script: Script, hasSwitch = false): Drawn => ({
  script,
  keys: keysOf(script, hasSwitch),
  columns: 11,
  isWide: true,
})
const latin = keyboardOf('latin')
const arabic = keyboardOf('arabic')
const narrow = { columns: 4, isWide: false }

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
  expect(keyTowards(from, arrow, latin)).toBe(to)
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
  expect(keyTowards(from, arrow, { ...latin, ...narrow })).toBe(to)
})

test.each<[Key, string, Key]>([
  ['ا', 'ArrowRight', 'ا'],
  ['ا', 'ArrowLeft', 'ب'],
  ['ب', 'ArrowRight', 'ا'],
  ['ا', 'ArrowDown', 'س'],
  ['ئ', 'ArrowLeft', 'ة'],
  ['ى', 'ArrowLeft', 'space'],
  ['ى', 'End', 'erase'],
  ['erase', 'ArrowRight', 'space'],
])('Arabic runs from the right: from %s, %s leads to %s', (from, arrow, to) => {
  expect(keyTowards(from, arrow, arabic)).toBe(to)
})

test.each<[Key, string, Key]>([
  ['erase', 'ArrowDown', 'switch'],
  ['switch', 'ArrowUp', 'W'],
  ['switch', 'Home', 'switch'],
])('with another alphabet: from %s, %s leads to %s', (from, arrow, to) => {
  expect(keyTowards(from, arrow, keyboardOf('latin', true))).toBe(to)
})

test.each<[string, Drawn]>([
  ['Latin, wide', latin],
  ['Latin, four on a line', { ...latin, ...narrow }],
  ['Arabic, wide', arabic],
  ['Arabic, four on a line', { ...arabic, ...narrow }],
  ['both, wide', keyboardOf('arabic', true)],
  ['both, four on a line', { ...keyboardOf('latin', true), ...narrow }],
])('each key can be reached with the arrows: %s', (_, drawn) => {
  const { keys } = drawn
  const reached = new Set<Key>([keys[0] ?? ''])
  for (const from of reached)
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      reached.add(keyTowards(from, arrow, drawn) ?? from)
  expect([...reached].toSorted()).toEqual([...keys].toSorted())
})

test('other keys are left alone', () => {
  expect(keyTowards('A', 'Tab', latin)).toBeNull()
})

test('Arabic letters stand in the order of the alphabet, then the forms that words need', async () => {
  await keyboard({ scripts: ['arabic'] })
  const spoken = screen.getAllByRole('button').map((button) => button.textContent)
  expect(spoken.slice(0, 28).join('')).toBe('ابتثجحخدذرزسشصضطظعغفقكلمنهوي')
  expect(spoken.slice(28).join(' ')).toBe('ء أ إ آ ؤ ئ ة ى Espace Effacer')
})

test('gives the Arabic letter that is pressed, under its Arabic name', async () => {
  const onLetter = vi.fn()
  await keyboard({ scripts: ['arabic'], onLetter })
  await userEvent.click(key('أ'))
  await userEvent.click(key('ة'))
  expect(onLetter.mock.calls).toEqual([['أ'], ['ة']])
  for (const name of ['أ', 'ة', 'ي']) expect(key(name)).toHaveAttribute('lang', 'ar')
  expect(key('Espace')).not.toHaveAttribute('lang')
})

test.each(['fr', 'ar'] as const)('Arabic letters run from the right on a page in %s', async (language) => {
  await keyboard({ scripts: ['arabic'] }, language)
  const box = (name: string) => key(name).getBoundingClientRect()
  expect(box('ا').left).toBeGreaterThan(box('ب').left)
  expect(box('ا').top).toBe(box('ب').top)
})

test.each(['fr', 'ar'] as const)(
  'arrow keys lead to the key that is seen there, in Arabic letters on a page in %s',
  async (language) => {
    await keyboard({ scripts: ['arabic'] }, language)
    await userEvent.tab()
    const seen = () => document.activeElement?.getBoundingClientRect() ?? new DOMRect()
    const first = seen()
    await userEvent.keyboard('{ArrowLeft}')
    expect(seen().right).toBeLessThan(first.left)
    const second = seen()
    await userEvent.keyboard('{ArrowDown}')
    expect(seen().top).toBeGreaterThan(second.bottom)
    expect(seen().left).toBeCloseTo(second.left, 0)
  },
)

test('offers one alphabet alone unless both are taken', async () => {
  await keyboard()
  expect(screen.queryByRole('button', { name: /arabes/ })).toBeNull()
})

test('a key named in both scripts shows the other alphabet, says so, and keeps the focus', async () => {
  await keyboard({ scripts: ['latin', 'arabic'] })
  await userEvent.click(key('Lettres arabes حروف عربية'))
  expect(key('ا')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'A' })).toBeNull()
  expect(document.querySelector('[data-announcer=polite]')).toHaveTextContent('Lettres arabes')
  const back = key('Lettres de A à Z حروف فرنسية')
  expect(back).toHaveFocus()
  expect(screen.getByText('حروف فرنسية')).toHaveAttribute('lang', 'ar')
  await userEvent.click(back)
  expect(key('A')).toBeVisible()
})

test('on a page in Arabic the other name of the alphabet is French', async () => {
  await keyboard({ scripts: ['arabic', 'latin'] }, 'ar')
  expect(key('حروف فرنسية Lettres de A à Z')).toBeVisible()
  expect(screen.getByText('Lettres de A à Z')).toHaveAttribute('lang', 'fr')
})

test('keeps the order of the alphabet in Arabic', async () => {
  await keyboard({}, 'ar')
  const start = (name: string) => key(name).getBoundingClientRect().left
  expect(start('A')).toBeLessThan(start('B'))
})

test.each<[Script, string, string]>([
  ['latin', 'A', 'B'],
  ['arabic', 'ب', 'ا'],
])('each key is 12.7 mm wide and high at least, 2.54 mm from the next: %s', async (script, left, right) => {
  await keyboard({ scripts: [script] })
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--pc-px-per-mm'))
  const [a, b] = [key(left).getBoundingClientRect(), key(right).getBoundingClientRect()]
  expect(Math.min(a.width, a.height) / mm).toBeGreaterThanOrEqual(12.69)
  expect((b.left - a.right) / mm).toBeGreaterThanOrEqual(2.53)
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error no alphabet at all
  () => <OnScreenKeyboard target="" scripts={[]} onLetter={() => {}} onErase={() => {}} />,
  // @ts-expect-error the same alphabet twice
  () => <OnScreenKeyboard target="" scripts={['latin', 'latin']} onLetter={() => {}} onErase={() => {}} />,
]

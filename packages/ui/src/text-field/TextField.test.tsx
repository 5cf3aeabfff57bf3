import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import type { Scripts } from '../on-screen-keyboard/index.ts'
import { TextField } from './index.ts'
import { spokenText } from './spokenText.ts'

interface Options {
  value?: string
  isMasked?: boolean
  problem?: string
  hint?: string
  scripts?: Scripts
}

function FirstName({ value: start = '', ...options }: Options) {
  const [value, setValue] = useState(start)
  return (
    <TextField
      label="Prénom"
      maxLength={6}
      keyboard="letters"
      {...options}
      value={value}
      onChange={setValue}
    />
  )
}

const box = () => screen.getByLabelText('Prénom', { selector: 'input' })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const said = () => document.querySelector('[data-announcer=polite]')

test('takes what is typed with keys, in any script, and no more than there may be', async () => {
  await renderUi(<FirstName />)
  await userEvent.type(box(), 'Zoé ليلى')
  expect(box()).toHaveValue('Zoé لي')
})

test('opens large letters on the screen, and closes them', async () => {
  await renderUi(<FirstName />)
  expect(screen.queryByRole('button', { name: 'A' })).toBeNull()
  await press('Lettres à l’écran')
  await press('A')
  await press('L')
  expect(box()).toHaveValue('AL')
  await press('Effacer')
  expect(box()).toHaveValue('A')
  await press('Lettres à l’écran')
  expect(screen.queryByRole('button', { name: 'A' })).toBeNull()
})

test('opens Arabic letters, and Latin ones beside them, where both are asked for', async () => {
  await renderUi(<FirstName scripts={['arabic', 'latin']} />)
  await press('Lettres à l’écran')
  await press('ل')
  await press('ي')
  await press('Lettres de A à Z حروف فرنسية')
  await press('A')
  expect(box()).toHaveValue('ليA')
})

test('takes keys wherever the focus is in the field, but leaves shortcuts and the space bar alone', async () => {
  await renderUi(<FirstName value="a" />)
  screen.getByRole('button', { name: 'Lettres à l’écran' }).focus()
  await userEvent.keyboard('b{Control>}c{/Control}{Backspace}d ')
  expect(box()).toHaveValue('ad')
  expect(screen.getByRole('button', { name: 'Lettres à l’écran', pressed: true })).toBeVisible()
})

test('says each letter that is typed', async () => {
  await renderUi(<FirstName />)
  await userEvent.type(box(), 'Z')
  expect(said()).toHaveTextContent('Z')
})

test('hides a masked text, and says a star for each letter', async () => {
  await renderUi(<FirstName isMasked />)
  await userEvent.type(box(), 'x')
  expect(box()).toHaveAttribute('type', 'password')
  expect(said()).toHaveTextContent('étoile')
  expect(said()).not.toHaveTextContent('x')
})

test.each([
  ['a letter', 'so', 'sol', 'l'],
  ['the word after a space', 'rue du', 'rue du ', 'du'],
  ['the rest after an erasure', 'sol', 'so', 'so'],
  ['that nothing is left', 's', '', 'effacé'],
])('says %s', (_, before, after, spoken) => {
  expect(spokenText({ before, after, isMasked: false }, { star: 'étoile', erased: 'effacé' })).toBe(spoken)
})

test.each([
  ['', 'ab'],
  ['abc', 'ab'],
  ['zz', 'ab'],
])('never says a letter of a masked text (« %s » to « %s »)', (before, after) => {
  const words = { star: 'étoile', erased: 'effacé' }
  expect(spokenText({ before, after, isMasked: true }, words)).toBe('étoile étoile')
})

test('the hint and the mistake belong to the box, and what was typed stays', async () => {
  await renderUi(<FirstName value="1" hint="Un seul prénom suffit." problem="Écrivez des lettres." />)
  expect(box()).toHaveAccessibleDescription('Un seul prénom suffit. Écrivez des lettres.')
  expect(box()).toBeInvalid()
  expect(box()).toHaveValue('1')
})

test('opens no keyboard of the system on a kiosk, and that of the telephone on a phone', async () => {
  const view = await renderUi(<FirstName />)
  expect(box()).toHaveAttribute('inputmode', 'none')
  view.rerender(<TextField medium="phone" label="Prénom" maxLength={6} value="" onChange={() => {}} />)
  expect(box()).toHaveAttribute('inputmode', 'text')
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error a telephone has a keyboard of its own
  () => <TextField medium="phone" keyboard="letters" label="" maxLength={6} value="" onChange={() => {}} />,
  // @ts-expect-error a telephone chooses its alphabet itself
  () => <TextField medium="phone" scripts={['arabic']} label="" maxLength={6} value="" onChange={() => {}} />,
  // @ts-expect-error a box without a label
  () => <TextField maxLength={6} value="" onChange={() => {}} />,
]

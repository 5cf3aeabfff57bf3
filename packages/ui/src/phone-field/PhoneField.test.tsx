import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { PhoneField, phoneProblem } from './index.ts'

interface Options {
  value?: string
  isChecked?: boolean
  onChange?: (digits: string) => void
}

function Phone({ value: start = '', isChecked, onChange }: Options) {
  const [value, setValue] = useState(start)
  const change = (next: string) => {
    setValue(next)
    onChange?.(next)
  }
  return <PhoneField label="Téléphone" value={value} onChange={change} isChecked={isChecked} />
}

const box = () => screen.getByRole('textbox', { name: 'Téléphone' })
const key = (name: string) => screen.getByRole('button', { name })

test('shows digits of the pad in groups of two, and gives them without spaces', async () => {
  const onChange = vi.fn()
  await renderUi(<Phone onChange={onChange} />)
  for (const digit of '06399812345') await userEvent.click(key(digit))
  expect(box()).toHaveValue('06 39 98 12 34')
  expect(onChange).toHaveBeenLastCalledWith('0639981234')
})

test('erases digits, never a space alone', async () => {
  await renderUi(<Phone value="06399" />)
  await userEvent.click(key('Effacer'))
  expect(box()).toHaveValue('06 39')
  await userEvent.type(box(), '{Backspace}')
  expect(box()).toHaveValue('06 3')
})

test.each(['+33 6 39 98 12 34', '0033639981234', '06.39.98.12.34'])('understands %s', async (written) => {
  await renderUi(<Phone />)
  box().focus()
  await userEvent.paste(written)
  expect(box()).toHaveValue('06 39 98 12 34')
})

test('understands the code of the country digit by digit', async () => {
  await renderUi(<Phone />)
  await userEvent.type(box(), '+33639981234')
  expect(box()).toHaveValue('06 39 98 12 34')
})

test.each([
  ['', 'Écrivez encore 10 chiffres.'],
  ['063998123', 'Écrivez encore 1 chiffre.'],
  ['6399', 'Commencez par le chiffre 0.'],
  ['0039981234', 'Écrivez un autre chiffre après le 0.'],
])('says how to mend « %s »', async (value, mend) => {
  await renderUi(<Phone value={value} isChecked />)
  expect(box()).toBeInvalid()
  expect(box()).toHaveAccessibleDescription(bindPunctuation(`${mend} Exemple : 06 39 98 12 34`))
})

test('says nothing of a number while it is typed, nor of a whole one', async () => {
  const view = await renderUi(<Phone value="06" />)
  expect(box()).toBeValid()
  view.rerender(<Phone value="06" isChecked={false} />)
  expect(phoneProblem('0639981234')).toBeNull()
})

test.each([1, 2, 3, 4] as const)('shows the ten digits whole at text size %i', async (size) => {
  await renderUi(<Phone value="0888888888" />, { display: { size } })
  await document.fonts.ready
  expect(box().scrollWidth).toBeLessThanOrEqual(box().clientWidth)
})

test('keeps the digits from left to right in Arabic', async () => {
  await renderUi(<PhoneField label="هاتف" value="0639981234" onChange={() => {}} />, { language: 'ar' })
  expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'ltr')
  expect(screen.getByText('06 39 98 12 34')).toHaveAttribute('dir', 'ltr')
})

import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { NumberField, type NumberFieldProps } from './index.ts'

function Children(props: Partial<NumberFieldProps>) {
  const [value, setValue] = useState<number | null>(props.value ?? null)
  const change = (next: number | null) => {
    setValue(next)
    props.onChange?.(next)
  }
  return (
    <NumberField label="Enfants" min={0} max={15} unit="enfants" {...props} value={value} onChange={change} />
  )
}

const number = () => screen.getByRole('spinbutton', { name: 'Enfants' })
const more = () => screen.getByRole('button', { name: bindPunctuation('Ajouter 1 : Enfants') })
const less = () => screen.getByRole('button', { name: bindPunctuation('Enlever 1 : Enfants') })
const announced = () => document.querySelector('[data-announcer=polite]')

test('counts up and down and announces the number', async () => {
  await renderUi(<Children value={2} />)
  await userEvent.click(more())
  expect(number()).toHaveAttribute('aria-valuenow', '3')
  expect(announced()).toHaveTextContent('3 enfants')
  await userEvent.click(less())
  expect(number()).toHaveAttribute('aria-valuetext', '2 enfants')
})

test('stops at the limits and says so', async () => {
  await renderUi(<Children value={15} />)
  await userEvent.click(more())
  expect(number()).toHaveValue('15')
  expect(announced()).toHaveTextContent('Le plus grand nombre est 15 enfants')
})

test('starts at a likely number', async () => {
  const onChange = vi.fn()
  await renderUi(<Children startAt={6} onChange={onChange} />)
  await userEvent.click(more())
  expect(onChange).toHaveBeenCalledWith(6)
})

test('takes digits of the pad up to the limit', async () => {
  const onChange = vi.fn()
  await renderUi(<Children onChange={onChange} />)
  await userEvent.click(screen.getByRole('button', { name: '1' }))
  await userEvent.click(screen.getByRole('button', { name: '2' }))
  expect(onChange).toHaveBeenLastCalledWith(12)
  await userEvent.click(screen.getByRole('button', { name: '9' }))
  expect(onChange).toHaveBeenCalledTimes(2)
  await userEvent.click(screen.getByRole('button', { name: 'Effacer' }))
  expect(onChange).toHaveBeenLastCalledWith(1)
})

test('changes with the arrow keys, and takes digits of a keyboard anywhere in the field', async () => {
  const onChange = vi.fn()
  await renderUi(<Children value={1} onChange={onChange} />)
  number().focus()
  await userEvent.keyboard('{ArrowUp}{ArrowDown}')
  expect(onChange.mock.calls).toEqual([[2], [1]])
  more().focus()
  await userEvent.keyboard('4')
  expect(onChange).toHaveBeenLastCalledWith(14)
})

test('says the limits once it is checked without a number', async () => {
  await renderUi(<Children isChecked />)
  expect(number()).toBeInvalid()
  expect(number()).toHaveAccessibleDescription('Donnez un nombre entre 0 et 15.')
})

test('keeps every button as large as a finger', async () => {
  await renderUi(<Children value={2} bigStep={5} />, { display: { size: 1 } })
  for (const button of screen.getAllByRole('button')) {
    const { width, height } = button.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(51.2)
  }
})
